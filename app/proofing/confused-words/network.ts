import { CAPITALS, FAR_ENOUGH, FINITE_AFTER, FINITE_BEFORE, ROW_AT } from './window.ts';

/** How many places to either side a network sees. */
export const SEEN = 4;
/** After the vectors of those places: how far the finite verbs are, before and after, and the capitals. */
const FARS = FAR_ENOUGH + 1;
export const MORE_INPUTS = FARS * 2 + 4;
/** What an input of those counts as beside the vectors' numbers. */
export const MORE = 64;

/** How many inputs of a window are not 0: a row for each place, then one of each group of `MORE_INPUTS`. */
export const FIRST_MORE = SEEN * 2;
export const INPUT_CODES = FIRST_MORE + 3;

/** Writes which inputs those are into `out`: rows of vectors, then indexes below `MORE_INPUTS`. For training. */
export function inputCodes(out: Int32Array, start: number, window: Uint32Array): void {
  let at = start;
  for (let offset = -SEEN; offset <= SEEN; offset++) {
    if (offset !== 0) out[at++] = window[ROW_AT + offset] as number;
  }
  out[at++] = window[FINITE_BEFORE] as number;
  out[at++] = FARS + (window[FINITE_AFTER] as number);
  out[at++] = FARS * 2 + (window[CAPITALS] as number);
}

/** How many inputs a network over vectors of so many numbers has. */
export function inputsOf(dimensions: number): number {
  return SEEN * 2 * dimensions + MORE_INPUTS;
}

/** A network with one hidden layer, whose first weights are -127…127 times `scale`. */
export interface Network {
  readonly hidden: number;
  /** For each input a weight for each hidden unit. */
  readonly first: Int8Array;
  readonly scale: number;
  readonly bias: Float32Array;
  /** For each hidden unit a weight for each label, then each label's own. */
  readonly second: Float32Array;
}

interface Vectors {
  readonly vectors: Int8Array;
  readonly dimensions: number;
}

/** So many words at places are remembered for a network before they are forgotten all at once: about half a megabyte. */
const REMEMBERED = 2048;

/**
 * Makes what adds a network's opinion of a window to `scores`, one for each label. What a word at a place does to the
 * hidden units is worked out once and remembered: the same few hundred words stand around most places.
 */
export function createOpinion(
  labels: number,
  { hidden, first, scale, bias, second }: Network,
  { vectors, dimensions }: Vectors,
): (scores: Float64Array, window: Uint32Array) => void {
  const sums = new Int32Array(hidden);
  const known = new Map<number, Int32Array>();
  const more = SEEN * 2 * dimensions * hidden;

  const partOf = (row: number, place: number): Int32Array => {
    const key = row * SEEN * 2 + place;
    let part = known.get(key);
    if (part !== undefined) return part;
    part = new Int32Array(hidden);
    let weight = place * dimensions * hidden;
    for (let d = 0; d < dimensions; d++, weight += hidden) {
      const value = vectors[row * dimensions + d] as number;
      for (let j = 0; j < hidden; j++) part[j] = (part[j] as number) + value * (first[weight + j] as number);
    }
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, part);
    return part;
  };

  return (scores, window) => {
    sums.fill(0);
    let place = 0;
    for (let offset = -SEEN; offset <= SEEN; offset++) {
      if (offset === 0) continue;
      const part = partOf(window[ROW_AT + offset] as number, place++);
      for (let j = 0; j < hidden; j++) sums[j] = (sums[j] as number) + (part[j] as number);
    }
    addRow(sums, first, more + (window[FINITE_BEFORE] as number) * hidden, hidden);
    addRow(sums, first, more + (FARS + (window[FINITE_AFTER] as number)) * hidden, hidden);
    addRow(sums, first, more + (FARS * 2 + (window[CAPITALS] as number)) * hidden, hidden);
    addHidden(scores, labels, sums, { scale, bias, second });
  };
}

function addHidden(
  scores: Float64Array,
  labels: number,
  sums: Int32Array,
  { scale, bias, second }: Pick<Network, 'scale' | 'bias' | 'second'>,
): void {
  const hidden = sums.length;
  for (let k = 0; k < labels; k++) {
    scores[k] = (scores[k] as number) + (second[hidden * labels + k] as number);
  }
  for (let j = 0; j < hidden; j++) {
    const value = (sums[j] as number) * scale + (bias[j] as number);
    if (value <= 0) continue;
    for (let k = 0; k < labels; k++)
      scores[k] = (scores[k] as number) + value * (second[j * labels + k] as number);
  }
}

function addRow(sums: Int32Array, first: Int8Array, from: number, hidden: number): void {
  for (let j = 0; j < hidden; j++) sums[j] = (sums[j] as number) + MORE * (first[from + j] as number);
}
