import { link, lstat, rename, unlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fail } from '../../app/contract/result.ts';
import { type AnchoredFolder, anchorFolder } from './anchored-folder.ts';
import { nodeDisk } from './disk.ts';
import { errno, writingFailure } from './disk-errors.ts';
import { type Done, DONE } from './done.ts';
import { exists } from './file-names.ts';

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Gives a file another name, never over one that stands there. Both folders must be real: one that is a link by
 * now is `not-allowed`. Fails with `exists`, `not-found` and the codes of writing.
 */
export async function moveFile(from: string, to: string): Promise<Done> {
  const anchors: AnchoredFolder[] = [];
  try {
    const places: string[] = [];
    for (const path of [from, to]) {
      const anchor = await anchorFolder(nodeDisk, dirname(path));
      if (anchor === null) return fail('not-allowed');
      anchors.push(anchor);
      places.push(anchor.at(basename(path)));
    }
    return await move(places[0] as string, places[1] as string, from.toLowerCase() === to.toLowerCase());
  } catch (error) {
    return fail(errno(error) === 'ENOENT' ? 'not-found' : writingFailure(error));
  } finally {
    for (const anchor of anchors) await anchor.close();
  }
}

async function move(from: string, to: string, onlyCase: boolean): Promise<Done> {
  try {
    if (onlyCase && (await isSameFile(from, to))) {
      // Another case only, on a disk where both names are one file.
      await rename(from, to);
      return DONE;
    }
    await link(from, to);
    await unlink(from);
    return DONE;
  } catch (error) {
    if (errno(error) === 'EEXIST') return fail('exists');
    if (!NO_LINKS.includes(errno(error))) throw error;
  }
  if (await exists(to)) return fail('exists');
  await rename(from, to);
  return DONE;
}

/** True where both names are one file, as `A.txt` and `a.txt` are on some disks. */
export async function isSameFile(from: string, to: string): Promise<boolean> {
  if (!(await exists(from)) || !(await exists(to))) return false;
  const [a, b] = [await lstat(from, { bigint: true }), await lstat(to, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}
