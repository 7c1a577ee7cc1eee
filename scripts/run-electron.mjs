/** Runs Electron and tells in words why it ended before it could be used. */
import { spawn } from 'node:child_process';

/** What ends with an error within so many milliseconds never became a window. */
const START = 15_000;
/** Of what Electron says on its error stream, the end is kept. Characters. */
const KEPT = 20_000;

const REASONS = [
  [
    /Missing X server|cannot open display|unable to open X display|platform failed to initialize|failed to connect to wayland/i,
    'found no screen',
  ],
  [
    /SUID sandbox helper|No usable sandbox|move to new namespace|setuid_sandbox_host|zygote_host_impl/i,
    'may not make its sandbox on this system',
  ],
  [/No space left on device|ENOSPC/i, 'found no room on the disk'],
  [/Read-only file system|EROFS|EACCES|Permission denied/i, 'may not write where it must'],
];

/**
 * Runs Electron to its end and passes signals on to it. What it says is shown where ELECTRON_ENABLE_LOGGING is set.
 * @param {string} binary
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, early: boolean, why: string | null, words: string }>} the exit code; whether
 * the end came at the start; why it was not a good end, going on after “Electron”; the last it said
 */
export async function runElectron(binary, args, env) {
  const began = Date.now();
  let words = '';
  let asked = false;
  const end = await new Promise((settle) => {
    const child = spawn(binary, args, { stdio: ['inherit', 'inherit', 'pipe'], env });
    child.stderr?.on('data', (chunk) => {
      words = (words + String(chunk)).slice(-KEPT);
      if (env.ELECTRON_ENABLE_LOGGING) process.stderr.write(chunk);
    });
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(name, () => {
        asked = true;
        child.kill(name);
      });
    }
    child.once('error', (error) => settle({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => settle({ code, signal, error: null }));
  });
  const why = asked ? null : whyEnded(end, words);
  return { code: end.code ?? (asked ? 0 : 1), early: Date.now() - began < START, why, words };
}

/**
 * Why a program ended badly, going on after its name; null for a good end.
 * @param {{ code: number | null, signal: string | null, error: { code?: string } | null }} end
 * @param {string} words the last it said on its error stream
 */
export function whyEnded({ code, signal, error }, words) {
  if (error) return error.code === 'EACCES' ? 'may not be run' : 'is damaged or made for another system';
  if (code === 0) return null;
  const library = /loading shared libraries: ([^\s:]+)/.exec(words)?.[1];
  if (library) return `lacks ${library} of this system`;
  const known = REASONS.find(([pattern]) => pattern.test(words));
  if (known) return known[1];
  // A shell takes over where the system cannot read the file as a program.
  if (/exec format error|syntax error|: not found|cannot execute/i.test(words))
    return 'is damaged or made for another system';
  return `stopped by itself (${signal ?? `code ${code}`})`;
}
