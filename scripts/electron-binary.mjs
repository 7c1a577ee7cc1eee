/** Finds or fetches the Electron binary. Never imports `electron`: that alone would begin a download. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('electron/package.json');
const home = dirname(manifest);

/**
 * The folder of the installed Electron and the binary in it, or null where there is none of the right version.
 * @returns {{ folder: string, binary: string } | null}
 */
export function findElectron() {
  const named = read(join(home, 'path.txt'));
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const binary = join(override, named ?? 'electron');
    return existsSync(binary) ? { folder: override, binary } : null;
  }
  const folder = join(home, 'dist');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const present = read(join(folder, 'version'))?.trim().replace(/^v/, '');
  if (named === null || present !== version) return null;
  const binary = join(folder, named);
  return existsSync(binary) ? { folder, binary } : null;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * Fetches Electron with its own installer. Gives it up when nothing has arrived for `patience` ms.
 * @param {number} patience
 * @returns {Promise<boolean>} whether the binary is there now
 */
export async function fetchElectron(patience) {
  const arriving = mkdtempSync(join(tmpdir(), 'galley-electron-'));
  const env = { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving };
  const installer = spawn(process.execPath, [join(home, 'install.js')], { env, stdio: 'ignore' });
  let arrived = -1;
  let since = Date.now();
  const watch = setInterval(() => {
    const size = sizeOf(arriving) + sizeOf(join(home, 'dist'));
    if (size !== arrived) since = Date.now();
    arrived = size;
    if (Date.now() - since > patience) installer.kill('SIGKILL');
  }, 250);
  await new Promise((settle) => {
    installer.on('error', settle);
    installer.on('exit', settle);
  });
  clearInterval(watch);
  rmSync(arriving, { recursive: true, force: true });
  return findElectron() !== null;
}

/** The bytes in a folder; what comes and goes meanwhile counts as nothing. */
function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
