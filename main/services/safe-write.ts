/**
 * The only writer of stories, exports, decisions, settings and the journal. Whatever fails, at whatever
 * moment, the old text or the new one stands whole, and "ok" means that the disk has confirmed it.
 */
import { createHash, randomBytes } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { type AnchoredFolder, anchorFolder } from './anchored-folder.ts';
import { type Disk, nodeDisk, stampOf, writeAll } from './disk.ts';
import { errno, writingFailure } from './disk-errors.ts';
import type { Exchange } from './exchange.ts';
import { swapIn } from './swap-in.ts';
import { writeInPlace } from './write-in-place.ts';

/** What may be written over: nothing at all, whatever stands there, or the one state that a stamp names. */
export type Over = 'nothing' | 'anything' | { readonly stamp: string };

/** What was written: the real path (links resolved) and the stamp of its new state. */
export interface Written {
  readonly path: string;
  readonly stamp: string;
}

/**
 * Writes `bytes` as the whole content of `path`. Failures: `exists` and `changed-on-disk` where `over` does
 * not allow it, `not-found` where the file of a stamp is gone, `is-folder`, `no-space`, `not-allowed`,
 * `write-failed` (the old text stands in all of these), `not-confirmed` (the new text stands, perhaps not for good).
 */
export type SafeWrite = (path: string, bytes: Uint8Array, over: Over) => Promise<Result<Written>>;

export interface WriterParts {
  /** Folder of the app's own where both texts are kept while a file must be written in place. */
  readonly recovery: string;
  readonly disk?: Disk;
  readonly platform?: string;
  /** The system's exchange of two files, where it has one: closes the gap between a last look and the swap. */
  readonly exchange?: Exchange | null;
  /** `refuse` for writers whose paths are real already: a link that stands in one by now is somebody's trick. */
  readonly links?: 'follow' | 'refuse';
}

/** Names of temporary files, so that a later start can tell its own: a mark of the file's name, and chance. */
export const TEMPORARY = /^\.galley-([0-9a-f]{8})[0-9a-f]{8}\.tmp$/;

/** The mark in the names of a file's temporary files. */
export function temporaryMark(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}

function temporaryName(name: string): string {
  return `.galley-${temporaryMark(name)}${randomBytes(4).toString('hex')}.tmp`;
}

/** Makes the writer. */
export function createSafeWrite({
  recovery,
  disk = nodeDisk,
  platform = process.platform,
  exchange = null,
  links = 'follow',
}: WriterParts): SafeWrite {
  return async (path, bytes, over) => {
    let temporary: string | null = null;
    let own: bigint | null = null;
    let tried = false;
    let swapped = false;
    let anchor: AnchoredFolder | null = null;
    try {
      const old = await standing(disk, path);
      const refused = refusal(old, over);
      if (refused !== null) return fail(refused);
      const target = old?.path ?? join(await disk.realpath(dirname(path)), basename(path));
      if (links === 'refuse') {
        if (target !== path) return fail('not-allowed');
        anchor = await anchorFolder(disk, dirname(target), platform);
        if (anchor === null) return fail('not-allowed');
      }
      const at = anchor?.at ?? ((name: string) => join(dirname(target), name));
      const place = at(basename(target));
      if (old !== null) await disk.access(place, constants.W_OK);
      const inPlace = async () => {
        const written = await writeInPlace({ disk, recovery, path: place, named: target, bytes, over });
        return written.ok ? ok({ ...written.value, path: target }) : written;
      };
      if (old !== null && (old.stats.nlink > 1n || exchange?.hasAttributes(place) === true))
        return await inPlace();

      const made = at(temporaryName(basename(target)));
      try {
        own = await fillTemporary(disk, made, bytes, old?.stats ?? null, () => (temporary = made));
        if (own === null) {
          await disk.unlink(made);
          temporary = null;
          return await inPlace();
        }
      } catch (error) {
        const folderIsClosed = temporary === null && ['EACCES', 'EPERM'].includes(errno(error));
        if (folderIsClosed && old !== null) return await inPlace();
        throw error;
      }

      const now = anchor === null ? await standing(disk, path) : await standingAt(disk, place, target);
      const late = now !== null && now.path !== target ? 'changed-on-disk' : refusal(now, over);
      if (late !== null) {
        await disk.unlink(made);
        return fail(late);
      }
      tried = true;
      const swap =
        exchange !== null && now !== null && typeof over === 'object'
          ? await swapIn({
              disk,
              exchange,
              recovery,
              made,
              target: place,
              named: target,
              expected: now.stats,
            })
          : 'not-here';
      if (swap === 'changed') return fail('changed-on-disk');
      if (swap === 'swapped') swapped = true;
      else if (over === 'nothing') {
        const claimed = await claim(disk, made, place);
        swapped = claimed !== 'taken';
        if (claimed !== 'moved') await disk.unlink(made);
        if (claimed === 'taken') return fail('exists');
      } else await renamePatiently(disk, made, place, platform);
      swapped = true;
      await syncFolder(disk, at('.'), platform);
      return ok({ path: target, stamp: stampOf(await disk.lstat(place)) });
    } catch (error) {
      if (swapped || (tried && (await mayHaveMoved(disk, temporary, own)))) return fail('not-confirmed');
      if (temporary !== null) await disk.unlink(temporary).catch(() => undefined);
      return fail(writingFailure(error));
    } finally {
      await anchor?.close();
    }
  };
}

