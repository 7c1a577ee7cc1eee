import { type FixesAtRest, placeEntries } from './at-rest.ts';
import { entriesOf, type FixEntry } from './fix-entries.ts';
import type { Review } from './review.ts';

/**
 * Two reviews of the same text as one, as when two people send their copies back. A fix that both made has both
 * as its authors; one that wants the words of an earlier one stays beside it, unplaced.
 */
export function mergeReviews(first: Review, second: Review): Pick<FixesAtRest, 'review' | 'unplaced'> {
  const entries = new Map(entriesOf(first).map((entry) => [whatOf(entry), entry]));
  const others = entriesOf(second);
  const ids = new Map(
    others.map((entry) => [
      entry.id,
      entries.get(whatOf(entry))?.id ?? `f${Number(entry.id.slice(1)) + first.next - 1}`,
    ]),
  );
  const renamed = (id: string) => ids.get(id) ?? id;
  for (const entry of others) {
    const what = whatOf(entry);
    const same = entries.get(what);
    if (same === undefined) {
      const within = entry.within === undefined ? {} : { within: entry.within.map(renamed) };
      entries.set(what, { ...entry, id: renamed(entry.id), ...within });
    } else {
      const also = new Set([...(same.also ?? []), entry.author, ...(entry.also ?? [])]);
      also.delete(same.author);
      if (also.size > 0) entries.set(what, { ...same, also: [...also] });
    }
  }
  return placeEntries([...entries.values()], first.base, null);
}

/**
 * What an entry does to the text: the same for two people who made the same fix. Which one it is at its place says
 * something of what only goes in there; what is taken out is the same whatever goes in before it.
 */
function whatOf({ pieces }: FixEntry): string {
  return JSON.stringify(
    pieces.map(({ from, nth = 0, taken, put }) => [from, taken === '' ? nth : 0, taken, put]),
  );
}
