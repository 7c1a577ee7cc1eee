import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from './galley.ts';

test.skip(({ hostName }) => hostName !== 'browser', 'the browser host has doors of its own');

test('a foreign page reaches nothing: not the page, not a file, not a call', async ({ galley, browser }) => {
  await galley.write('secret.txt', 'Nobody may read this.\n');
  const { text } = await galley.open('secret.txt');
  await expect(text).toContainText('Nobody may read this.');
  const attacker = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hello'),
  );
  await new Promise<void>((done) => attacker.listen(0, '127.0.0.1', done));
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(attacker.address() as AddressInfo).port}/`);
    const got = await page.evaluate(async (base) => {
      const found: string[] = [];
      for (const where of ['', 'index.html', 'resources/dictionaries/en-US.aff']) {
        try {
          const answer = await fetch(base + where);
          found.push(`fetch ${where} ${answer.status} ${(await answer.text()).slice(0, 40)}`);
        } catch {
          // Refused, as it should be.
        }
      }
      for (const protocols of [
        [],
        ['galley.v1'],
        ['galley.v1', 't.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
      ]) {
        const opened = await new Promise<boolean>((done) => {
          const socket = new WebSocket(base.replace('http', 'ws'), protocols);
          socket.onopen = () => done(true);
          socket.onerror = () => done(false);
        });
        if (opened) found.push(`socket ${protocols.join()}`);
      }
      const frame = document.createElement('iframe');
      frame.src = base;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 800));
      try {
        if (frame.contentDocument?.body.textContent?.includes('Nobody')) found.push('frame');
      } catch {
        // Another origin, as it should be.
      }
      return found;
    }, galley.host.url);
    expect(got).toEqual([]);
    await context.close();
  } finally {
    attacker.close();
  }
});

test('a page that has gone bad cannot read or write outside what was opened', async ({ galley }) => {
  await galley.write('open.txt', 'Mine.\n');
  await writeFile(path.join(galley.root, 'outside.txt'), 'Outside.\n');
  const { page, text } = await galley.open('open.txt');
  await expect(text).toContainText('Mine.');
  const session = await page.context().newCDPSession(page);
  const heard: string[] = [];
  await session.send('Network.enable');
  session.on('Network.webSocketFrameReceived', (frame: { response: { payloadData: string } }) =>
    heard.push(frame.response.payloadData),
  );
  const outside = path.join(galley.root, 'outside.txt');
  const ids = [
    outside,
    '../outside.txt',
    '..',
    '/etc/passwd',
    `file://${outside}`,
    '__proto__',
    'constructor',
    '',
  ];
  const names = [
    '../x.txt',
    '/tmp/x.txt',
    '..',
    'a/../../x.txt',
    'x\u0000.txt',
    'CON',
    'sub/x.txt',
    '..\\x.txt',
  ];
  const answers = await page.evaluate(
    async ({ ids: bad, names: badNames }) => {
      // The page's own token, as code that runs in the page would find it.
      const token = Object.values(sessionStorage).find((value) => value.length > 20) ?? '';
      const tries = [
        ['galley.v1', `t.${token}`],
        ['galley.v1', token],
        ['galley', token],
      ];
      let socket: WebSocket | null = null;
      for (const protocols of tries) {
        socket = await new Promise<WebSocket | null>((done) => {
          const made = new WebSocket(`ws://${location.host}/`, protocols);
          made.onopen = () => done(made);
          made.onerror = () => done(null);
        });
        if (socket) break;
      }
      if (!socket) return null;
      const open = socket;
      const replies: string[] = [];
      let id = 1;
      const ask = (name: string, input: unknown) =>
        new Promise<string>((done) => {
          const mine = ++id;
          const hear = (event: MessageEvent<string>) => {
            const reply = JSON.parse(event.data) as {
              id?: number;
              answer?: { ok: boolean; value?: unknown };
            };
            if (reply.id !== mine) return;
            open.removeEventListener('message', hear);
            done(`${name} ${reply.answer?.ok ? `OK ${JSON.stringify(reply.answer.value)}` : 'refused'}`);
          };
          open.addEventListener('message', hear);
          open.send(JSON.stringify({ id: mine, name, input }));
        });
      for (const one of bad) {
        replies.push(await ask('story.open', { id: one }));
        replies.push(await ask('place.list', { place: one }));
        replies.push(await ask('place.open', { entry: one }));
        replies.push(await ask('work.read', { id: one }));
        replies.push(
          await ask('story.save', { id: one, fingerprint: '', splices: [{ text: 'x', end: '' }] }),
        );
        replies.push(await ask('export.write', { target: one, text: 'x', like: null, replace: true }));
        replies.push(await ask(one, {}));
      }
      const root = JSON.parse((await ask('place.list', { place: null })).replace('place.list OK ', '')) as {
        id: string;
      };
      for (const name of badNames) replies.push(await ask('place.target', { place: root.id, name }));
      return replies;
    },
    { ids, names },
  );
  expect(answers).not.toBeNull();
  expect((answers ?? []).filter((answer) => !answer.endsWith('refused'))).toEqual([]);
  expect(await readdir(galley.root)).toEqual(expect.arrayContaining(['data', 'outside.txt', 'stories']));
  expect((await readdir(galley.root)).length).toBe(3);
  expect(await readdir(galley.stories)).toEqual(['open.txt']);
});
