/** Places in the author's text ↔ places in the text on screen, which has the fixes in it. */
import type { Query } from '../../app/fixes/queries.ts';
import type { Review } from '../../app/fixes/review.ts';

/** Where a question stands in the text on screen; null where it is about the whole story. */
export function currentPlace(
  review: Review,
  { place }: Pick<Query, 'place'>,
): { from: number; to: number } | null {
  if (place === null) return null;
  const from = toCurrent(review, place.from, 'start');
  return { from, to: Math.max(from, toCurrent(review, place.to, 'end')) };
}

/** Where a stretch of the text on screen stands in the author's text; new text counts as its place. */
export function basePlace(review: Review, from: number, to: number): { from: number; to: number } {
  const start = toBase(review, from, 'start');
  return { from: start, to: Math.max(start, toBase(review, to, 'end')) };
}

/** Amid what a fix takes out, the start goes before what it puts there and the end behind that. */
function toCurrent({ pieces }: Review, at: number, edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of pieces) {
    if (fromA > at || (fromA === at && (edge === 'end' || fromA < toA))) break;
    if (at < toA) return edge === 'start' ? fromB : toB;
    shift = toB - toA;
  }
  return at + shift;
}

function toBase({ pieces }: Review, at: number, edge: 'start' | 'end'): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of pieces) {
    if (fromB > at || (fromB === at && (edge === 'end' || fromB < toB))) break;
    if (at < toB) return edge === 'start' ? fromA : toA;
    shift = toA - toB;
  }
  return at + shift;
}
