import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Chromium {
  /** The DevTools address. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  // Ends the browser when this process does, however that comes about.
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-component-extensions-with-background-pages',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts a Chromium with a profile of its own. Throws what it said where it does not come up within 20 s. */
export async function launchChromium(executable: string): Promise<Chromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'galley-chromium-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  const child = spawn(executable, [...FLAGS, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  };
  const said: string[] = [];
  const endpoint = await new Promise<string | null>((found) => {
    const late = setTimeout(() => found(null), 20_000);
    if (child.stderr)
      createInterface(child.stderr).on('line', (line) => {
        const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address === undefined) return said.push(line);
        clearTimeout(late);
        return found(address);
      });
    child.once('error', () => found(null));
    child.once('exit', () => found(null));
  });
  if (endpoint !== null) return { endpoint, close };
  await close();
  throw new Error(`${executable} did not start:\n${said.join('\n')}`);
}
