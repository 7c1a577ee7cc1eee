/** Finds or fetches the Electron binary. Never imports `electron`: that alone would begin a download. */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder of the installed package `electron`. */
const installed = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
/** A download that brings less than this in the time of its patience stands still. Bytes. */
const TRICKLE = 200_000;

/**
 * The folder of the installed Electron and the binary in it, or null where there is none of the right version.
 * @returns {{ folder: string, binary: string } | null}
 */
export function findElectron() {
  return lookForElectron().found;
}

/**
 * Looks for Electron. `lack` goes on after “the Electron program”: what is wrong with it, null where it is there.
 * @param {{ home?: string, env?: NodeJS.ProcessEnv }} where the package `electron`, and the environment
 * @returns {{ found: { folder: string, binary: string } | null, lack: string | null }}
 */
export function lookForElectron({ home = installed, env = process.env } = {}) {
  const { version: wanted } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const named = read(join(home, 'path.txt'));
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override || join(home, 'dist');
  const present = read(join(folder, 'version'))?.trim().replace(/^v/, '') ?? null;
  const lacks = (lack) => ({ found: null, lack });
  if (!existsSync(folder)) return lacks(override ? `is not in ${override}` : 'is not installed here');
  if (present !== null && present !== wanted) return lacks(`is version ${present}, not ${wanted}`);
  // The installer writes `path.txt` last: without it, the download was broken off.
  if (!override && (named === null || present === null)) return lacks('is only half there');
  const binary = join(folder, named ?? 'electron');
  const size = statSync(binary, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return lacks('is only half there');
  if (!mayRun(binary)) return lacks('may not be run');
  return { found: { folder, binary }, lack: null };
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function mayRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches Electron with its own installer, unless the environment names one. Gives it up when next to nothing has arrived for `patience` ms.
 * @param {number} patience
 * @param {string} home the folder of the package `electron`
 * @returns {Promise<boolean>} whether the binary is there now
 */
export async function fetchElectron(patience, home = installed) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return lookForElectron({ home }).found !== null;
  // The installer believes this file, however little else is there.
  if (lookForElectron({ home }).found === null) rmSync(join(home, 'dist', 'version'), { force: true });
  const arriving = mkdtempSync(join(tmpdir(), 'galley-electron-'));
  const env = { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving };
  const installer = spawn(process.execPath, [join(home, 'install.js')], { env, stdio: 'ignore' });
  let arrived = 0;
  let since = Date.now();
  const watch = setInterval(() => {
    const size = sizeOf(arriving) + sizeOf(join(home, 'dist'));
    if (Math.abs(size - arrived) >= TRICKLE) {
      arrived = size;
      since = Date.now();
    }
    if (Date.now() - since > patience) installer.kill('SIGKILL');
  }, 250);
  await new Promise((settle) => {
    installer.on('error', settle);
    installer.on('exit', settle);
  });
  clearInterval(watch);
  rmSync(arriving, { recursive: true, force: true });
  return lookForElectron({ home }).found !== null;
}

/** The bytes in a folder; what comes and goes meanwhile counts as nothing. */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}
