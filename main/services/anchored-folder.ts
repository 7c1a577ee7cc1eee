import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from './disk.ts';

/** A folder that stays the one it was, whatever its path leads to by now. */
export interface AnchoredFolder {
  /** A path for a name in it, good until `close`. */
  readonly at: (name: string) => string;
  readonly close: () => Promise<void>;
}

/**
 * Holds the folder at a real path open, so that files in it are reached through what was opened and not through a
 * path in which a link may stand by now. Null where a link stands in it already. On systems that do not show open
 * files as paths (Linux does, below /proc) names are joined to the path as usual.
 */
export async function anchorFolder(
  disk: Disk,
  folder: string,
  platform: string = process.platform,
): Promise<AnchoredFolder | null> {
  const plain = { at: (name: string) => join(folder, name), close: async () => undefined };
  if (platform !== 'linux') return (await disk.realpath(folder)) === folder ? plain : null;
  const opened = await disk.open(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    const shown = openedPath(opened.fd);
    const real = await disk.realpath(shown).catch(() => null);
    if (real === folder) return { at: (name) => join(shown, name), close: () => opened.close() };
    await opened.close();
    if (real !== null) return null;
    return (await disk.realpath(folder)) === folder ? plain : null;
  } catch (error) {
    await opened.close().catch(() => undefined);
    throw error;
  }
}

/** Where Linux shows what is open under a number. */
export function openedPath(fd: number): string {
  return `/proc/self/fd/${fd}`;
}
