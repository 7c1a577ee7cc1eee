/** The in-app picker, for hosts without dialogs: folders and stories below the roots named at start, no more. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { Place, StoryRef } from '../../app/contract/shapes.ts';
import { formatOf, looksLikeOffice } from '../../app/story/formats.ts';
import { readingFailure } from './disk-errors.ts';
import { isInside, type Library, newId } from './library.ts';
import { inReadingOrder } from './reading-order.ts';
import { isPageName } from './returned.ts';

/** The most entries that one folder shows. */
export const PLACE_LIMIT = 2000;
/** The list of roots, where there are several. */
const ROOTS = 'Folders';

export interface Places {
  /** What lies in a place; null asks for the first one: the root, or the list of roots. `trail` leads to it, without itself. `pages` shows web pages too. */
  readonly list: (place: string | null, pages?: boolean) => Promise<Result<Place>>;
  /** The folder of a file where the picker may show it, else what `list(null)` gives. */
  readonly near: (path: string, pages?: boolean) => Promise<Result<Place>>;
  readonly openStory: (entry: string) => Promise<Result<StoryRef>>;
  /** The real path of an entry that is a file, checked anew. */
  readonly file: (entry: string) => Promise<Result<string>>;
  /** The real path of a place that is a folder, checked anew. */
  readonly folder: (place: string) => Promise<Result<string>>;
}

/** Makes the picker. `roots` are folders; those that are missing are left out. */
export async function createPlaces(roots: readonly string[], library: Library): Promise<Places> {
  const real = [...new Set((await Promise.all(roots.map(realFolder))).filter((root) => root !== null))];
  const paths = new Map<string, string>();
  const ids = new Map<string, string>();
  const idOf = (path: string) => {
    const id = ids.get(path) ?? newId('p');
    ids.set(path, id);
    paths.set(id, path);
    return id;
  };
  const rootsId = newId('p');
  const inRoots = (path: string) => real.some((root) => isInside(root, path));

  const folder = async (place: string): Promise<Result<string>> => {
    const path = paths.get(place);
    if (path === undefined) return fail('not-found');
    const now = await realFolder(path);
    if (now === null) return fail('not-found');
    return now === path && inRoots(now) ? ok(now) : fail('not-allowed');
  };

  const file = async (entry: string): Promise<Result<string>> => {
    const path = paths.get(entry);
    if (path === undefined) return fail('not-found');
    const now = await realpath(path).catch(() => null);
    if (now === null) return fail('not-found');
    return inRoots(now) && now === path ? ok(now) : fail('not-allowed');
  };

  const listRoots = (): Place => ({
    id: rootsId,
    name: ROOTS,
    trail: [],
    entries: real.map((root) => ({ id: idOf(root), name: basename(root) || root, kind: 'folder', size: 0 })),
    truncated: false,
  });

  const trailTo = (path: string): Place['trail'] => {
    const trail: Place['trail'] = [];
    for (let at = path; !real.includes(at) && at !== dirname(at); at = dirname(at)) {
      trail.unshift({ id: idOf(dirname(at)), name: basename(dirname(at)) || dirname(at) });
    }
    return real.length > 1 ? [{ id: rootsId, name: ROOTS }, ...trail] : trail;
  };

  const places: Places = {
    folder,
    file,
    async near(path, pages) {
      const beside = await realFolder(dirname(path));
      const found = beside !== null && inRoots(beside) ? await places.list(idOf(beside), pages) : null;
      return found?.ok ? found : places.list(null, pages);
    },
    async list(place, pages = false) {
      if (place === rootsId || (place === null && real.length !== 1)) return ok(listRoots());
      const first = real[0];
      const found = await folder(place ?? idOf(first ?? ''));
      if (!found.ok) return found;
      try {
        const entries = await entriesIn(found.value, inRoots, pages);
        return ok({
          id: idOf(found.value),
          name: basename(found.value) || found.value,
          trail: trailTo(found.value),
          entries: entries.slice(0, PLACE_LIMIT).map(({ path, ...entry }) => ({ id: idOf(path), ...entry })),
          truncated: entries.length > PLACE_LIMIT,
        });
      } catch (error) {
        const code = readingFailure(error);
        if (code === null) throw error;
        return fail(code);
      }
    },
    async openStory(entry) {
      const path = await file(entry);
      return path.ok ? library.admit(path.value) : path;
    },
  };
  return places;
}

async function realFolder(path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    return (await lstat(real)).isDirectory() ? real : null;
  } catch {
    return null;
  }
}

interface Found {
  readonly path: string;
  readonly name: string;
  readonly kind: Place['entries'][number]['kind'];
  readonly size: number;
}

/** Folders first, then stories and, as `other`, word processors' files. Links count where they stay in the roots. */
async function entriesIn(
  folder: string,
  inRoots: (path: string) => boolean,
  pages: boolean,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const { name } of await readdir(folder, { withFileTypes: true })) {
    if (name.startsWith('.')) continue;
    const path = await realpath(join(folder, name)).catch(() => null);
    if (path === null || !inRoots(path)) continue;
    const stats = await lstat(path).catch(() => null);
    if (stats?.isDirectory()) found.set(path, { path, name, kind: 'folder', size: 0 });
    else if (stats?.isFile() && formatOf(path) !== null)
      found.set(path, { path, name, kind: 'story', size: stats.size });
    else if (pages && stats?.isFile() && isPageName(path))
      found.set(path, { path, name, kind: 'page', size: stats.size });
    else if (stats?.isFile() && looksLikeOffice(path))
      found.set(path, { path, name, kind: 'other', size: stats.size });
  }
  return [...found.values()].sort(
    (a, b) => Number(a.kind !== 'folder') - Number(b.kind !== 'folder') || inReadingOrder(a.name, b.name),
  );
}