/** As `standing`, for the name of a file in a folder that is held open; a link there is no file. */
async function standingAt(disk: Disk, place: string, path: string) {
  try {
    return { path, stats: await disk.lstat(place) };
  } catch (error) {
    if (errno(error) === 'ENOENT') return null;
    throw error;
  }
}

async function standing(disk: Disk, path: string): Promise<{ path: string; stats: BigIntStats } | null> {
  try {
    const real = await disk.realpath(path);
    return { path: real, stats: await disk.lstat(real) };
  } catch (error) {
    if (errno(error) !== 'ENOENT') throw error;
  }
  try {
    // A link to a file that is gone: the link itself stands there, and is no file to write over.
    return { path, stats: await disk.lstat(path) };
  } catch (error) {
    if (errno(error) === 'ENOENT') return null;
    throw error;
  }
}

function refusal(old: { stats: BigIntStats } | null, over: Over) {
  if (old === null) return typeof over === 'object' ? 'not-found' : null;
  if (over === 'nothing') return 'exists';
  if (old.stats.isDirectory()) return 'is-folder';
  if (!old.stats.isFile()) return 'not-allowed';
  return over !== 'anything' && stampOf(old.stats) !== over.stamp ? 'changed-on-disk' : null;
}

/** Writes the temporary file and makes it durable. Gives its inode; null where it cannot belong to the old file's owner. */
async function fillTemporary(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  old: BigIntStats | null,
  made: () => void,
): Promise<bigint | null> {
  const file = await disk.open(path, 'wx', old === null ? 0o666 : 0o600);
  made();
  let closed = false;
  try {
    await writeAll(file, bytes);
    if (old !== null && !(await takeOwnerAndMode(file, old))) return null;
    await file.sync();
    const { size, ino } = await file.stat();
    if (size !== BigInt(bytes.length)) throw new Error('the file is not as long as its text');
    closed = true;
    await file.close();
    return ino;
  } finally {
    if (!closed) await file.close().catch(() => undefined);
  }
}

async function takeOwnerAndMode(file: Awaited<ReturnType<Disk['open']>>, old: BigIntStats): Promise<boolean> {
  const own = await file.stat();
  if (own.uid !== old.uid || own.gid !== old.gid) {
    try {
      await file.chown(Number(old.uid), Number(old.gid));
    } catch (error) {
      if (errno(error) === 'EPERM') return false;
      throw error;
    }
  }
  await file.chmod(Number(old.mode & 0o7777n));
  return true;
}

/** Gives the temporary file its name only where nothing has that name. `linked` leaves the old name too. */
async function claim(disk: Disk, temporary: string, target: string): Promise<'linked' | 'moved' | 'taken'> {
  try {
    await disk.link(temporary, target);
    return 'linked';
  } catch (error) {
    if (errno(error) === 'EEXIST') return 'taken';
    const noLinksHere = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errno(error));
    if (!noLinksHere || (await mayHaveMoved(disk, temporary))) throw error;
    return claimWithoutLinks(disk, temporary, target);
  }
}

/** For file systems without hard links: an empty file takes the name first. */
async function claimWithoutLinks(disk: Disk, temporary: string, target: string): Promise<'moved' | 'taken'> {
  try {
    await (await disk.open(target, 'wx', 0o666)).close();
  } catch (error) {
    if (errno(error) === 'EEXIST') return 'taken';
    throw error;
  }
  try {
    await disk.rename(temporary, target);
    return 'moved';
  } catch (error) {
    if (!(await mayHaveMoved(disk, temporary))) await disk.unlink(target).catch(() => undefined);
    throw error;
  }
}

/** Windows refuses a rename while a virus scanner or a sync client looks at the file: up to 10 tries, 2 s. */
async function renamePatiently(disk: Disk, from: string, to: string, platform: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      const passing = platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errno(error));
      if (!passing || attempt === 10) throw error;
      await wait(attempt * 40);
    }
  }
}

/** Without this a power cut takes back a save that was already acknowledged. */
async function syncFolder(disk: Disk, folder: string, platform: string): Promise<void> {
  if (platform === 'win32') return;
  const file = await disk.open(folder, constants.O_RDONLY);
  try {
    await file.sync();
  } catch (error) {
    // Some network file systems offer no such call; there is nothing more to ask of them.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR'].includes(errno(error))) throw error;
  } finally {
    await file.close();
  }
}

/** A failed swap may have happened all the same: it has not only where the temporary file has its one name still, and is itself. */
async function mayHaveMoved(
  disk: Disk,
  temporary: string | null,
  own: bigint | null = null,
): Promise<boolean> {
  if (temporary === null) return false;
  try {
    const { nlink, ino } = await disk.lstat(temporary);
    return nlink !== 1n || (own !== null && ino !== own);
  } catch {
    return true;
  }
}
