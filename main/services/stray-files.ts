import { copyFile, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDisk } from './disk.ts';
import { TEMPORARY } from './safe-write.ts';

/**
 * Clears a folder of temporary files that a killed Galley left and whose story nobody knows, last written before
 * `before` (milliseconds since 1970). They may hold newer text, so those with content go to the recovery folder.
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
