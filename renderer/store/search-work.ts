/** Finding a text in all stories of the work: open ones as they are on screen, the others as they are on disk. */
import type { Answer } from '../../app/contract/calls.ts';
import type { Found, FoundPlace, StoryRef } from '../../app/contract/shapes.ts';
import { findInLines } from '../../app/text/find-in-lines.ts';
import { matchesIn, type Search } from '../../app/text/find-matches.ts';
import { blocksOnDesk, goTo, selectPlace } from '../editor/desk.ts';
import { host } from '../host.ts';
import { say } from './notices.ts';
import { useStories } from './stories.ts';
import { bring, showStory } from './story-actions.ts';

/** More places than this are not listed. */
export const MOST_PLACES = 500;
const PLACES_OF_STORY = 100;

export interface WorkFound {
  /** In reading order. */
  readonly stories: readonly (Found & { readonly ref: StoryRef })[];
  /** How many stories were looked through, of how many. */
  readonly looked: number;
  readonly all: number;
  readonly done: boolean;
  /** True where there may be more than is listed. */
  readonly capped: boolean;
}

/** Looks through the work at the left, telling `heard` what it has after each slice, until `isOff` says true. */
export async function searchWork(
  search: Search,
  heard: (found: WorkFound) => void,
  isOff: () => boolean,
): Promise<void> {
  const { work, byId } = useStories.getState();
  if (!work) return;
  const open = work.stories.filter(({ id }) => byId[id]).map(({ id }) => id);
  const found = new Map<string, Found>();
  for (const id of open) found.set(id, { id, ...findInLines(blocksOnDesk(id), search, PLACES_OF_STORY) });
  const tell = (next: number | null) => {
    const listed = listedOf(work.stories, found);
    const full = listed.places >= MOST_PLACES;
    const looked = next ?? work.stories.length;
    heard({
      stories: listed.stories,
      looked,
      all: work.stories.length,
      done: next === null || full,
      capped: listed.left || (full && next !== null),
    });
    return full;
  };
  for (let from: number | null = 0; from !== null; ) {
    const answer: Answer<'work.search'> = await host.call('work.search', {
      id: work.id,
      ...search,
      from,
      skip: open.slice(0, 200),
    });
    if (isOff()) return;
    if (!answer.ok) {
      say({ failure: answer.code, detail: answer.detail, about: work.name });
      tell(null);
      return;
    }
    for (const one of answer.value.found) if (!found.has(one.id)) found.set(one.id, one);
    from = tell(answer.value.next) ? null : answer.value.next;
  }
}

/** The first places in reading order, up to the limit; `left` where some are beyond it. */
function listedOf(refs: readonly StoryRef[], found: ReadonlyMap<string, Found>) {
  const stories: (Found & { ref: StoryRef })[] = [];
  let places = 0;
  let left = false;
  for (const ref of refs) {
    const own = found.get(ref.id);
    if (own === undefined || own.places.length === 0) continue;
    const room = MOST_PLACES - places;
    left ||= own.places.length > room || own.more > 0;
    if (room <= 0) break;
    stories.push({ ...own, ref, places: own.places.slice(0, room) });
    places += Math.min(room, own.places.length);
  }
  return { stories, places, left };
}

/** Opens the story and selects the place; where the text has moved on, the nearest match after it. */
export async function goToFound(ref: StoryRef, place: FoundPlace, search: Search): Promise<void> {
  if (!(await bring(ref.id, ref.name))) return;
  await showStory(ref.id);
  const blocks = blocksOnDesk(ref.id);
  const same = blocks[place.line];
  if (same?.text.slice(place.from, place.to) === place.at)
    return selectPlace({ block: same.id, from: place.from, to: place.to }, true);
  for (const { id, text } of [...blocks.slice(place.line), ...blocks.slice(0, place.line)]) {
    const [match] = matchesIn(text, search);
    if (match) return selectPlace({ block: id, ...match }, true);
  }
  goTo(ref.id, place.line, place.from);
}
