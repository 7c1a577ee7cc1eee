import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
// @ts-expect-error -- a script for Node alone, which runs before anything is built
import { chooseHost, hasScreen, readWishes, sentencesFor, standsIn } from './start.mjs';

const start = fileURLToPath(new URL('start.mjs', import.meta.url));

const cases = [
  {
    name: 'the browser where it is forced',
    wishes: { host: 'browser', download: true },
    there: true,
    may: true,
    arrives: true,
    host: 'browser',
    fetched: 0,
  },
  {
    name: 'Electron where its binary is',
    wishes: { host: null, download: true },
    there: true,
    may: true,
    arrives: true,
    host: 'electron',
    fetched: 0,
  },
  {
    name: 'Electron where it can be fetched',
    wishes: { host: null, download: true },
    there: false,
    may: true,
    arrives: true,
    host: 'electron',
    fetched: 1,
  },
  {
    name: 'the browser where it cannot',
    wishes: { host: null, download: true },
    there: false,
    may: true,
    arrives: false,
    host: 'browser',
    fetched: 1,
  },
  {
    name: 'the browser where it was tried already',
    wishes: { host: null, download: true },
    there: false,
    may: false,
    arrives: true,
    host: 'browser',
    fetched: 0,
  },
  {
    name: 'the browser where no download is wanted',
    wishes: { host: null, download: false },
    there: false,
    may: true,
    arrives: true,
    host: 'browser',
    fetched: 0,
  },
  {
    name: 'nothing where Electron is forced and cannot be had',
    wishes: { host: 'electron', download: true },
    there: false,
    may: false,
    arrives: false,
    host: null,
    fetched: 1,
  },
  {
    name: 'nothing where Electron is forced and no download is wanted',
    wishes: { host: 'electron', download: false },
    there: false,
    may: true,
    arrives: true,
    host: null,
    fetched: 0,
  },
];

it.each(cases)(
  'starts $name, and says why in one sentence',
  async ({ wishes, there, may, arrives, host, fetched }) => {
    let fetches = 0;
    const chosen = await chooseHost(wishes, {
      look: () => ({ lack: there ? null : 'is not installed here' }),
      mayFetch: () => may,
      fetch: async () => {
        fetches++;
        return arrives;
      },
    });
    expect(chosen.host).toBe(host);
    expect(chosen.why).toMatch(/^Galley .+\.$|^Galley .+\. `npm start` .+\.$/);
    expect(fetches).toBe(fetched);
  },
);

it('reads what is asked for', () => {
  expect(readWishes(['--host=browser', 'a.txt', '--no-download'], {})).toEqual({
    files: ['a.txt'],
    host: 'browser',
    download: false,
    strange: [],
  });
  expect(readWishes(['--hots=browser'], { GALLEY_HOST: 'electron' })).toEqual({
    files: [],
    host: 'electron',
    download: true,
    strange: ['--hots=browser'],
  });
});

it('needs a screen only where there may be none', () => {
  expect(hasScreen({}, 'linux')).toBe(false);
  expect(hasScreen({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasScreen({}, 'darwin')).toBe(true);
});

it('has a sentence for each file that is not there', () => {
  expect(sentencesFor([start, '/nowhere/Moth.txt'], '/')).toEqual([
    '/nowhere/Moth.txt cannot be opened: there is no such file.',
  ]);
  expect(sentencesFor(['start.mjs', 'Moth.txt'], dirname(start))).toEqual([
    'Moth.txt cannot be opened: there is no such file.',
  ]);
});

it.each([
  ['by npm, from elsewhere', { npm_lifecycle_event: 'start', INIT_CWD: '/stories' }, '/stories'],
  ['by npm that does not say where', { npm_lifecycle_event: 'start' }, '/galley'],
  ['by hand, in a shell that npm opened', { npm_lifecycle_event: 'test', INIT_CWD: '/stories' }, '/galley'],
  ['by hand', {}, '/galley'],
])('takes names of files from where the person stands: called %s', (_how, env, folder) => {
  expect(standsIn(env, '/galley')).toBe(folder);
});

it.each([
  [[], 'npm run galley -- check FILE'],
  [['--host=teapot'], 'electron or browser'],
  [['--hots=browser'], '--hots=browser'],
])('ends with one clear sentence and exit code 1: %j', (args, words) => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, GALLEY_HOST: _host, ...env } = process.env;
  const run = spawnSync(process.execPath, [start, ...args], { env, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain(words);
});
