/** The last step of a write against a foreign writer: what comes out of the swap is looked at before it goes. */
import { randomBytes } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { errno } from './disk-errors.ts';
import type { Exchange } from './exchange.ts';

export interface SwapIn {
  readonly disk: Disk;
  readonly exchange: Exchange;
  /** Where texts go that two other programs wrote over each other meanwhile. */
  readonly recovery: string;
  /** The temporary file with the new text. */
  readonly made: string;
  readonly target: string;
  /** The state of the target that may be written over. */
  readonly expected: BigIntStats;
}

const NOT_HERE = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'];

/**
 * Exchanges the temporary file with the target. `swapped`: the expected text came out and is gone. `changed`:
 * somebody else's came out, and stands in its place again as if nothing had been tried. `not-here`: this disk has
 * no exchange. Throws where the system refused for another reason.
 */
export async function swapIn(parts: SwapIn): Promise<'swapped' | 'changed' | 'not-here'> {
  const { disk, exchange, made, target, expected } = parts;
  const mine = (await disk.lstat(made)).ino;
  try {
    exchange(made, target);
  } catch (error) {
    if (errno(error) === 'ENOENT') {
      await disk.unlink(made).catch(() => undefined);
      return 'changed';
    }
    if (NOT_HERE.includes(errno(error))) return 'not-here';
    throw error;
  }
  let out = await disk.lstat(made);
  if (isSameState(out, expected)) {
    await disk.unlink(made);
    return 'swapped';
  }
  const putBack = new Set<bigint>();
  while (out.ino !== mine && !putBack.has(out.ino)) {
    putBack.add(out.ino);
    exchange(made, target);
    out = await disk.lstat(made);
  }
  if (out.ino === mine) {
    await disk.unlink(made);
    return 'changed';
  }
  // A second program wrote over what the first had written: the newer stands, the older is kept.
  await disk.mkdir(parts.recovery);
  await disk.rename(made, join(parts.recovery, `replaced-${randomBytes(8).toString('hex')}`));
  return 'changed';
}

/** The change time is not compared: the exchange itself sets it. */
function isSameState(a: BigIntStats, b: BigIntStats): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}
