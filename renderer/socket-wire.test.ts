import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSocketWire, type Surroundings } from './socket-wire.ts';

/** A socket that the test is the other end of. */
class TestSocket extends EventTarget {
  static all: TestSocket[] = [];
  readonly sent: string[] = [];
  constructor(
    readonly url: string,
    readonly protocols: string[],
  ) {
    super();
    TestSocket.all.push(this);
  }
  send(message: string): void {
    this.sent.push(message);
  }
  say(message: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(message) }));
  }
  end(): void {
    this.dispatchEvent(new Event('close'));
  }
}

const last = () => TestSocket.all.at(-1) as TestSocket;
let stored: Map<string, string>;
let later: (() => void)[];

function page(hash: string): Surroundings & { shown: string[] } {
  const shown: string[] = [];
  return {
    shown,
    location: { hash, host: '127.0.0.1:4000', pathname: '/' },
    history: { replaceState: (_state: unknown, _title: string, url: string) => shown.push(url) },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    },
    setTimeout: (work: () => void) => later.push(work),
  } as unknown as Surroundings & { shown: string[] };
}

beforeEach(() => {
  TestSocket.all = [];
  stored = new Map();
  later = [];
  vi.stubGlobal('WebSocket', TestSocket);
});
afterEach(() => vi.unstubAllGlobals());

it('enters by the ticket, hides it, and keeps the token for a reload', () => {
  const window = page('#ticket');
  openSocketWire(window);
  expect(last()).toMatchObject({ url: 'ws://127.0.0.1:4000/', protocols: ['galley.v1', 'k.ticket'] });
  expect(window.shown).toEqual(['/']);
  last().say({ token: 'token' });
  openSocketWire(page(''));
  expect(last().protocols).toEqual(['galley.v1', 't.token']);
});

it('holds the first calls until it is in, and gives each its own answer', async () => {
  const wire = openSocketWire(page('#ticket'));
  const [first, second] = [wire.call('a', 1), wire.call('b', 2)];
  expect(last().sent).toEqual([]);
  last().say({ token: 'token' });
  expect(last().sent.map((message) => JSON.parse(message) as unknown)).toEqual([
    { id: 1, name: 'a', input: 1 },
    { id: 2, name: 'b', input: 2 },
  ]);
  last().say({ id: 2, answer: 'two' });
  last().say({ id: 1, answer: 'one' });
  expect(await Promise.all([first, second])).toEqual(['one', 'two']);
});

it('fails what was under way when the host goes, and comes back by the token', async () => {
  const wire = openSocketWire(page('#ticket'));
  const gone: boolean[] = [];
  wire.onGone((now) => gone.push(now));
  last().say({ token: 'token' });
  const asked = wire.call('a', 1);
  last().end();
  expect(await asked).toEqual({ ok: false, code: 'unexpected', detail: 'gone' });
  expect(await wire.call('b', 2)).toEqual({ ok: false, code: 'unexpected', detail: 'gone' });
  expect(gone).toEqual([true]);
  later.shift()?.();
  expect(last().protocols).toEqual(['galley.v1', 't.token']);
  last().end();
  later.shift()?.();
  last().say({ token: 'token' });
  expect(gone).toEqual([true, false]);
  void wire.call('c', 3);
  expect(last().sent).toHaveLength(1);
});

it('passes events on to whoever listens', () => {
  const wire = openSocketWire(page('#ticket'));
  const heard: unknown[] = [];
  const stop = wire.listen((name, data) => heard.push([name, data]));
  last().say({ event: 'host.closing', data: {} });
  stop();
  last().say({ event: 'host.closing', data: {} });
  expect(heard).toEqual([['host.closing', {}]]);
});
