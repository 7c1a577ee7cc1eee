/**
 * The texts that fixes and passes were counted in, by their fingerprints. They are kept apart from the versions,
 * which are thinned: a fix is found again much better with the text that it was made against.
 */
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { nodeDisk } from './disk.ts';
import { type Done, DONE } from './done.ts';
import { fingerprintOf, readRegular } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';

export interface Drafts {
  readonly keep: (bytes: Uint8Array) => Promise<Done>;
  /** The bytes of that fingerprint, or null where they are not kept or no longer whole. */
  readonly read: (fingerprint: string) => Promise<Uint8Array | null>;
  /** Forgets a text that nothing counts in any more. */
  readonly drop: (fingerprint: string) => Promise<void>;
  /** Drops the texts that were not asked for longest, until what is left takes no more than the quota. */
  readonly thin: () => Promise<void>;
}

/** All drafts together may take this many bytes, compressed. */
const QUOTA = 256 * 1024 * 1024;
const LIMIT = 64 * 1024 * 1024;
const UNPACKED_LIMIT = 256 * 1024 * 1024;
const NAME = /^[0-9a-f]{64}\.gz$/;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Makes the service over `root`, which lies in the app's own folder. */
export function createDrafts(root: string, safeWrite: SafeWrite, quota = QUOTA): Drafts {
  const pathOf = (fingerprint: string) => join(root, `${fingerprint}.gz`);
  const isName = (fingerprint: string) => NAME.test(`${fingerprint}.gz`);

  const read = async (fingerprint: string): Promise<Uint8Array | null> => {
    if (!isName(fingerprint)) return null;
    const packed = await readRegular(pathOf(fingerprint), LIMIT);
    if (!packed.ok) return null;
    const bytes = await unpack(packed.value.bytes, { maxOutputLength: UNPACKED_LIMIT }).catch(() => null);
    if (bytes === null || fingerprintOf(bytes) !== fingerprint) return null;
    const now = new Date();
    await utimes(pathOf(fingerprint), now, now).catch(() => undefined);
    return bytes;
  };

  return {
    read,
    async keep(bytes) {
      const fingerprint = fingerprintOf(bytes);
      if ((await read(fingerprint)) !== null) return DONE;
      const packed = await pack(bytes, { level: constants.Z_BEST_SPEED });
      await nodeDisk.mkdir(root);
      const written = await safeWrite(pathOf(fingerprint), packed, 'anything');
      return written.ok ? DONE : written;
    },
    async drop(fingerprint) {
      if (isName(fingerprint)) await nodeDisk.unlink(pathOf(fingerprint)).catch(() => undefined);
    },
    async thin() {
      const kept: { name: string; size: number; used: number }[] = [];
      for (const name of await readdir(root).catch((): string[] => [])) {
        const stats = NAME.test(name) ? await stat(join(root, name)).catch(() => null) : null;
        if (stats !== null) kept.push({ name, size: stats.size, used: stats.mtimeMs });
      }
      kept.sort((one, other) => one.used - other.used);
      let total = kept.reduce((sum, { size }) => sum + size, 0);
      for (const { name, size } of kept) {
        if (total <= quota) break;
        await nodeDisk.unlink(join(root, name)).catch(() => undefined);
        total -= size;
      }
    },
  };
}
