import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type BrowserHost, serveBrowserHost } from './serve.ts';

const AGAIN = 'a secret of at least twenty characters';
let root = '';
let host: BrowserHost;
let handed: (readonly string[])[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'galley-host-'));
  for (const folder of [
    'page/assets',
    'resources/dictionaries',
    'resources/models',
    'resources/samples',
    'stories',
  ]) {
    await mkdir(join(root, folder), { recursive: true });
  }
  await writeFile(join(root, 'page/index.html'), '<!doctype html><title>Galley</title>');
  await writeFile(join(root, 'page/assets/app.js'), 'export {};');
  await writeFile(join(root, 'page/assets/app.js.map'), '{}');
  await writeFile(join(root, 'resources/dictionaries/en-US.aff'), 'SET UTF-8');
  await writeFile(join(root, 'resources/samples/Sample.txt'), 'A sample.\n');
  await writeFile(join(root, 'stories/Moth.txt'), 'Private.\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  handed = [];
  host = await serveBrowserHost({
    dataFolder: join(root, 'data'),
    resourcesFolder: join(root, 'resources'),
    rendererFolder: join(root, 'page'),
    pickerRoots: [join(root, 'stories')],
    again: { secret: AGAIN, heard: (files) => handed.push(files) },
  });
});
afterEach(() => host.close());

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** `fetch` would mend paths and forbid headers; this sends what it is told. */
function ask({ path = '/', method = 'GET', headers = {}, body }: Asked) {
  return new Promise<{ status: number; type: string; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            headers: response.headers,
            body: text,
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    },
  );
}

/** Connects as a page does; gives the first message, or the status of the refusal. */
function enter(protocols: string[], headers: Record<string, string> = {}) {
  const origin = `http://127.0.0.1:${host.port}`;
  return new Promise<{ socket: WebSocket; first: Record<string, unknown> } | number>((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}/`, protocols, {
      headers: { origin, ...headers },
    });
    socket.once('message', (data) =>
      resolve({ socket, first: JSON.parse((data as Buffer).toString()) as Record<string, unknown> }),
    );
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

async function entered(protocols: string[]) {
  const answer = await enter(protocols);
  if (typeof answer === 'number') throw new Error(`refused with ${answer}`);
  return answer;
}

const ticketOf = (url: string) => `k.${new URL(url).hash.slice(1)}`;

function callOn(socket: WebSocket, name: string, input: unknown) {
  return new Promise((resolve) => {
    socket.once('message', (data) => resolve(JSON.parse((data as Buffer).toString())));
    socket.send(JSON.stringify({ id: 7, name, input }));
  });
}

it('serves the page and its resources under headers that allow nothing else', async () => {
  const page = await ask({});
  expect(page).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Galley</title>',
  });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.headers).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(await ask({ path: '/assets/app.js' })).toMatchObject({
    status: 200,
    type: 'text/javascript; charset=utf-8',
  });
  expect(await ask({ path: '/resources/dictionaries/en-US.aff' })).toMatchObject({
    status: 200,
    body: 'SET UTF-8',
  });
});

it.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
  '/assets/../../stories/Moth.txt',
  '/assets/app.js.map',
  '/resources/samples/Sample.txt',
  '/resources/',
  '/assets',
  '/%',
  '/__proto__',
  '/constructor',
  '/stories/Moth.txt',
])('serves nothing at %s', async (path) => {
  expect(await ask({ path })).toMatchObject({ status: 404, body: '' });
});

it('answers only to its own name', async () => {
  for (const name of [
    'localhost',
    '127.0.0.1',
    `127.0.0.1.attacker.example:${host.port}`,
    `attacker.example:${host.port}`,
    `localhost:${host.port}`,
    `127.0.0.1:${host.port + 1}`,
  ]) {
    expect((await ask({ headers: { host: name } })).status, name).toBe(421);
    expect(await enter(['galley.v1', ticketOf(host.newUrl())], { host: name }), name).toBe(421);
  }
});

it('serves no file to another site, and hears nothing but GET', async () => {
  for (const site of ['cross-site', 'same-site'])
    expect((await ask({ headers: { 'sec-fetch-site': site } })).status).toBe(403);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])
    expect((await ask({ method })).status).toBe(405);
});

it('lets a page in by a ticket once, and then by its token', async () => {
  const ticket = ticketOf(host.url);
  const { first, socket } = await entered(['galley.v1', ticket]);
  expect(await callOn(socket, 'host.info', {})).toMatchObject({
    id: 7,
    answer: { ok: true, value: { kind: 'browser' } },
  });
  expect(await enter(['galley.v1', ticket])).toBe(403);
  const again = await entered(['galley.v1', `t.${String(first['token'])}`]);
  expect(again.first['token']).toBe(first['token']);
  const stale = await entered(['galley.v1', 't.of-another-start', ticketOf(host.newUrl())]);
  expect(stale.first['token']).not.toBe(first['token']);
});

it('lets nobody else in', async () => {
  const good = () => ticketOf(host.newUrl());
  const refusals: [string, string[], Record<string, string>][] = [
    ['no ticket', ['galley.v1'], {}],
    ['a wrong ticket', ['galley.v1', 'k.guess'], {}],
    ['a wrong token', ['galley.v1', 't.guess'], {}],
    ['an empty ticket', ['galley.v1', 'k.'], {}],
    ['a ticket as a token', ['galley.v1', good().replace('k.', 't.')], {}],
    ['another protocol', ['other', good()], {}],
    ['another site', ['galley.v1', good()], { origin: 'https://attacker.example' }],
    ['another port', ['galley.v1', good()], { origin: `http://127.0.0.1:${host.port + 1}` }],
    ['another scheme', ['galley.v1', good()], { origin: `https://127.0.0.1:${host.port}` }],
    ['a sandboxed page', ['galley.v1', good()], { origin: 'null' }],
    ['no origin', ['galley.v1', good()], { origin: '' }],
  ];
  for (const [who, protocols, headers] of refusals) expect(await enter(protocols, headers), who).toBe(403);
});

