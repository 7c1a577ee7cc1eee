/** What the page may ask of the host, and who may ask. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ForgedCall } from '../orders.ts';
import type { StandIn } from '../start.ts';
import { type Check, soon, unless } from './check.ts';

const CHANNEL = 'galley:call';
const PAGE = { channel: CHANNEL, url: 'app://galley/', isMainFrame: true, foreign: false };

/** A call that never comes back from the page would hang the check. */
const called = (name: string, input: unknown) =>
  `Promise.race([
    Promise.resolve().then(() => galley.call(${JSON.stringify(name)}, ${JSON.stringify(input)})),
    new Promise((done) => setTimeout(() => done({ ok: false, code: 'no answer' }), 2000)),
  ]).catch((error) => ({ ok: false, code: 'thrown', detail: error.message }))`;

interface Told {
  readonly ok: boolean;
  readonly code?: string;
  readonly detail?: string;
}
const ask = async (app: StandIn, name: string, input: unknown): Promise<Told> =>
  (await app.order('evaluate', called(name, input))) as Told;

const forged = async (app: StandIn, call: Partial<ForgedCall>): Promise<Told> => {
  const { value, error } = await app.order('call', { ...PAGE, args: ['host.info', {}], ...call });
  return error === undefined ? (value as Told) : { ok: false, code: 'thrown', detail: error };
};
const refusedAs = ({ ok, code, detail }: Told, why: string) => !ok && code === 'bad-call' && detail === why;

export const callChecks = {
  'who calls': {
    point: 17,
    async complaints({ app }) {
      return unless({
        'our page is answered': (await forged(app, {})).ok,
        'another page is not': refusedAs(await forged(app, { foreign: true }), 'sender'),
        'a frame in our page is not': refusedAs(await forged(app, { isMainFrame: false }), 'sender'),
        'a web page is not': refusedAs(await forged(app, { url: 'https://galley/' }), 'sender'),
        'a file is not': refusedAs(await forged(app, { url: 'file:///galley/' }), 'sender'),
        'another host of the scheme is not': refusedAs(await forged(app, { url: 'app://other/' }), 'sender'),
      });
    },
  },
  'calls are answered and events arrive': {
    point: null,
    async complaints({ app }) {
      const answered = await ask(app, 'host.info', {});
      const unknown = await ask(app, 'no.such', {});
      await ask(app, 'session.read', {});
      await app.order(
        'evaluate',
        `window.events = [];
        if (window.galley) void galley.listen((name) => window.events.push(name));`,
      );
      await app.order('choose', ['View', 'Light Theme']);
      const events = async () => String(await app.order('evaluate', 'window.events'));
      return unless({
        'host.info is answered': answered.ok,
        'an unknown name is refused': refusedAs(unknown, 'name'),
        'events arrive': answered.ok && (await soon(async () => (await events()).includes('menu.command'))),
      });
    },
  },
  'what a call may carry': {
    point: null,
    async complaints({ app, data }) {
      const deep = JSON.parse(`${'['.repeat(14)}${']'.repeat(14)}`) as unknown;
      const long = 'x'.repeat(60_000_001);
      const outside = path.join(data, 'outside.txt');
      writeFileSync(outside, 'Nobody may read this.');
      const paths = [outside, path.relative(process.cwd(), outside), `file://${outside}`];
      const opened = await Promise.all(paths.map((id) => ask(app, 'story.open', { id })));
      const words = await Promise.all(
        ['__proto__', 'constructor'].map((id) => ask(app, 'story.open', { id })),
      );

      return unless({
        'too deep is refused': refusedAs(await forged(app, { args: ['story.open', { id: deep }] }), 'size'),
        'too long is refused': refusedAs(await forged(app, { args: ['story.open', { id: long }] }), 'size'),
        'a map is refused': refusedAs(await forged(app, { args: ['host.info', new Map()] }), 'size'),
        'bytes are refused': refusedAs(await forged(app, { args: ['host.info', new Uint8Array(2)] }), 'size'),
        'a long name is refused': refusedAs(await forged(app, { args: ['x'.repeat(101), {}] }), 'name'),
        'a name that is none is refused': refusedAs(await forged(app, { args: [{}, {}] }), 'name'),
        'what the contract does not know is refused':
          (await ask(app, 'host.info', { extra: 1 })).code === 'bad-call',
        'a path is no id': opened.every(({ code }) => code === 'bad-call'),
        'a word of the language is no id': words.every(({ code }) => code === 'not-found'),
      });
    },
  },
  'a crash in a handler': {
    point: null,
    alone: [
      {
        file: 'out/main/main.js',
        find: '"host.info": () => ok(info),',
        put: '"host.info": () => { throw new Error("/a/secret/path"); },',
      },
    ],
    async complaints({ app, data }) {
      const answer = await ask(app, 'host.info', {});
      return unless({
        'it is answered as unexpected': !answer.ok && answer.code === 'unexpected',
        'it tells the page nothing': !JSON.stringify(answer).includes('secret'),
        'it is written down':
          existsSync(path.join(data, 'errors.log')) &&
          readFileSync(path.join(data, 'errors.log'), 'utf8').includes('/a/secret/path'),
        'other calls go on': (await ask(app, 'settings.read', {})).ok,
      });
    },
  },
  'closing waits for what is unsaved': {
    point: null,
    // What a page asks for just before its word is slow.
    alone: [
      {
        file: 'out/main/main.js',
        find: '"settings.write": (change) => settings.change(change),',
        put: '"settings.write": (change) => new Promise((slow) => setTimeout(slow, 500)).then(() => settings.change(change)),',
      },
    ],
    async complaints({ app, data }) {
      await ask(app, 'session.read', {});
      await app.order(
        'evaluate',
        `void galley.listen(async (name) => {
          if (name !== 'host.closing') return;
          await new Promise((later) => setTimeout(later, 500));
          void galley.call('settings.write', { theme: 'dark' });
          void galley.call('session.end', { kept: true });
        })`,
      );
      await app.order('close').catch(() => {});
      const code = await Promise.race([app.ended, new Promise((late) => setTimeout(late, 8000, 'late'))]);
      const file = path.join(data, 'settings.json');
      return unless({
        'the app ends by itself': code === 0,
        'the page had time to write': existsSync(file) && readFileSync(file, 'utf8').includes('dark'),
      });
    },
  },
} as const satisfies Record<string, Check>;
