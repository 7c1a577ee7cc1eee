/**
 * What has been opened, as ids. A path gets an id only after a person chose it (dialog, command line, the
 * system, a folder that was opened); nothing that comes from the screen ever becomes a path.
 */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { StoryRef, Work } from '../../app/contract/shapes.ts';
import { formatOf, looksLikeOffice } from '../../app/story/formats.ts';
import { readingFailure } from './disk-errors.ts';
import { inChosenOrder } from './reading-order.ts';

/** Where a story lives: in a file (`path` is real), or only in the journal until it gets one. */
export type StoryHome =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'untitled'; readonly key: string; readonly name: string };

/** The most stories that one folder shows. */
export const WORK_LIMIT = 2000;

export interface Library {
  /** Gives the file an id. Fails with `not-found`, `not-allowed`, `is-folder`, `is-docx`, `not-a-story`. */
  readonly admit: (path: string) => Promise<Result<StoryRef>>;
  readonly admitUntitled: (key: string, name: string) => StoryRef;
  /** Gives the folder an id. Fails with `not-found`, `not-allowed`. */
  readonly admitWork: (folder: string) => Promise<Result<string>>;
  readonly home: (id: string) => StoryHome | null;
  readonly ref: (id: string) => StoryRef | null;
  /** The folder of a work's id. */
  readonly folder: (work: string) => string | null;
  /** The story keeps its id and is that file from now on. `path` is real. */
  readonly move: (id: string, path: string) => StoryRef;
  /** The stories of the folder in reading order. */
  readonly readWork: (work: string) => Promise<Result<Work>>;
}

/** Makes a library in which nothing is open. `orderOf` gives the order chosen for the stories of a folder. */
export function createLibrary(
  orderOf: (folder: string) => Promise<readonly string[]> = async () => [],
): Library {
  const homes = new Map<string, StoryHome>();
  const folders = new Map<string, string>();
  const ids = new Map<string, string>();

  const idFor = (key: string, prefix: string) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = newId(prefix);
    ids.set(key, id);
    return id;
  };
  const workId = (folder: string) => {
    const id = idFor(`work ${folder}`, 'w');
    folders.set(id, folder);
    return id;
  };
  const refOf = (id: string, home: StoryHome): StoryRef => {
    if (home.kind === 'untitled') return { id, name: home.name, work: null, workName: '', untitled: true };
    const folder = dirname(home.path);
    return {
      id,
      name: basename(home.path),
      work: workId(folder),
      workName: basename(folder),
      untitled: false,
    };
  };
  const put = (home: StoryHome) => {
    const id = idFor(home.kind === 'file' ? `file ${home.path}` : `untitled ${home.key}`, 's');
    homes.set(id, home);
    return refOf(id, home);
  };

  return {
    async admit(path) {
      const real = await realStory(path);
      return real.ok ? ok(put({ kind: 'file', path: real.value })) : real;
    },
    admitUntitled: (key, name) => put({ kind: 'untitled', key, name }),
    async admitWork(folder) {
      try {
        const real = await realpath(folder);
        return (await lstat(real)).isDirectory() ? ok(workId(real)) : fail('not-found');
      } catch (error) {
        return failedReading(error);
      }
    },
    home: (id) => homes.get(id) ?? null,
    ref(id) {
      const home = homes.get(id);
      return home === undefined ? null : refOf(id, home);
    },
    folder: (work) => folders.get(work) ?? null,
    move(id, path) {
      for (const [key, known] of ids) if (known === id) ids.delete(key);
      ids.set(`file ${path}`, id);
      homes.set(id, { kind: 'file', path });
      return refOf(id, { kind: 'file', path });
    },
    async readWork(work) {
      const folder = folders.get(work);
      if (folder === undefined) return fail('not-found');
      try {
        if ((await realpath(folder)) !== folder) return fail('not-allowed');
        const names = inChosenOrder(await storyNames(folder), await orderOf(folder));
        const paths = names.map((name) => join(folder, name));
        const stories = paths.slice(0, WORK_LIMIT).map((path) => put({ kind: 'file', path }));
        return ok({ id: work, name: basename(folder), stories, truncated: paths.length > WORK_LIMIT });
      } catch (error) {
        return failedReading(error);
      }
    },
  };
}

/** An id that tells nothing and cannot be guessed. */
export function newId(prefix: string): string {
  return prefix + randomBytes(12).toString('base64url');
}

/** True where `path` lies in `folder` or below it. Both are real. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The real path of a file that may be opened as a story, judged by what it is and how its name ends. */
async function realStory(path: string): Promise<Result<string>> {
  try {
    const real = await realpath(path);
    const stats = await lstat(real);
    if (stats.isDirectory()) return fail('is-folder');
    if (looksLikeOffice(real)) return fail('is-docx');
    return stats.isFile() && formatOf(real) !== null ? ok(real) : fail('not-a-story');
  } catch (error) {
    return failedReading(error);
  }
}

/** Names of a real folder's stories. A link counts only where it stays in the folder; hidden files never do. */
export async function storyNames(folder: string): Promise<string[]> {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || formatOf(entry.name) === null) continue;
    if (entry.isFile()) found.add(entry.name);
    else if (entry.isSymbolicLink()) {
      const real = await realStory(join(folder, entry.name));
      if (real.ok && dirname(real.value) === folder) found.add(basename(real.value));
    }
  }
  return [...found];
}

function failedReading(error: unknown): Result<never> {
  const code = readingFailure(error);
  if (code === null) throw error;
  return fail(code);
}
