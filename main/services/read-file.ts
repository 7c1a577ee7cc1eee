import { createHash } from 'node:crypto';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { openedPath } from './anchored-folder.ts';
import { nodeDisk, type OpenFile, READ_NO_FOLLOW, readAll, stampOf } from './disk.ts';
import { readingFailure } from './disk-errors.ts';

/** The largest story that Galley opens, in bytes. */
export const STORY_LIMIT = 20 * 1024 * 1024;

export interface FileRead {
  readonly bytes: Uint8Array;
  /** Names the state that was read, for a write that must not meet another one. */
  readonly stamp: string;
  /** When it was written, in milliseconds since 1970. */
  readonly written: number;
}

/**
 * Reads a whole regular file at a real path (no link in it), or says why not: `not-found`, `not-allowed` (also
 * where a link now stands in the path), `is-folder`, `not-a-story` (pipes, devices), `too-large` (detail: the
 * limit in bytes). What was opened is compared with what the path names, so a folder swapped for a link meanwhile gives nothing.
 */
export async function readRegular(path: string, limit: number): Promise<Result<FileRead>> {
  for (let attempt = 1; ; attempt++) {
    const read = await readOnce(path, limit);
    // A program that saves by a swap may have done so between opening and comparing.
    if (read.ok || read.code !== 'not-allowed' || attempt === 3) return read;
  }
}

async function readOnce(path: string, limit: number): Promise<Result<FileRead>> {
  try {
    const file = await nodeDisk.open(path, READ_NO_FOLLOW);
    try {
      const opened = await file.stat();
      if (opened.isDirectory()) return fail('is-folder');
      if (!opened.isFile()) return fail('not-a-story');
      if (!(await isReally(file, path))) return fail('not-allowed');
      if (opened.size > BigInt(limit)) return fail('too-large', String(limit));
      // One byte more than it had: a file that grows meanwhile is read anew by whoever compares stamps.
      const bytes = await readAll(file, Number(opened.size) + 1);
      if (bytes.length > limit) return fail('too-large', String(limit));
      return ok({ bytes: bytes.slice(), stamp: stampOf(opened), written: Number(opened.mtimeMs) });
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = readingFailure(error);
    if (code === null) throw error;
    return fail(code);
  }
}

/** True where the open file lies at `path` itself. Elsewhere than on Linux a link that comes and goes may slip by. */
async function isReally(file: OpenFile, path: string): Promise<boolean> {
  if (process.platform === 'linux') {
    const real = await realpath(openedPath(file.fd)).catch(() => null);
    if (real !== null) return real === path;
  }
  const opened = await file.stat();
  const named = await stat(path, { bigint: true });
  return (await realpath(path)) === path && named.ino === opened.ino && named.dev === opened.dev;
}

/** True where the file may be written, as far as its permissions say. */
export async function isWritable(path: string): Promise<boolean> {
  try {
    await access(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The content hash by which a save names the text it replaces. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
