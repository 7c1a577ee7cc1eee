/**
 * The second way to write, for files that a swap would harm: hard links, another owner's file, a writable file
 * in a closed folder. Both texts stand in the recovery folder until the new one has been read back.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { type Disk, type OpenFile, readAll, stampOf, writeAll } from './disk.ts';
import { writingFailure } from './disk-errors.ts';
import type { Over, Written } from './safe-write.ts';

export interface InPlace {
  readonly disk: Disk;
  readonly recovery: string;
  readonly path: string;
  /** The file's real path, written down beside both texts. */
  readonly named: string;
  readonly bytes: Uint8Array;
  readonly over: Over;
}

/** In the folder with both texts: the path of the file they belong to. */
export const OF_FILE = 'path';

/** Writes `bytes` into the standing file. Failures as in `SafeWrite`. */
export async function writeInPlace({
  disk,
  recovery,
  path,
  named,
  bytes,
  over,
}: InPlace): Promise<Result<Written>> {
  let file: OpenFile | null = null;
  let old: Uint8Array | null = null;
  let kept: string | null = null;
  let touched = false;
  try {
    file = await disk.open(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
    const stats = await file.stat();
    if (typeof over === 'object' && stampOf(stats) !== over.stamp) return fail('changed-on-disk');
    old = await readAll(file, Number(stats.size));
    kept = join(recovery, `${basename(path)}-${randomBytes(8).toString('hex')}`);
    await keepBoth(disk, kept, named, old, bytes);

    touched = true;
    await replaceContent(file, bytes, old.length);
    if (!(await holds(file, bytes))) throw new Error('the file does not hold what was written');
    const stamp = stampOf(await file.stat());
    await dropBoth(disk, kept).catch(() => undefined);
    return ok({ path, stamp });
  } catch (error) {
    if (!touched) {
      if (kept !== null) await dropBoth(disk, kept).catch(() => undefined);
      return fail(writingFailure(error));
    }
    if (file !== null && old !== null && kept !== null && (await putBack(file, old))) {
      await dropBoth(disk, kept).catch(() => undefined);
      return fail(writingFailure(error));
    }
    return fail('not-confirmed');
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** The part beyond the old end goes first: where the disk is full, that fails before any old byte is touched. */
async function replaceContent(file: OpenFile, bytes: Uint8Array, oldLength: number): Promise<void> {
  if (bytes.length > oldLength) {
    await writeAll(file, bytes.subarray(oldLength), oldLength);
    await file.sync();
  }
  await writeAll(file, bytes.subarray(0, oldLength));
  await file.truncate(bytes.length);
  await file.sync();
}

async function putBack(file: OpenFile, old: Uint8Array): Promise<boolean> {
  try {
    if (!(await holds(file, old))) {
      await writeAll(file, old);
      await file.truncate(old.length);
    }
    await file.sync();
    return await holds(file, old);
  } catch {
    return false;
  }
}

async function holds(file: OpenFile, bytes: Uint8Array): Promise<boolean> {
  if ((await file.stat()).size !== BigInt(bytes.length)) return false;
  return Buffer.compare(await readAll(file, bytes.length), bytes) === 0;
}

async function keepBoth(
  disk: Disk,
  folder: string,
  path: string,
  old: Uint8Array,
  now: Uint8Array,
): Promise<void> {
  await disk.mkdir(folder);
  for (const [name, bytes] of [
    ['old', old],
    ['new', now],
    [OF_FILE, Buffer.from(path)],
  ] as const) {
    const file = await disk.open(join(folder, name), 'wx', 0o600);
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  const opened = await disk.open(folder, constants.O_RDONLY);
  try {
    await opened.sync();
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    await opened.close();
  }
}

async function dropBoth(disk: Disk, folder: string): Promise<void> {
  for (const name of ['old', 'new', OF_FILE]) await disk.unlink(join(folder, name));
  await disk.rmdir(folder);
}
