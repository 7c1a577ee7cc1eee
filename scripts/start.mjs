// `npm start [-- [--host=electron|browser] [--no-download] FILE…]`: builds what is stale and opens Galley in a
// window, or says in one sentence why it cannot.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { fetchElectron, findElectron } from './electron-binary.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const attemptFile = path.join(root, '.cache', 'electron-attempt.json');
/** A download that stands still for so many milliseconds is given up. */
const PATIENCE = 20_000;
const DAY = 24 * 60 * 60 * 1000;
const HOSTS = ['electron', 'browser'];

const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** What the words after `npm start --` ask for. */
export function readWishes(args, env) {
  const options = args.filter((arg) => arg.startsWith('--'));
  const named =
    options.find((option) => option.startsWith('--host='))?.slice('--host='.length) ??
    env.GALLEY_HOST ??
    null;
  return {
    files: args.filter((arg) => !arg.startsWith('--')),
    host: named === '' ? null : named,
    download: !options.includes('--no-download'),
    strange: options.filter((option) => option !== '--no-download' && !option.startsWith('--host=')),
  };
}

/** Whether a window can be shown at all. */
export function hasScreen(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Which host to start, and the sentence that says why: the forced one, else Electron where its binary is, after
 * one attempt to fetch it, else the browser.
 * @param {{ host: string | null, download: boolean }} wishes
 * @param {{ findElectron: () => unknown, mayFetch: () => boolean, fetch: () => Promise<boolean> }} means
 */
export async function chooseHost(wishes, means) {
  if (wishes.host === 'browser')
    return { host: 'browser', why: 'Galley opens in a browser window, as you asked.' };
  if (means.findElectron() !== null)
    return { host: 'electron', why: 'Galley opens in its own window (Electron).' };
  if (wishes.host === 'electron') {
    const arrived = wishes.download && (await means.fetch());
    return arrived
      ? { host: 'electron', why: 'Galley opens in its own window (Electron).' }
      : {
          host: null,
          why: 'Galley cannot open in Electron: its program is not installed and could not be fetched. `npm start` without --host uses a browser.',
        };
  }
  if (wishes.download && means.mayFetch() && (await means.fetch())) {
    return { host: 'electron', why: 'Galley opens in its own window (Electron).' };
  }
  return {
    host: 'browser',
    why: 'Galley opens in a browser window: the Electron program is not installed here.',
  };
}

/** A sentence for each named file that cannot be read; the others open all the same. */
export function sentencesFor(files) {
  return files.flatMap((file) => {
    try {
      statSync(file);
      accessSync(file, constants.R_OK);
      return [];
    } catch (error) {
      return [
        error.code === 'EACCES'
          ? `${file} cannot be opened: you have no permission to read it.`
          : `${file} cannot be opened: there is no such file.`,
      ];
    }
  });
}

/** One attempt a day, on a terminal, where somebody can see what happens. */
function mayFetch() {
  if (process.env.CI || !process.stderr.isTTY) return false;
  try {
    return Date.now() - JSON.parse(readFileSync(attemptFile, 'utf8')).at > DAY;
  } catch {
    return true;
  }
}

async function fetchOnce() {
  say('Fetching the Electron program once (about 110 MB); --no-download skips this…');
  mkdirSync(path.dirname(attemptFile), { recursive: true });
  writeFileSync(attemptFile, JSON.stringify({ at: Date.now() }));
  const arrived = await fetchElectron(PATIENCE);
  if (!arrived) say('Electron could not be fetched; that is tried again tomorrow at the earliest.');
  return arrived;
}

async function main() {
  const wishes = readWishes(process.argv.slice(2), process.env);
  if (wishes.strange.length > 0)
    return stop(
      `Galley does not know ${wishes.strange.join(' ')}; it knows --host=electron, --host=browser and --no-download.`,
    );
  if (wishes.host !== null && !HOSTS.includes(wishes.host))
    return stop(`There is no host “${wishes.host}”: it is electron or browser.`);
  if (!hasScreen(process.env, process.platform)) {
    return stop(
      'There is no screen here to open Galley on; `npm run galley -- check FILE` checks a story in the terminal.',
    );
  }
  for (const sentence of sentencesFor(wishes.files)) say(sentence);
  const { host, why } = await chooseHost(wishes, { findElectron, mayFetch, fetch: fetchOnce });
  if (host === null) return stop(why);
  try {
    await build(['renderer', 'resources', host]);
  } catch (error) {
    return stop(`Galley could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
  say(why);
  const files = wishes.files.map((file) => path.resolve(file));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const env = { ...process.env, GALLEY_VERSION: version };
  delete env.ELECTRON_RUN_AS_NODE;
  const electronArgs = process.getuid?.() === 0 && process.platform === 'linux' ? ['--no-sandbox'] : [];
  const [program, args] =
    host === 'electron'
      ? [findElectron().binary, [...electronArgs, root, ...files]]
      : [process.execPath, [path.join(root, 'out/main/browser.js'), ...files]];
  const child = spawn(program, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => stop(`Galley could not start ${program}: ${error.message}`));
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 0 : 1);
  });
}

function stop(sentence) {
  say(sentence);
  process.exitCode = 1;
}

if (
  process.argv[1] &&
  existsSync(process.argv[1]) &&
  path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)
)
  await main();
