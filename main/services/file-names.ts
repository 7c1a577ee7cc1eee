import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';

/** The endings that a person may write to; anything else (a program, a shell file) is no text of Galley's. */
const WRITABLE = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm']);

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NEVER = /[/\\\u0000-\u001f\u007f]/;
const NOT_ON_WINDOWS = /[:*?"<>|]|^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** True for a bare file name that the system takes: no folder in it, no stream, no device, not hidden. */
export function isFileName(name: string, platform: string = process.platform): boolean {
  return (
    !NEVER.test(name) &&
    !(platform === 'win32' && NOT_ON_WINDOWS.test(name)) &&
    !/^[. ]|[. ]$/.test(name) &&
    !/\p{Surrogate}/u.test(name) &&
    Buffer.byteLength(name) <= 240
  );
}

/** The name if a text may be written under it, else `bad-name`. */
export function writableName(name: string): Result<string> {
  return isFileName(name) && WRITABLE.has(extname(name).toLowerCase()) ? ok(name) : fail('bad-name');
}

/** A name that is free in `folder`: `name` itself, else `name 2`, `name 3` before the ending. */
export async function freeName(folder: string, name: string): Promise<string> {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem} ${number}${ending}`;
    if (!(await exists(join(folder, candidate)))) return candidate;
  }
}

/** True where anything stands at the path, a link that leads nowhere included. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}
