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

/**
 * Adds what a network says of a window to `scores`, one for each label. `sums` is room for the hidden units.
 */
export function addOpinion(
  scores: Float64Array,
  labels: number,
  { hidden, first, scale, bias, second }: Network,
  window: Uint32Array,
  { vectors, dimensions }: { readonly vectors: Int8Array; readonly dimensions: number },
  sums: Float64Array,
): void {
  sums.fill(0);
  let weight = 0;
  for (let offset = -SEEN; offset <= SEEN; offset++) {
    if (offset === 0) continue;
    const from = (window[ROW_AT + offset] as number) * dimensions;
    for (let d = 0; d < dimensions; d++, weight += hidden) {
      const value = vectors[from + d] as number;
      for (let j = 0; j < hidden; j++) sums[j] = (sums[j] as number) + value * (first[weight + j] as number);
    }
  }
  addRow(sums, first, weight + (window[FINITE_BEFORE] as number) * hidden, hidden);
  addRow(sums, first, weight + (FARS + (window[FINITE_AFTER] as number)) * hidden, hidden);
  addRow(sums, first, weight + (FARS * 2 + (window[CAPITALS] as number)) * hidden, hidden);
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

function addRow(sums: Float64Array, first: Int8Array, from: number, hidden: number): void {
  for (let j = 0; j < hidden; j++) sums[j] = (sums[j] as number) + MORE * (first[from + j] as number);
}
