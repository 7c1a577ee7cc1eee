import type { Vocabulary } from './vocabulary.ts';
import { mix } from './word-hash.ts';
import { CAPITAL, EDGE, FINITE, MARK } from './word-stream.ts';
import type { WordStream } from './word-stream.ts';

/** How many places to either side are seen by themselves. */
export const REACH = 5;
/** How far marks and finite verbs are looked for, and from where on it does not matter how far. */
const FAR = 9;
export const FAR_ENOUGH = 5;
const PLACES = REACH * 2 + 1;

/** Where the values of the place itself would stand in a window; those of the place at `offset` stand `offset` on. */
export const WORD_AT = REACH;
export const CLASS_AT = PLACES + REACH;
export const COARSE_AT = PLACES * 2 + REACH;
export const TAIL_AT = PLACES * 3 + REACH;
export const ROW_AT = PLACES * 4 + REACH;
const OTHERS = PLACES * 5;
/** The nearest marks and how far they are; how far the nearest finite verbs of the clause are, 0 for none. */
export const MARK_AFTER = OTHERS;
export const MARK_BEFORE = OTHERS + 1;
export const FINITE_AFTER = OTHERS + 2;
export const FINITE_BEFORE = OTHERS + 3;
/** Capitals of the word itself (2) and of the next one (1). */
export const CAPITALS = OTHERS + 4;
const SIZE = OTHERS + 5;

/** An empty window to fill. */
export function createWindow(): Uint32Array {
  return new Uint32Array(SIZE);
}

/** Writes what is seen around the place `at` of the stream into `window`; never the word at the place itself. */
export function fillWindow(
  window: Uint32Array,
  stream: WordStream,
  at: number,
  { rowOf, classOf, coarseOf }: Vocabulary,
): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    const i = at + offset;
    const isInside = i >= 0 && i < stream.length;
    const hash = isInside ? (stream.hash[i] as number) : EDGE;
    const row = rowOf(hash, isInside ? (stream.ending[i] as number) : 0);
    const own = classOf[row] as number;
    window[WORD_AT + offset] = hash;
    window[CLASS_AT + offset] = own + 0x10000;
    window[COARSE_AT + offset] = (coarseOf[own] as number) + 0x20000;
    window[TAIL_AT + offset] = isInside ? (stream.tail[i] as number) : EDGE;
    window[ROW_AT + offset] = row;
  }
  lookFar(window, stream, at, 1);
  lookFar(window, stream, at, -1);
  const capital = (stream.look[at] as number) & CAPITAL;
  const next = at + 1 < stream.length ? (stream.look[at + 1] as number) & CAPITAL : 0;
  window[CAPITALS] = capital * 2 + next;
}

function lookFar(window: Uint32Array, { look, hash, length }: WordStream, at: number, step: 1 | -1): void {
  let mark = 0x3f0;
  let finite = 0;
  for (let i = at + step, far = 1; far <= FAR; i += step, far++) {
    const isOutside = i < 0 || i >= length;
    if (isOutside || ((look[i] as number) & MARK) !== 0) {
      mark = mix(isOutside ? EDGE : (hash[i] as number), Math.min(far, FAR_ENOUGH));
      break;
    }
    // The word right after the place is a verb of its own where it is one: "it's", "your" cannot stand before it.
    const counts = finite === 0 && (step === -1 || far > 1);
    if (counts && ((look[i] as number) & FINITE) !== 0) finite = Math.min(far, FAR_ENOUGH);
  }
  window[step === 1 ? MARK_AFTER : MARK_BEFORE] = mark;
  window[step === 1 ? FINITE_AFTER : FINITE_BEFORE] = finite;
}
