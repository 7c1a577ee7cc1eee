import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result } from '../../app/contract/result.ts';
import type { StoryRef } from '../../app/contract/shapes.ts';
import { formatOf } from '../../app/story/formats.ts';
import { nodeDisk } from './disk.ts';
import type { Library } from './library.ts';
import type { SafeWrite } from './safe-write.ts';

/**
 * Makes what opens the sample story: a copy in the app's data, fresh where it is missing, the writer's own from
 * then on. `not-found` where no sample came with the app.
 */
export function createSample(resources: string, data: string, library: Library, safeWrite: SafeWrite) {
  return async (): Promise<Result<StoryRef>> => {
    const from = join(resources, 'samples');
    const names = (await readdir(from).catch(() => [])).filter((name) => formatOf(name) !== null).sort();
    const name = names[0];
    if (name === undefined) return fail('not-found');
    const folder = join(data, 'sample');
    await nodeDisk.mkdir(folder);
    const written = await safeWrite(join(folder, name), await readFile(join(from, name)), 'nothing');
    if (!written.ok && written.code !== 'exists') return written;
    return library.admit(join(folder, name));
  };
}
