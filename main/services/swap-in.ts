/** The last step of a write against a foreign writer: what comes out of the swap is looked at before it goes. */
import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Disk, type OpenFile, READ_NO_FOLLOW, readAll, writeAll } from './disk.ts';
import { errno } from './disk-errors.ts';
import type { Exchange } from './exchange.ts';
import { OF_FILE } from './write-in-place.ts';

export interface SwapIn {
  readonly disk: Disk;
  readonly exchange: Exchange;
  /** Where a copy of what somebody else wrote at the last moment is kept. */
  readonly recovery: string;
  /** The temporary file with the new text. */
  readonly made: string;
  readonly target: string;
  /** The target's real path, written down beside such copies. */
  readonly named: string;
  /** The state of the target that may be written over. */
  readonly expected: BigIntStats;
}

/** A program that keeps a file open without writing is not waited for longer than this, in milliseconds. */
const LONGEST_WRITE = 100;
const NOT_HERE = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'];

/**
 * Exchanges the temporary file with the target. `swapped`: the expected text came out and is gone. `changed`:
 * somebody else's came out, and stands in its place again as if nothing had been tried. `not-here`: this disk has
 * no exchange. Throws where the system refused for another reason.
 */
export async function swapIn(parts: SwapIn): Promise<'swapped' | 'changed' | 'not-here'> {
  const { disk, exchange, made, target, named, expected, recovery } = parts;
  const copies: string[] = [];
  // Files that stay open keep their inodes: a number that were free could come again as another file's.
  const held: OpenFile[] = [await disk.open(made, READ_NO_FOLLOW)];
  try {
    const mine = await disk.lstat(made);
    const cameOut = async (state: BigIntStats) =>
      isSameState(await disk.lstat(made), state) && !exchange.isBeingWritten(made);
    if (isWritten(exchange, target)) {
      await disk.unlink(made);
      return 'changed';
    }
    try {
      exchange.swap(made, target);
    } catch (error) {
      if (NOT_HERE.includes(errno(error))) return 'not-here';
      if (errno(error) !== 'ENOENT') throw error;
      await disk.unlink(made).catch(() => undefined);
      return 'changed';
    }
    if (await cameOut(expected)) {
      await disk.unlink(made);
      return 'swapped';
    }
    const putBack = new Set<bigint>();
    for (;;) {
      const file = await disk.open(made, READ_NO_FOLLOW);
      held.push(file);
      // While ours stands for a moment, somebody may read it and then write over theirs: a copy of theirs stays.
      await writtenOut(exchange, made);
      copies.push(await keepCopy(disk, file, recovery));
      const { ino } = await file.stat();
      // What one program wrote and another wrote over: the newer stands, of the older there is the copy.
      if (putBack.has(ino)) break;
      putBack.add(ino);
      exchange.swap(made, target);
      if (await cameOut(mine)) break;
    }
    await disk.unlink(made);
    for (const copy of copies) await writeNew(disk, join(copy, OF_FILE), Buffer.from(named));
    return 'changed';
  } finally {
    for (const file of held) await file.close();
  }
}

/** The target may go at any moment; then the exchange says so. */
function isWritten(exchange: Exchange, path: string): boolean {
  try {
    return exchange.isBeingWritten(path);
  } catch {
    return false;
  }
}

/** Waits for a program that has the file open to write, so that its text is copied whole. */
async function writtenOut(exchange: Exchange, path: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WRITE && exchange.isBeingWritten(path); waited++) await wait(1);
}

/** Gives the folder of the copy: the next start reads it there, and makes a version of what is nowhere else. */
async function keepCopy(disk: Disk, from: OpenFile, recovery: string): Promise<string> {
  const folder = join(recovery, `theirs-${randomBytes(8).toString('hex')}`);
  const bytes = await readAll(from, Number((await from.stat()).size));
  await disk.mkdir(folder);
  await writeNew(disk, join(folder, 'old'), bytes);
  return folder;
}

async function writeNew(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const to = await disk.open(path, 'wx', 0o600);
  try {
    await writeAll(to, bytes);
  } finally {
    await to.close();
  }
}

/** The change time is not compared: the exchange itself sets it. */
function isSameState(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}
