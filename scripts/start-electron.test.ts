/** What is known of an Electron before it runs, after it ended, and while it is fetched. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
// @ts-expect-error -- a script for Node alone
import { fetchElectron, lookForElectron } from './electron-binary.mjs';
// @ts-expect-error -- a script for Node alone
import { whyEnded } from './run-electron.mjs';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const VERSION = '12.3.4';
let root = '';
let home = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'galley-binary-'));
  home = join(root, 'electron');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'electron', version: VERSION }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function install(folder: string, version: string, binary: string, mode = 0o755) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'electron'), binary);
  chmodSync(join(folder, 'electron'), mode);
}
const finish = () => writeFileSync(join(home, 'path.txt'), 'electron');

it.each<[string, () => void, string | null]>([
  ['nothing', () => undefined, 'is not installed here'],
  ['all of it', () => (install(join(home, 'dist'), VERSION, 'program'), finish()), null],
  [
    'all of it, its version with a v',
    () => (install(join(home, 'dist'), `v${VERSION}`, 'program'), finish()),
    null,
  ],
  [
    'a download that broke off before its end',
    () => install(join(home, 'dist'), VERSION, 'program'),
    'is only half there',
  ],
  ['an empty program', () => (install(join(home, 'dist'), VERSION, ''), finish()), 'is only half there'],
  ['no version', () => (mkdirSync(join(home, 'dist')), finish()), 'is only half there'],
  [
    'no program',
    () => (install(join(home, 'dist'), VERSION, 'p'), finish(), rmSync(join(home, 'dist/electron'))),
    'is only half there',
  ],
  [
    'another version',
    () => (install(join(home, 'dist'), '11.0.0', 'program'), finish()),
    `is version 11.0.0, not ${VERSION}`,
  ],
])('knows what it has where there is %s', (_name, make, lack) => {
  make();
  const looked = lookForElectron({ home, env: {} });
  expect(looked.lack).toBe(lack);
  expect(looked.found).toEqual(
    lack === null ? { folder: join(home, 'dist'), binary: join(home, 'dist', 'electron') } : null,
  );
});

it.skipIf(process.platform === 'win32')('knows that a program may not be run', () => {
  install(join(home, 'dist'), VERSION, 'program', 0o644);
  finish();
  expect(lookForElectron({ home, env: {} })).toEqual({ found: null, lack: 'may not be run' });
});

it('looks where the environment says, and nowhere else', () => {
  install(join(home, 'dist'), VERSION, 'program');
  finish();
  const named = join(root, 'named');
  const look = () => lookForElectron({ home, env: { ELECTRON_OVERRIDE_DIST_PATH: named } });
  expect(look().lack).toBe(`is not in ${named}`);
  install(named, '11.0.0', 'program');
  expect(look().lack).toBe(`is version 11.0.0, not ${VERSION}`);
  install(named, VERSION, 'program');
  expect(look().found?.binary).toBe(join(named, 'electron'));
});

it.each<[string, { code?: number; signal?: string; error?: { code: string } }, string, string | null]>([
  ['closed by the person', { code: 0 }, 'Gtk-WARNING: anything', null],
  [
    'no rights for the sandbox',
    { signal: 'SIGTRAP' },
    'FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.',
    'may not make its sandbox on this system',
  ],
  [
    'no sandbox at all',
    { signal: 'SIGTRAP' },
    'FATAL:zygote_host_impl_linux.cc(117)] No usable sandbox!',
    'may not make its sandbox on this system',
  ],
  [
    'no screen',
    { code: 1 },
    'ERROR:ozone_platform_x11.cc(240)] Missing X server or $DISPLAY',
    'found no screen',
  ],
  [
    'a library that is not there',
    { code: 127 },
    'electron: error while loading shared libraries: libnss3.so: cannot open shared object file',
    'lacks libnss3.so of this system',
  ],
  ['a full disk', { code: 1 }, 'Error: ENOSPC: no space left on device', 'found no room on the disk'],
  ['no right to write', { code: 1 }, 'mkdir: Read-only file system', 'may not write where it must'],
  ['a crash', { signal: 'SIGSEGV' }, '', 'stopped by itself (SIGSEGV)'],
  ['an error of its own', { code: 7 }, 'whatever', 'stopped by itself (code 7)'],
  [
    'half a program, run by a shell',
    { code: 2 },
    'electron: 1: Syntax error: "(" unexpected',
    'is damaged or made for another system',
  ],
  [
    'a program of another system',
    { error: { code: 'ENOEXEC' } },
    '',
    'is damaged or made for another system',
  ],
  ['a program that may not be run', { error: { code: 'EACCES' } }, '', 'may not be run'],
])('says why Electron ended: %s', (_name, end, words, why) => {
  expect(whyEnded({ code: null, signal: null, error: null, ...end }, words)).toBe(why);
});

it.each<[string, (response: ServerResponse) => void]>([
  ['accepts and never answers', () => undefined],
  ['answers garbage', (response) => response.end('<html>Please log in</html>')],
  ['answers with an error', (response) => response.writeHead(500).end()],
  ['leads elsewhere without an end', (response) => response.writeHead(302, { location: '/again' }).end()],
  [
    'sends a byte now and then',
    (response) => {
      response.writeHead(200, { 'content-length': 100_000_000 });
      const drip = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(drip));
    },
  ],
])('gives up a download from a server that %s', async (_name, answer) => {
  for (const name of ['install.js', 'package.json', 'checksums.json'])
    cpSync(join(modules, 'electron', name), join(home, name));
  symlinkSync(modules, join(root, 'node_modules'), 'junction');
  let asked = 0;
  const server = await listen((response) => {
    asked++;
    answer(response);
  });
  const cache = join(root, 'cache');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  vi.stubEnv('electron_config_cache', cache);
  expect(await fetchElectron(6000, home)).toBe(false);
  expect(asked).toBeGreaterThan(0);
  expect(lookForElectron({ home, env: {} }).found).toBeNull();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function listen(answer: (response: ServerResponse) => void): Promise<Server> {
  const server = createServer((_request, response) => answer(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
