import { copyFile, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDisk } from './disk.ts';
import { TEMPORARY } from './safe-write.ts';

/** Another Galley may be writing right now: what is younger, in milliseconds, is left alone. */
const RECENTLY = 10 * 60_000;

/** Makes what clears each folder once; `started` is when this Galley did, in milliseconds since 1970. */
export function createStrayClearer(recovery: string, started: number): (folder: string) => Promise<void> {
  const cleared = new Set<string>();
  return async (folder) => {
    if (cleared.has(folder)) return;
    cleared.add(folder);
    await clearStrays(folder, recovery, started - RECENTLY);
  };
}

/**
 * Clears a folder of temporary files that a killed Galley left, last written before `before` (milliseconds
 * since 1970). They may hold newer text, so those with content go to the recovery folder.
 */
export async function clearStrays(folder: string, recovery: string, before: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats === null || !stats.isFile() || stats.mtimeMs >= before) continue;
    if (stats.size > 0) {
      await nodeDisk.mkdir(recovery);
      await copyFile(path, join(recovery, `stray${name}`));
    }
    await unlink(path);
  }
}
