/** Where a place of an earlier draft lies in the text as it is now. */
import { type Alignment, alignTexts } from './align.ts';
import { lineAt } from './match-lines.ts';
import type { TextIndex } from './text-index.ts';
import { AROUND, type EntryPiece, lineStarts, nearestLine } from './fix-entries.ts';

/** A place that is looked for. */
export type Sought = Pick<EntryPiece, 'from' | 'taken' | 'before' | 'after' | 'above' | 'below'>;

/** Gives the offset in the text as it is now, in tokens, or null where the place is not there for certain. */
export type FindPlace = (sought: Sought) => number | null;

/** So many characters around a place must be the same in both drafts. */
const LEAST_EQUAL = 24;
/** So many of them on each side of words shorter than `SHORT`, or of a place where words go in. */
const LEAST_BESIDE = 4;
const SHORT = 4;
/** A quote is found anew by so many characters that touch the words taken out. */
const TOUCHING = 8;
const LEAST_LIKE = 0.7;
const LEAST_LEAD = 0.15;
/** Words that stand in more places than this say nothing of a place. */
const MOST_PLACES = 200;

/** Looks where the place was: text and surroundings must be the same there. */
export function findInPlace(text: string): FindPlace {
  return ({ from, taken, before, after }) => {
    const start = from - before.length;
    return start >= 0 && text.startsWith(before + taken + after, start) ? from : null;
  };
}

/**
 * Looks through what both drafts have in common: `old` is the text in which the places were counted. A place
 * whose words changed is not found, nor one whose surroundings are no longer the same. What was counted in
 * another text than `old`, as its quote tells, goes to `orElse`.
 */
export function findByDraft(old: string, text: string, orElse: FindPlace): FindPlace {
  const alignment = alignTexts(old, text);
  const isCountedThere = findInPlace(old);
  return (sought) => {
    const { from, taken } = sought;
    const to = from + taken.length;
    if (isCountedThere(sought) === null) return orElse(sought);
    for (const place of placesThrough(alignment, from, to))
      if (text.startsWith(taken, place) && isSameAround(old, from, to, text, place)) return place;
    return null;
  };
}

/**
 * Looks for the quote alone, for when the earlier draft is gone: all of it once, or in several places with the
 * lines above and below deciding; else what touches the words taken out, if its surroundings are like the
 * quote and no other place is nearly as like.
 */
export function findByQuote(text: string, index: TextIndex): FindPlace {
  const placesOf = (words: string) => index.placesOf(words, MOST_PLACES);
  const lines = text.split('\n');
  const starts = lineStarts(lines);
  return (sought) => {
    const { taken, before, after } = sought;
    const quote = before + taken + after;
    const exact = placesOf(quote).map((place) => place + before.length);
    if (exact.length === 1 && quote.length >= LEAST_EQUAL) return exact[0] as number;
    const between = exact.filter((place) => {
      const isAbove = nearestLine(lines, lineAt(starts, place), -1) === sought.above;
      return isAbove && nearestLine(lines, lineAt(starts, place + taken.length), 1) === sought.below;
    });
    if (exact.length > 0) return between.length === 1 ? (between[0] as number) : null;
    return bestLike(text, placesOf, sought);
  };
}

/** About where the place is now, for a look at what stands there: in tokens. */
export function guessPlace(old: string | null, text: string): (from: number) => number {
  const stretches = old === null ? [] : alignTexts(old, text).stretches;
  return (from) => {
    const last = stretches.findLast((stretch) => stretch.fromA <= from);
    const place = last === undefined ? from : Math.max(last.fromB, last.toB + from - last.toA);
    return Math.min(text.length, place);
  };
}

function placesThrough({ stretches, moved }: Alignment, from: number, to: number): number[] {
  const places: number[] = [];
  let shift = 0;
  let isCut = false;
  for (const { fromA, toA, toB } of stretches) {
    if (fromA > to) break;
    // New words right beside a place leave open on which side of them it is, so both are tried.
    if (toA <= from) {
      if (fromA === from) places.push(from + shift);
      shift = toB - toA;
    } else if (fromA < to) isCut = true;
  }
  places.push(from + shift);
  const line = moved.find((one) => one.fromA <= from && to <= one.fromA + one.length);
  if (line !== undefined) return [line.fromB + from - line.fromA];
  return isCut ? [] : places.reverse();
}

function isSameAround(old: string, from: number, to: number, text: string, place: number): boolean {
  const end = place + to - from;
  let before = 0;
  const mostBefore = Math.min(AROUND, from, place);
  while (before < mostBefore && old.charCodeAt(from - 1 - before) === text.charCodeAt(place - 1 - before))
    before++;
  let after = 0;
  const mostAfter = Math.min(AROUND, old.length - to, text.length - end);
  while (after < mostAfter && old.charCodeAt(to + after) === text.charCodeAt(end + after)) after++;
  // Beside a changed word a short one is easily another, and of two alike nobody knows which is meant.
  const words = to - from;
  const least = words < SHORT ? LEAST_BESIDE : 1;
  if (before < Math.min(least, from) || after < Math.min(least, old.length - to)) return false;
  const taken = old.slice(from, to);
  const isTwice =
    words > 0 &&
    ((after <= words && text.startsWith(taken, end + 1)) ||
      (before <= words && text.startsWith(taken, place - 1 - words)));
  if (isTwice || before + after < Math.min(LEAST_EQUAL, old.length - words)) return false;
  // Of a copied paragraph and its original nobody knows which is meant.
  if (Math.min(before, after) >= LEAST_EQUAL) return true;
  const around = text.slice(place - before, end + after);
  return text.indexOf(around) === text.lastIndexOf(around) || old.indexOf(around) !== old.lastIndexOf(around);
}

function bestLike(
  text: string,
  placesOf: (words: string) => number[],
  { taken, before, after }: Sought,
): number | null {
  const head = before.slice(-TOUCHING);
  const tail = after.slice(0, TOUCHING);
  const isShort = taken.length < SHORT;
  if (head.length + taken.length + tail.length < TOUCHING) return null;
  const found = isShort
    ? placesOf(head + taken + tail).map((place) => place + head.length)
    : [...placesOf(head + taken).map((place) => place + head.length), ...placesOf(taken + tail)];
  if (found.length > MOST_PLACES) return null;
  let best = { place: -1, like: 0 };
  let second = 0;
  for (const place of new Set(found)) {
    const end = place + taken.length;
    const like =
      (likeness(before, text.slice(Math.max(0, place - before.length), place)) +
        likeness(after, text.slice(end, end + after.length))) /
      2;
    second = Math.max(second, Math.min(like, best.like));
    if (like > best.like) best = { place, like };
  }
  return best.like >= LEAST_LIKE && best.like - second >= LEAST_LEAD ? best.place : null;
}

/** How like two short texts are, 0–1: what both have in the same order. */
function likeness(first: string, second: string): number {
  if (first === '' && second === '') return 1;
  let row = new Uint16Array(second.length + 1);
  for (let i = 0; i < first.length; i++) {
    const now = new Uint16Array(second.length + 1);
    for (let k = 0; k < second.length; k++)
      now[k + 1] =
        first.charCodeAt(i) === second.charCodeAt(k)
          ? (row[k] as number) + 1
          : Math.max(row[k + 1] as number, now[k] as number);
    row = now;
  }
  return (2 * (row[second.length] as number)) / (first.length + second.length);
}
