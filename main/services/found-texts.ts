/**
 * Texts that a crash left half written: temporary files beside the stories, and both texts of a file that was being
 * written in place. What one of them holds that its story does not becomes a version of that story, to go back to;
 * then it is swept.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readStory } from '../../app/story/formats/lines.ts';
import { formatOf } from '../../app/story/formats.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import { fingerprintOf, readRegular, STORY_LIMIT } from './read-file.ts';
import { TEMPORARY, temporaryMark } from './safe-write.ts';
import type { StoryLocks } from './story-locks.ts';
import { clearStrays } from './stray-files.ts';
import { OF_FILE } from './write-in-place.ts';

/** Another Galley may be writing right now: what is younger, in milliseconds, and whose story nobody knows, is left alone. */
const RECENTLY = 10 * 60_000;

export interface FoundTexts {
  /** Reads and sweeps the recovery folder. Once, at start: nobody else writes there. */
  readonly readRecovery: () => Promise<void>;
  /** Reads and sweeps a folder of stories, once. */
  readonly readFolder: (folder: string) => Promise<void>;
  /** How many texts were found for the story at `path` since this was last asked. */
  readonly of: (path: string) => number;
}

export interface FoundTextsParts {
  readonly recovery: string;
  /** When this Galley started, in milliseconds since 1970. */
  readonly started: number;
  readonly history: History;
  readonly journal: Journal;
  readonly locks: StoryLocks;
}

/** Makes the service. */
export function createFoundTexts({
  recovery,
  started,
  history,
  journal,
  locks,
}: FoundTextsParts): FoundTexts {
  const found = new Map<string, number>();
  const cleared = new Set<string>();

  /** True where the text is kept now or was worth nothing; false for what is no text. */
  const keep = async (path: string, bytes: Uint8Array, written: number): Promise<boolean> => {
    const text = readStory(bytes);
    if (!text.ok) return bytes.length === 0;
    if (await holdsAll(path, bytes, text.text)) return true;
    const kept = await history.keep(
      journal.keyOf(path),
      { name: basename(path), path },
      { bytes, since: written, until: written, wordsChanged: null, encoding: text.encoding },
    );
    if (kept.ok) found.set(path, (found.get(path) ?? 0) + 1);
    return kept.ok;
  };

  /** True where file, unsaved text or a version holds all of it already. A write that stopped holds a beginning. */
  const holdsAll = async (path: string, bytes: Uint8Array, text: string): Promise<boolean> => {
    const key = journal.keyOf(path);
    const mark = fingerprintOf(bytes).slice(0, 16);
    if ((await history.list(key)).some(({ id }) => id.endsWith(mark))) return true;
    const entry = await journal.read(key);
    const unsaved = entry === null ? null : await journal.text(key, entry);
    if (unsaved?.startsWith(text)) return true;
    const file = await readRegular(path, STORY_LIMIT);
    const standing = file.ok ? readStory(file.value.bytes) : null;
    return standing?.ok === true && standing.text.startsWith(text);
  };

  /** The stray of a story that nobody else has open is kept as one of its versions. */
  const readStray = async (folder: string, name: string, story: string): Promise<void> => {
    const path = join(folder, story);
    const stray = await readRegular(join(folder, name), STORY_LIMIT);
    const isOpen = locks.holds(path);
    if (!stray.ok || stray.value.written >= started || !(await locks.hold(path))) return;
    try {
      if (await keep(path, stray.value.bytes, stray.value.written))
        await rm(join(folder, name), { force: true });
    } finally {
      if (!isOpen) await locks.release(path);
    }
  };

  return {
    async readRecovery() {
      for (const name of await readdir(recovery).catch(() => [])) {
        const folder = join(recovery, name);
        const path = await readFile(join(folder, OF_FILE), 'utf8').catch(() => null);
        if (path === null || formatOf(path) === null) continue;
        const both: boolean[] = [];
        for (const part of ['old', 'new']) {
          const text = await readRegular(join(folder, part), STORY_LIMIT);
          both.push(
            text.ok ? await keep(path, text.value.bytes, text.value.written) : text.code === 'not-found',
          );
        }
        if (!both.includes(false)) await rm(folder, { recursive: true, force: true });
      }
    },
    async readFolder(folder) {
      if (cleared.has(folder)) return;
      cleared.add(folder);
      const names: string[] = await readdir(folder).catch(() => []);
      const strays = names.filter((name) => TEMPORARY.test(name));
      if (strays.length === 0) return;
      const stories = new Map(
        names.filter((name) => formatOf(name) !== null).map((name) => [temporaryMark(name), name]),
      );
      for (const name of strays) {
        const story = stories.get(TEMPORARY.exec(name)?.[1] ?? '');
        const isThere = story !== undefined && (await stat(join(folder, story)).catch(() => null)) !== null;
        if (isThere) await readStray(folder, name, story);
      }
      await clearStrays(folder, recovery, started - RECENTLY);
    },
    of(path) {
      const texts = found.get(path) ?? 0;
      found.delete(path);
      return texts;
    },
  };
}