it.each(['not JSON', '[]', 'null', '{"id": 1}', '{"name": "host.info"}', '{"id": "1", "name": "host.info"}'])(
  'hangs up on a message that is no call: %s',
  async (message) => {
    const { socket } = await entered(['galley.v1', ticketOf(host.newUrl())]);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(message);
    expect(await closed).toBe(1008);
  },
);

it('holds a file that the system names until a page listens', async () => {
  await host.openPath(join(root, 'stories/Moth.txt'));
  const { socket } = await entered(['galley.v1', ticketOf(host.newUrl())]);
  const heard: Record<string, unknown>[] = [];
  socket.on('message', (data) =>
    heard.push(JSON.parse((data as Buffer).toString()) as Record<string, unknown>),
  );
  await callOn(socket, 'session.read', {});
  for (let i = 0; i < 100 && heard.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard[1]).toMatchObject({ event: 'story.requested', data: { ref: { name: 'Moth.txt' } } });
});

it('takes files from a second start that knows the secret, from nobody else', async () => {
  const body = JSON.stringify(['/a/Moth.txt', 7]);
  const secret = { 'x-galley-secret': AGAIN };
  const path = '/again';
  expect((await ask({ path, method: 'POST', body })).status).toBe(403);
  expect((await ask({ path, method: 'POST', body, headers: { 'x-galley-secret': 'guess' } })).status).toBe(
    403,
  );
  expect(
    (
      await ask({
        path,
        method: 'POST',
        body,
        headers: { ...secret, origin: `http://127.0.0.1:${host.port}` },
      })
    ).status,
  ).toBe(403);
  expect((await ask({ path, method: 'POST', body: '{', headers: secret })).status).toBe(400);
  expect(handed).toEqual([]);
  expect((await ask({ path, method: 'POST', body, headers: secret })).status).toBe(204);
  expect(handed).toEqual([['/a/Moth.txt']]);
});
