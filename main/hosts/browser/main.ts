/** `out/main/browser.js [--no-window] FILE…`: Galley in a window of a browser on this machine. */
import { appendFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder } from '../../services/data-folder.ts';
import { ownTrash } from '../../services/trash.ts';
import { cannotStart } from './cannot-start.ts';
import { secret } from './gate.ts';
import { becomeOneHost, type OneHost } from './one-host.ts';
import { type BrowserHost, serveBrowserHost } from './serve.ts';
import { findBrowser, openInAnyBrowser, openWindow } from './window.ts';

/** A reload drops the connection for a moment; a closed window drops it for good. Milliseconds. */
const GONE_AFTER = 5000;
/** A browser that starts for the first time takes its time. Milliseconds. */
const FIRST_PAGE_WITHIN = 120_000;
/** When no page has come after so many milliseconds, the person is told the address. */
const PATIENCE = 20_000;

const out = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

const options = process.argv.slice(2);
const showsWindow = !options.includes('--no-window');
const files = options.filter((option) => !option.startsWith('--')).map((file) => resolve(file));
const data = dataFolder(process.env);

await start().catch((error: unknown) => {
  say(cannotStart(error, data));
  process.exit(1);
});

async function start(): Promise<void> {
  const one = await becomeOneHost(data, files);
  if (one === null) {
    say('Galley is running already; what you named opens in its window.');
    return;
  }
  try {
    await run(one);
  } catch (error) {
    await one.leave();
    throw error;
  }
}

async function run(oneHost: OneHost): Promise<void> {
  const key = secret();
  let ending: NodeJS.Timeout | undefined;
  const endIn = (milliseconds: number) => {
    clearTimeout(ending);
    ending = showsWindow ? setTimeout(() => void end(), milliseconds) : undefined;
  };
  let pages = 0;
  let isOpening = false;
  let patience: NodeJS.Timeout | undefined;
  /** Opens a window; where none comes, says so once, with the address. */
  const show = async () => {
    isOpening = true;
    clearTimeout(patience);
    const tell = (what: string) => {
      isOpening = false;
      clearTimeout(patience);
      if (pages === 0) say(`${what} Open this address in a browser: ${host.newUrl()}`);
    };
    if (showsWindow) patience = setTimeout(() => tell('No window has come yet.'), PATIENCE);
    await openIn(host.newUrl(), tell);
  };
  /** A second start: its files go to the window there is, or to a new one. */
  const takeOver = async (named: readonly string[]) => {
    for (const file of named) await host.openPath(file);
    if (pages > 0 || isOpening) return;
    endIn(FIRST_PAGE_WITHIN);
    await show();
  };
  const host: BrowserHost = await serveBrowserHost({
    dataFolder: data,
    resourcesFolder: join(out, 'resources'),
    rendererFolder: join(out, 'renderer'),
    pickerRoots: [...new Set([homedir(), ...files.map((file) => dirname(file))])],
    startFiles: files,
    trash: ownTrash(process.env),
    version: process.env['GALLEY_VERSION'] ?? '',
    surprised: (where, error) => note(where, error),
    onPages: (count) => {
      pages = count;
      isOpening = false;
      clearTimeout(patience);
      if (count > 0) clearTimeout(ending);
      else endIn(GONE_AFTER);
    },
    again: {
      secret: key,
      heard: (named) => void takeOver(named),
    },
  });
  await oneHost.announce(host.port, key);

  const end = async () => {
    await oneHost.leave();
    await host.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  endIn(FIRST_PAGE_WITHIN);
  await show();
}

/** Opens the address in a window; `tell` hears in a sentence why none will come. */
async function openIn(url: string, tell: (what: string) => void): Promise<void> {
  if (!showsWindow) {
    say(`Galley waits at ${url}`);
    return;
  }
  const program = await findBrowser(process.env, process.platform);
  if (program !== null) {
    const window = openWindow(program, url, join(data, 'browser-profile'), process.getuid?.());
    window.once('error', () => tell(`The browser ${program} did not start.`));
    // One that ends well has handed the window to a browser that was running.
    window.once('exit', (code) => {
      if (code !== 0) tell(`The browser ${program} ended before it showed a window.`);
    });
    return;
  }
  const isAsked = await openInAnyBrowser(url, process.platform);
  if (!isAsked) tell('No browser was found here.');
}

/** Surprises go to a file, without anything of a story in it. */
function note(where: string, error: unknown): void {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    appendFileSync(join(data, 'errors.log'), `${new Date().toISOString()} ${where} ${said}\n`);
  } catch (unwritten) {
    say(`An error could not be written down: ${String(unwritten)}`);
  }
}
