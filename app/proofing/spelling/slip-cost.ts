import { SLIPS } from './learned-costs.ts';

/**
 * What it costs to have typed one word and meant another: a weighted edit distance (Damerau's, with swapped neighbours as
 * one edit) in which the slips that people make often are cheap. 1 is about an ordinary wrong letter. The costs of a letter
 * left out or put in depend on the letter before it; see
 * learned-costs.ts.
 */

/** A word as the table counts letters: 0–25, 26 for what is no letter of the alphabet. */
export type Letters = Uint8Array;

const OTHER = 26;
/** Before the first letter. */
const EDGE = 27;
export const KINDS = 28;
/** Longer words are never compared. */
export const LONGEST = 48;

const WRONG = read(SLIPS.wrong);
const LOST = read(SLIPS.lost);
const EXTRA = read(SLIPS.extra);
const SWAPPED = read(SLIPS.swapped);

/** A table as it is written down: rows of base-36 pairs, each a hundredth. */
function read(table: string): Float64Array {
  const pairs = table.match(/[0-9a-z]{2}/g) ?? [];
  return Float64Array.from(pairs, (pair) => Number.parseInt(pair, 36) / 100);
}

/** The least that any letter costs, taken for another, lost or put in; and where it is only doubled or no longer so. */
export const LEAST_WRONG = least(WRONG, false);
export const LEAST_LOST = least(LOST, false);
export const LEAST_EXTRA = least(EXTRA, false);
export const LEAST_UNDOUBLED = Math.min(least(LOST, true), LEAST_LOST);
export const LEAST_DOUBLED = Math.min(least(EXTRA, true), LEAST_EXTRA);

function least(table: Float64Array, isDoubled: boolean): number {
  let lowest = Infinity;
  for (let a = 0; a < KINDS; a++) {
    for (let b = 0; b < OTHER; b++) {
      if ((a === b) === isDoubled) lowest = Math.min(lowest, table[a * KINDS + b] as number);
    }
  }
  return lowest;
}

/** Reused between calls: a question measures some thousand words. */
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));
const losses = new Float64Array(LONGEST + 1);

/** The cost of typing `typed` for `meant` (both lower case), or Infinity where it exceeds `limit`. */
export function slipCost(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0;
  if (typed.length > LONGEST || meant.length > LONGEST) return Infinity;
  const letters = lettersOf(meant);
  return lettersCost(lettersOf(typed), letters, 0, letters.length, limit);
}

/** The letters of a word in lower case. */
export function lettersOf(word: string): Letters {
  const letters = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    letters[i] = code >= 0 && code < OTHER ? code : OTHER;
  }
  return letters;
}

/** As `slipCost`; the meant word stands in `store` from `from` up to `to`. Neither is longer than LONGEST. */
export function lettersCost(typed: Letters, store: Letters, from: number, to: number, limit: number): number {
  const n = typed.length;
  const m = to - from;
  let [before, above, row] = rows as [Float64Array, Float64Array, Float64Array];
  above[0] = 0;
  for (let j = 1, previous = EDGE; j <= m; j++) {
    const letter = store[from + j - 1] as number;
    losses[j] = (LOST[previous * KINDS + letter] as number) + (j === m ? SLIPS.lastLost : 0);
    above[j] = (above[j - 1] as number) + (losses[j] as number);
    previous = letter;
  }
  let a = EDGE;
  let leastAbove = 0;
  for (let i = 1; i <= n; i++) {
    const last = a;
    a = typed[i - 1] as number;
    const isLast = i === n;
    const extra = (EXTRA[last * KINDS + a] as number) + (isLast ? SLIPS.lastExtra : 0);
    row[0] = (above[0] as number) + extra;
    let least = row[0];
    let b = EDGE;
    for (let j = 1; j <= m; j++) {
      const lastMeant = b;
      b = store[from + j - 1] as number;
      let cost = above[j - 1] as number;
      if (a !== b) {
        cost += WRONG[a * KINDS + b] as number;
        if (i === 1 && j === 1) cost += SLIPS.firstWrong;
        if (isLast && j === m) cost += SLIPS.lastWrong;
        if (a === lastMeant && b === last && i > 1) {
          let swapped = (before[j - 2] as number) + (SWAPPED[last * KINDS + a] as number);
          if (i === 2) swapped += SLIPS.firstSwapped;
          if (isLast && j === m) swapped += SLIPS.lastSwapped;
          if (swapped < cost) cost = swapped;
        }
      }
      const isExtra = (above[j] as number) + extra;
      if (isExtra < cost) cost = isExtra;
      const isLost = (row[j - 1] as number) + (losses[j] as number);
      if (isLost < cost) cost = isLost;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // Two rows, for a swap reaches over one.
    if (least > limit && leastAbove > limit) return Infinity;
    leastAbove = least;
    [before, above, row] = [above, row, before];
  }
  const cost = above[m] as number;
  return cost > limit ? Infinity : cost;
}
