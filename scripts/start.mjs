// `npm start [-- [--host=electron|browser] [--no-download] FILE…]`: builds what is stale and opens Galley in a
// window, or says in one sentence why it cannot.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { fetchElectron, lookForElectron } from './electron-binary.mjs';
import { runElectron } from './run-electron.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const attemptFile = path.join(root, '.cache', 'electron-attempt.json');
const wordsFile = path.join(root, '.cache', 'electron-last-words.txt');
/** A download that stands still for so many milliseconds is given up. */
const PATIENCE = 10_000;
const DAY = 24 * 60 * 60 * 1000;
const HOSTS = ['electron', 'browser'];
const NO_SCREEN =
  'There is no screen here to open Galley on; `npm run galley -- check FILE` checks a story in the terminal.';
const USE_BROWSER = '`npm start` without --host uses a browser.';

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

/** Where the person stands: npm starts scripts in the project's folder, and says where it was called. */
export function standsIn(env, folder) {
  return env.npm_lifecycle_event === 'start' && env.INIT_CWD ? env.INIT_CWD : folder;
}

/** Whether a window can be shown at all. */
export function hasScreen(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Which host to start, and the sentence that says why: the forced one, else Electron where its binary is, after
 * one attempt to fetch it, else the browser.
 * @param {{ host: string | null, download: boolean }} wishes
 * @param {{ look: () => { lack: string | null }, mayFetch: () => boolean, fetch: () => Promise<boolean> }} means
 */
export async function chooseHost(wishes, means) {
  if (wishes.host === 'browser')
    return { host: 'browser', why: 'Galley opens in a browser window, as you asked.' };
  const { lack } = means.look();
  const forced = wishes.host === 'electron';
  const fetches = lack !== null && wishes.download && (forced || means.mayFetch());
  if (lack === null || (fetches && (await means.fetch())))
    return { host: 'electron', why: 'Galley opens in its own window (Electron).' };
  if (forced) {
    const tried = fetches ? ' and could not be fetched' : '';
    return {
      host: null,
      why: `Galley cannot open in Electron: its program ${lack}${tried}. ${USE_BROWSER}`,
    };
  }
  return { host: 'browser', why: `Galley opens in a browser window: the Electron program ${lack}.` };
}

/** A sentence for each file, named as from `folder`, that cannot be read; the others open all the same. */
export function sentencesFor(files, folder) {
  return files.flatMap((file) => {
    try {
      const at = path.resolve(folder, file);
      statSync(at);
      accessSync(at, constants.R_OK);
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
  try {
    mkdirSync(path.dirname(attemptFile), { recursive: true });
    writeFileSync(attemptFile, JSON.stringify({ at: Date.now() }));
    if (await fetchElectron(PATIENCE)) return true;
    say('Electron could not be fetched; that is tried again tomorrow at the earliest.');
  } catch (error) {
    say(`Electron could not be fetched: ${error.message}.`);
  }
  return false;
}

async function main() {
  const wishes = readWishes(process.argv.slice(2), process.env);
  if (wishes.strange.length > 0)
    return stop(
      `Galley does not know ${wishes.strange.join(' ')}; it knows --host=electron, --host=browser and --no-download.`,
    );
  if (wishes.host !== null && !HOSTS.includes(wishes.host))
    return stop(`There is no host “${wishes.host}”: it is electron or browser.`);
  if (!hasScreen(process.env, process.platform)) return stop(NO_SCREEN);
  const folder = standsIn(process.env, process.cwd());
  for (const sentence of sentencesFor(wishes.files, folder)) say(sentence);
  const { host, why } = await chooseHost(wishes, { look: lookForElectron, mayFetch, fetch: fetchOnce });
  if (host === null) return stop(why);
  const files = wishes.files.map((file) => path.resolve(folder, file));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const env = { ...process.env, GALLEY_VERSION: version };
  delete env.ELECTRON_RUN_AS_NODE;
  if (!(await isBuilt(host))) return;
  say(why);
  if (host === 'browser' || (await openInElectron(files, env, wishes.host !== null))) {
    if (host === 'electron' && !(await isBuilt('browser'))) return;
    openInBrowser(files, env);
  }
}

async function isBuilt(host) {
  try {
    await build(['renderer', 'resources', host, 'licences']);
    return true;
  } catch (error) {
    stop(`Galley could not be built: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Runs Galley in Electron. True where that failed and a browser is to be used instead. */
async function openInElectron(files, env, forced) {
  const { binary } = lookForElectron().found;
  // Chromium refuses its sandbox to root.
  const options = process.getuid?.() === 0 && process.platform === 'linux' ? ['--no-sandbox'] : [];
  const { code, early, why, words } = await runElectron(binary, [...options, root, ...files], env);
  process.exitCode = code;
  if (why === null) return false;
  keepWords(words);
  if (why === 'found no screen') stop(NO_SCREEN);
  else if (!early) stop(`Galley ended unexpectedly: Electron ${why}.`);
  else if (forced) stop(`Galley cannot open in Electron: it ${why}. ${USE_BROWSER}`);
  else {
    say(`Electron ${why}: Galley opens in a browser window instead.`);
    process.exitCode = 0;
    return true;
  }
  return false;
}

/** What Electron said goes to a file: it is no sentence for a person, and helps with finding the fault. */
function keepWords(words) {
  try {
    mkdirSync(path.dirname(wordsFile), { recursive: true });
    writeFileSync(wordsFile, words);
  } catch (error) {
    say(`What Electron said could not be kept: ${error.message}.`);
  }
}

function openInBrowser(files, env) {
  const program = path.join(root, 'out/main/browser.js');
  const child = spawn(process.execPath, [program, ...files], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => stop(`Galley could not start: ${error.message}`));
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
  await main().catch((error) => stop(`Galley could not start: ${error.message}`));
