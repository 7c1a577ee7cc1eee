/** The versions of a story as the screen sees them: by the story's id, as texts. */
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { VersionInfo } from '../../app/contract/shapes.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { type Done, DONE } from './done.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';

export interface Versions {
  /** Newest first; none for a story without a file. `not-found` for an unknown id. */
  readonly list: (id: string) => Promise<Result<VersionInfo[]>>;
  /** Keeps what stands at `path`, which is about to be written over by something that is not its story. */
  readonly keepStanding: (path: string) => Promise<Done>;
  /** The decoded text of a version. Fails with `not-found`, `write-failed` where its file is broken, `binary`. */
  readonly text: (id: string, version: string) => Promise<Result<{ text: string }>>;
}

/** Makes the service. */
export function createVersions(library: Library, journal: Journal, history: History): Versions {
  const keyOf = (id: string): string | null => {
    const home = library.home(id);
    if (home === null) return null;
    return home.kind === 'file' ? journal.keyOf(home.path) : home.key;
  };
  return {
    async list(id) {
      const key = keyOf(id);
      if (key === null) return fail('not-found');
      const versions = await history.list(key);
      return ok(
        versions.map(({ id: version, since, until, wordsChanged }) => ({
          id: version,
          since,
          until,
          wordsChanged,
        })),
      );
    },
    async keepStanding(path) {
      const read = await readRegular(path, STORY_LIMIT);
      if (!read.ok) return read.code === 'not-found' ? DONE : read;
      const { bytes, written } = read.value;
      const story = readStory(bytes);
      return history.keep(
        journal.keyOf(path),
        { name: basename(path), path },
        {
          bytes,
          since: written,
          until: Date.now(),
          wordsChanged: null,
          encoding: story.ok ? story.encoding : 'utf-8',
        },
      );
    },
    async text(id, version) {
      const key = keyOf(id);
      if (key === null) return fail('not-found');
      const read = await history.read(key, version);
      if (!read.ok) return read;
      const story = readStory(read.value.bytes, read.value.encoding);
      return story.ok ? ok({ text: story.text }) : fail(story.code);
    },
  };
}
