/**
 * Notes whose story was renamed outside Galley. `of` in `<story>.fixes.json` is the hash of the story's saved bytes,
 * so a story that has no notes finds those of its old name by its content.
 */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exists } from './file-names.ts';
import type { FollowFile } from './follow-file.ts';
import type { Sidecars } from './sidecars.ts';
import { notesPath } from './story-notes.ts';
import { createTurns } from './turns.ts';

const ENDING = '.fixes.json';
/** A folder with more notes without stories than this is somebody's archive. */
const MOST = 200;

export interface LostNotes {
  /** Notes down which text the notes of the story at `path` are about, where it has any. */
  readonly remember: (path: string, fingerprint: string) => Promise<void>;
  /** Gives the story at `path` the notes of a story that is gone and whose text was this one. */
  readonly find: (path: string, fingerprint: string) => Promise<void>;
  readonly idle: () => Promise<void>;
}

/** Makes the service. */
export function createLostNotes(sidecars: Sidecars, { take }: Pick<FollowFile, 'take'>): LostNotes {
  const turns = createTurns();
  const isOf = async (path: string, fingerprint: string) => {
    const fields = await sidecars.read(path);
    return fields.ok && fields.value['of'] === fingerprint;
  };
  return {
    remember: (path, fingerprint) =>
      turns.take(path, async () => {
        if (!(await exists(notesPath(path)))) return;
        await sidecars.change(notesPath(path), (fields) =>
          fields['of'] === fingerprint ? null : { ...fields, of: fingerprint },
        );
      }),
    find: (path, fingerprint) =>
      turns.take(path, async () => {
        if (await exists(notesPath(path))) return;
        const folder = dirname(path);
        const names = new Set(await readdir(folder).catch(() => []));
        const lost = [...names].filter(
          (name) => name.endsWith(ENDING) && !names.has(name.slice(0, -ENDING.length)),
        );
        for (const name of lost.sort().slice(0, MOST)) {
          const old = join(folder, name.slice(0, -ENDING.length));
          if (old === path || basename(old) === '' || !(await isOf(notesPath(old), fingerprint))) continue;
          await take(old, path);
          return;
        }
      }),
    idle: turns.idle,
  };
}
