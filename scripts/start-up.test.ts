/** `npm start` with programs that fail in the ways programs fail: it ends in a window or in a clear sentence. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const start = fileURLToPath(new URL('start.mjs', import.meta.url));
const manifest = fileURLToPath(new URL('../node_modules/electron/package.json', import.meta.url));
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const SANDBOX =
  'FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.';
/** Far more than any of this takes, far less than a person waits. Milliseconds. */
const SECONDS = 20_000;

let root = '';
let running: ChildProcess[] = [];

/** Built beforehand, so that no start has to; under the test runner React would be the one for its developers. */
beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(start, '..', 'build.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  expect(status, stderr).toBe(0);
}, 180_000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'galley-start-'));
  mkdirSync(join(root, 'bin'));
  running = [];
});
afterEach(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(running.map(ended));
  rmSync(root, { recursive: true, force: true });
});

function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((done) => child.once('exit', done))
    : Promise.resolve();
}

function program(name: string, text: string | Buffer, mode = 0o755): string {
  writeFileSync(join(root, 'bin', name), text);
  chmodSync(join(root, 'bin', name), mode);
  return join(root, 'bin', name);
}

/** A browser as good as any: asks for the page, tells what it got, and stays while this test lasts. */
const browser = () =>
  program(
    'a-browser',
    `#!${process.execPath}
    const { existsSync, writeFileSync } = require('node:fs');
    const url = process.argv.find((arg) => arg.startsWith('--app=')).slice('--app='.length);
    const folder = ${JSON.stringify(root)};
    fetch(url).then((answer) => writeFileSync(folder + '/window-' + process.pid, String(answer.status)));
    setInterval(() => existsSync(folder) || process.exit(), 100);`,
  );

/** An Electron of the right version, unless another is named. */
function electron(text: string | Buffer, present = version, mode = 0o755): string {
  writeFileSync(join(root, 'bin', 'version'), present);
  program('electron', text, mode);
  return join(root, 'bin');
}

interface Begun {
  readonly child: ChildProcess;
  /** All it said so far. */
  readonly said: () => string;
}

