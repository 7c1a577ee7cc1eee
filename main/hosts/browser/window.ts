/** The window of the browser host: a Chromium of this machine, showing nothing but Galley. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** The program of a Chromium, Chrome, Edge or Brave; `GALLEY_BROWSER` names one outright. Null where there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv, platform: string): Promise<string | null> {
  const named = env['GALLEY_BROWSER'];
  if (named) return (await isProgram(named)) ? named : null;
  for (const path of placesToLook(env, platform)) if (await isProgram(path)) return path;
  return null;
}

/**
 * Opens the address in a window of its own, with its own profile. The ticket in it is seen by other users of the
 * machine in the list of processes; it is good once, and this window uses it at once.
 */
export function openWindow(
  program: string,
  url: string,
  profile: string,
  uid: number | undefined,
): ChildProcess {
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1360,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=Translate,OptimizationHints,MediaRouter',
    // Whatever else the browser means to ask for: no name is looked up.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--password-store=basic',
    // Chromium refuses its sandbox to root; the second flag keeps the warning bar away that the first one shows.
    ...(uid === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
  return spawn(program, args, { stdio: 'ignore' });
}

/** Asks the system to show the address in whatever browser there is. False where that cannot be asked. */
export async function openInAnyBrowser(url: string, platform: string): Promise<boolean> {
  const [program, args] = (
    {
      darwin: ['open', [url]],
      win32: ['rundll32', ['url.dll,FileProtocolHandler', url]],
    } as Record<string, [string, string[]]>
  )[platform] ?? ['xdg-open', [url]];
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    child.unref();
  });
}

function placesToLook(env: NodeJS.ProcessEnv, platform: string): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
    return roots.flatMap((root) => MAC.map((path) => join(root, path)));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return WINDOWS.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
