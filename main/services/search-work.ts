/** Looks for a text in the stories of a work as they are on disk, a slice at a time, so that nothing waits for it. */
import { setImmediate as breathe } from 'node:timers/promises';
import { ok, type Result } from '../../app/contract/result.ts';
import type { Found } from '../../app/contract/shapes.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { cutLines } from '../../app/story/story.ts';
import { findInLines } from '../../app/text/find-in-lines.ts';
import type { Search } from '../../app/text/find-matches.ts';
import type { Library } from './library.ts';
import { readRegular, STORY_LIMIT } from './read-file.ts';

/** So many stories, bytes or places end a slice. */
const STORIES = 100;
const BYTES = 4 * 1024 * 1024;
const PLACES = 500;
/** So many places of one story are listed, the others counted. */
const PLACES_OF_STORY = 100;
/** The other calls get their turn after so many lines. */
const LINES = 5000;

export interface WorkSearch extends Search {
  /** The place of the story to begin with, in reading order, from 0. */
  readonly from: number;
  /** Stories that are looked through elsewhere: their text is on screen. */
  readonly skip: readonly string[];
}

export type SearchWork = (
  work: string,
  search: WorkSearch,
) => Promise<Result<{ found: Found[]; next: number | null }>>;

/** Makes the service. What cannot be read is passed over. Fails as reading the work does. */
export function createSearchWork(library: Library): SearchWork {
  /** The list of a search stays the same from slice to slice: a story that comes meanwhile shifts nothing. */
  let listed: { work: string; ids: string[] } | null = null;

  const storiesOf = async (work: string, from: number): Promise<Result<string[]>> => {
    if (from > 0 && listed?.work === work) return ok(listed.ids);
    const read = await library.readWork(work);
    if (!read.ok) return read;
    listed = { work, ids: read.value.stories.map(({ id }) => id) };
    return ok(listed.ids);
  };

  return async (work, search) => {
    const stories = await storiesOf(work, search.from);
    if (!stories.ok) return stories;
    const ids = stories.value;
    const skip = new Set(search.skip);
    const found: Found[] = [];
    let bytes = 0;
    let places = 0;
    let at = search.from;
    for (; at < ids.length && at < search.from + STORIES && bytes < BYTES && places < PLACES; at++) {
      const id = ids[at] as string;
      const home = library.home(id);
      if (home?.kind !== 'file' || skip.has(id)) continue;
      const read = await readRegular(home.path, STORY_LIMIT);
      if (!read.ok) continue;
      bytes += read.value.bytes.length;
      const own = await searchStory(read.value.bytes, search);
      if (own.places.length === 0) continue;
      places += own.places.length;
      found.push({ id, ...own });
    }
    return ok({ found, next: at < ids.length ? at : null });
  };
}

async function searchStory(bytes: Uint8Array, search: Search): Promise<Omit<Found, 'id'>> {
  const story = readStory(bytes);
  const all: Omit<Found, 'id'> = { places: [], more: 0 };
  if (!story.ok) return all;
  const lines = cutLines(story.text);
  for (let first = 0; first < lines.length; first += LINES) {
    if (first > 0) await breathe();
    const { places, more } = findInLines(
      lines.slice(first, first + LINES),
      search,
      PLACES_OF_STORY - all.places.length,
    );
    all.places.push(...places.map((place) => ({ ...place, line: place.line + first })));
    all.more += more;
  }
  return all;
}