function begin(args: readonly string[], env: Record<string, string>, before: readonly string[] = []): Begun {
  const words: string[] = [];
  const [first = '', ...rest] = [...before, process.execPath, start, ...args];
  const child = spawn(first, rest, {
    env: { PATH: join(root, 'bin'), HOME: root, DISPLAY: ':99', GALLEY_DATA: join(root, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => words.push(String(chunk)));
  return { child, said: () => words.join('') };
}

const windows = () =>
  readdirSync(root).filter(
    (name) => name.startsWith('window-') && readFileSync(join(root, name), 'utf8') === '200',
  );

/** Waits for what a person waits for. */
async function until(what: () => boolean, begun: Begun): Promise<void> {
  const late = Date.now() + SECONDS;
  while (!what()) {
    if (Date.now() > late) throw new Error(`nothing happened; it said:\n${begun.said()}`);
    await wait(50);
  }
}
const hasEnded =
  ({ child }: Begun) =>
  () =>
    child.exitCode !== null || child.signalCode !== null;

/** No word of the machinery: neither a stack nor a file of ours in it. */
function expectNoTrace(said: string) {
  expect(said).not.toMatch(/^\s+at |node:internal|Error:|\.mjs|errno|FATAL/m);
}

describe.skipIf(process.platform === 'win32')('a start', () => {
  it.each<[string, () => string, string]>([
    ['half downloaded', () => electron(''), 'the Electron program is only half there'],
    [
      'cut off in its middle',
      () => electron(readFileSync(process.execPath).subarray(0, 5000)),
      'opens in a browser window instead',
    ],
    [
      'of another version',
      () => electron('', '11.0.0'),
      `the Electron program is version 11.0.0, not ${version}`,
    ],
    [
      'without rights for its sandbox',
      () => electron(`#!/bin/sh\necho "${SANDBOX}" >&2\nkill -TRAP $$`),
      'Electron may not make its sandbox on this system: Galley opens in a browser window instead.',
    ],
    [
      'crashing soon',
      () => electron('#!/bin/sh\nkill -SEGV $$'),
      'Electron stopped by itself (SIGSEGV): Galley opens',
    ],
  ])('with an Electron %s ends in a window of the browser', async (_name, make, words) => {
    const begun = begin([], { ELECTRON_OVERRIDE_DIST_PATH: make(), GALLEY_BROWSER: browser() });
    await until(() => windows().length > 0, begun);
    expect(begun.said()).toContain(words);
    expectNoTrace(begun.said());
  });

  it('in an Electron that works hands it its folder and the files, and ends with it', async () => {
    const story = join(root, 'Moth.txt');
    writeFileSync(story, 'A moth.\n');
    const dist = electron(`#!/bin/sh\necho "$@" > ${root}/asked\necho "Gtk-WARNING: chatter" >&2`);
    const begun = begin([story], { ELECTRON_OVERRIDE_DIST_PATH: dist, GALLEY_BROWSER: browser() });
    await until(hasEnded(begun), begun);
    expect(readFileSync(join(root, 'asked'), 'utf8').trim()).toMatch(new RegExp(`${story}$`));
    expect(begun.said()).toBe('Galley opens in its own window (Electron).\n');
    expect([begun.child.exitCode, windows()]).toEqual([0, []]);
  });

  it('by npm from another folder finds a story named as from there', async () => {
    const folder = join(root, 'stories');
    mkdirSync(folder);
    writeFileSync(join(folder, 'Moth.txt'), 'A moth.\n');
    const dist = electron(`#!/bin/sh\necho "$@" > ${root}/asked`);
    const npm = spawnSync('npm', ['--prefix', join(start, '../..'), 'start', '--', 'Moth.txt', 'Owl.txt'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: ':99', ELECTRON_OVERRIDE_DIST_PATH: dist },
    });
    expect(npm.stderr).toContain('Owl.txt cannot be opened: there is no such file.');
    expect(npm.stderr).not.toContain('Moth.txt');
    expect(readFileSync(join(root, 'asked'), 'utf8')).toContain(join(folder, 'Moth.txt'));
  });

  it('that is ended by its person ends its Electron, and opens nothing else', async () => {
    const dist = electron(`#!/bin/sh\n: > ${root}/there\nwhile [ -d ${root} ]; do /bin/sleep 0.1; done`);
    const begun = begin([], { ELECTRON_OVERRIDE_DIST_PATH: dist, GALLEY_BROWSER: browser() });
    await until(() => existsSync(join(root, 'there')), begun);
    begun.child.kill('SIGTERM');
    await until(hasEnded(begun), begun);
    expect(begun.said()).toBe('Galley opens in its own window (Electron).\n');
    expect(windows()).toEqual([]);
  });

  it.each<[string, string[], () => Record<string, string>, string]>([
    ['no screen', [], () => ({ DISPLAY: '' }), 'There is no screen here'],
    [
      'a screen that is gone',
      [],
      () => ({
        ELECTRON_OVERRIDE_DIST_PATH: electron('#!/bin/sh\necho "Missing X server or \\$DISPLAY" >&2\nexit 1'),
      }),
      'There is no screen here',
    ],
    [
      'Electron alone wanted, which crashes',
      ['--host=electron'],
      () => ({ ELECTRON_OVERRIDE_DIST_PATH: electron('#!/bin/sh\nkill -SEGV $$') }),
      'Galley cannot open in Electron: it stopped by itself (SIGSEGV).',
    ],
    [
      'Electron alone wanted, of another version',
      ['--host=electron', '--no-download'],
      () => ({ ELECTRON_OVERRIDE_DIST_PATH: electron('#!/bin/sh', '11.0.0') }),
      `Galley cannot open in Electron: its program is version 11.0.0, not ${version}.`,
    ],
  ])('with %s ends in a clear sentence', async (_name, args, make, sentence) => {
    const begun = begin(args, { GALLEY_BROWSER: browser(), ...make() });
    await until(hasEnded(begun), begun);
    expect(begun.child.exitCode).toBe(1);
    expect(begun.said()).toContain(sentence);
    expect(
      begun
        .said()
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('Galley opens in its own')),
    ).toHaveLength(1);
    expect(windows()).toEqual([]);
  });

  it.each<[string, () => string, string]>([
    [
      'dies at once',
      () => program('dies', '#!/bin/sh\necho trouble >&2\nexit 3'),
      'ended before it showed a window. Open this address in a browser: http://127.0.0.1:',
    ],
    [
      'is no program',
      () => program('text', 'not a program ('),
      'Open this address in a browser: http://127.0.0.1:',
    ],
    [
      'is missing',
      () => join(root, 'gone'),
      'No browser was found here. Open this address in a browser: http://127.0.0.1:',
    ],
  ])('with a browser that %s ends in the address, which works', async (_name, make, words) => {
    const begun = begin(['--host=browser'], { GALLEY_BROWSER: make() });
    await until(() => begun.said().includes('Open this address'), begun);
    expect(begun.said()).toContain(words);
    expectNoTrace(begun.said());
    const address = /http:\S+/.exec(begun.said())?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
  });

  it('with a file where its data belongs ends in a clear sentence', async () => {
    writeFileSync(join(root, 'data'), '');
    const begun = begin(['--host=browser'], { GALLEY_BROWSER: browser() });
    await until(hasEnded(begun), begun);
    expect(begun.child.exitCode).toBe(1);
    expect(begun.said().split('\n')[1]).toBe(`Galley cannot start: ${join(root, 'data')} is not a folder.`);
    expectNoTrace(begun.said());
  });

  it('beside another at the same time leads to one window', async () => {
    const env = { GALLEY_BROWSER: browser() };
    const both = [begin(['--host=browser'], env), begin(['--host=browser'], env)] as const;
    const second = () => both.find((one) => hasEnded(one)());
    await until(() => second() !== undefined && windows().length > 0, both[0]);
    expect(second()?.said()).toContain('Galley is running already');
    expect(second()?.child.exitCode).toBe(0);
    for (const { said } of both) expectNoTrace(said());
    await wait(300);
    expect(windows()).toHaveLength(1);
  });
});

/** Whether this user may mount a small disk of its own for a test. */
const mounts =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'true'], { stdio: 'ignore' }).status === 0;

it.runIf(mounts).each<[string, string, string]>([
  [
    'on a full disk',
    'mount -t tmpfs -o size=1m none "$0"; head -c 2000000 /dev/zero > "$0/fill"; mkdir "$0/data"',
    'is full',
  ],
  ['on a disk that is read only', 'mount -t tmpfs -o ro,size=1m none "$0"', 'it may not write into'],
])('a start with its data %s ends in a clear sentence', async (_name, mount, words) => {
  const disk = join(root, 'disk');
  mkdirSync(disk);
  const shell = `(${mount}) 2>/dev/null; exec "$@"`;
  const begun = begin(
    ['--host=browser'],
    { GALLEY_BROWSER: browser(), GALLEY_DATA: join(disk, 'data'), PATH: process.env['PATH'] ?? '' },
    ['unshare', '-m', 'sh', '-c', shell, disk],
  );
  await until(hasEnded(begun), begun);
  expect(begun.child.exitCode).toBe(1);
  expect(begun.said()).toContain('Galley cannot start:');
  expect(begun.said()).toContain(words);
  expectNoTrace(begun.said());
  expect(windows()).toEqual([]);
});
