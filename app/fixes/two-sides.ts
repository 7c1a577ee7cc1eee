/** A place in the author's text as a place in the text with all fixes in it, and back. */
import type { Review } from './review.ts';

/** The place in `current` for one in `base`; in words that a fix takes out, where its new words begin. */
export function toCurrent({ pieces }: Review, at: number): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of pieces) {
    if (fromA > at || (fromA === at && toA > at)) break;
    if (toA > at) return fromB;
    shift = toB - toA;
  }
  return at + shift;
}

/** The place in `base` for one in `current`; in a fix's new words, where the words begin that it takes out. */
export function toBase({ pieces }: Review, at: number): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of pieces) {
    if (fromB > at || (fromB === at && toB > at)) break;
    if (toB > at) return fromA;
    shift = toA - toB;
  }
  return at + shift;
}
