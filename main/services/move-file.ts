import { link, lstat, realpath, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail } from '../../app/contract/result.ts';
import { errno, writingFailure } from './disk-errors.ts';
import { type Done, DONE } from './done.ts';
import { exists } from './file-names.ts';

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/**
 * Gives a file another name, never over one that stands there. Both folders must be real: one that is a link by
 * now is `not-allowed`. Fails with `exists`, `not-found` and the codes of writing.
 */
export async function moveFile(from: string, to: string): Promise<Done> {
  try {
    for (const path of [from, to])
      if ((await realpath(dirname(path))) !== dirname(path)) return fail('not-allowed');
    if (await isSameFile(from, to)) {
      // Another case only, on a disk where both names are one file.
      await rename(from, to);
      return DONE;
    }
    await link(from, to);
    await unlink(from);
    return DONE;
  } catch (error) {
    if (errno(error) === 'EEXIST') return fail('exists');
    if (errno(error) === 'ENOENT') return fail('not-found');
    if (!NO_LINKS.includes(errno(error))) return fail(writingFailure(error));
  }
  try {
    if (await exists(to)) return fail('exists');
    await rename(from, to);
    return DONE;
  } catch (error) {
    return fail(errno(error) === 'ENOENT' ? 'not-found' : writingFailure(error));
  }
}

async function isSameFile(from: string, to: string): Promise<boolean> {
  if (from.toLowerCase() !== to.toLowerCase() || !(await exists(to))) return false;
  const [a, b] = [await lstat(from, { bigint: true }), await lstat(to, { bigint: true })];
  return a.ino === b.ino && a.dev === b.dev;
}
