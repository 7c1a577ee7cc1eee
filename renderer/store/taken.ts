/** What was applied or accepted, and how to put back what stood there before. */
import type { LedgerEntry } from '../../app/contract/shapes.ts';
import { blocksOnDesk, replaceAtPlaces, selectPlace, textOfBlock } from '../editor/desk.ts';
import type { Place } from '../editor/edits.ts';
import { checkEdited } from './checking.ts';
import { activeStory } from './stories.ts';

/** The places in a sentence where an entry's words may have stood. */
function placesIn({ sentence, before }: LedgerEntry): number[] {
  const places: number[] = [];
  if (before === '') return places;
  for (let at = sentence.indexOf(before); at >= 0; at = sentence.indexOf(before, at + 1)) places.push(at);
  return places;
}

/** Where the words of an entry stand now; null where their sentence is another one, or stands there twice. */
export function placeOfTaken(entry: LedgerEntry): Place | null {
  const story = activeStory();
  if (!story) return null;
  const { sentence, before, after } = entry;
  const found: Place[] = [];
  const sentences = placesIn(entry).map(
    (at) => [at, sentence.slice(0, at) + after + sentence.slice(at + before.length)] as const,
  );
  for (const { id, text } of blocksOnDesk(story.id))
    for (const [at, now] of sentences) {
      const start = text.indexOf(now);
      if (start >= 0) found.push({ block: id, from: start + at, to: start + at + after.length });
    }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Puts back what stood there, as an edit that undo takes back; false where the place is not found any more. */
export function reverseTaken(entry: LedgerEntry): boolean {
  const story = activeStory();
  const place = placeOfTaken(entry);
  if (!story || !place) return false;
  const expected = textOfBlock(story.id, place.block)?.slice(place.from, place.to) ?? '';
  const count = replaceAtPlaces(story.id, [{ ...place, expected, text: entry.before }]);
  if (count > 0) selectPlace({ ...place, to: place.from + entry.before.length }, false);
  checkEdited();
  return count > 0;
}
