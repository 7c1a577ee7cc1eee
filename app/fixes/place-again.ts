import { type FixesAtRest, placeEntries, type UnplacedFix } from './at-rest.ts';
import { entriesOf } from './fix-entries.ts';
import type { Review } from './review.ts';

/** Tries once more to place what had no place, as after the fix that stood there was rejected. */
export function placeAgain(review: Review, unplaced: readonly UnplacedFix[]): Omit<FixesAtRest, 'foreign'> {
  const placed = placeEntries(
    [...entriesOf(review), ...unplaced.map(({ entry }) => entry)],
    review.base,
    null,
  );
  return { ...placed, review: { ...placed.review, next: Math.max(placed.review.next, review.next) } };
}
