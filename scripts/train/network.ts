/** A network with one hidden layer over the vectors of the words around, learned by plain gradient descent. */
import {
  FIRST_MORE,
  INPUT_CODES,
  inputsOf,
  MORE,
  MORE_INPUTS,
} from '../../app/proofing/confused-words/network.ts';
import type { Vocabulary } from '../../app/proofing/confused-words/vocabulary.ts';
import type { Examples } from './examples.ts';
import { createRandom, shuffled } from './random.ts';

/** As the app's network, before its first weights are rounded. Inputs count as in the app divided by 127. */
export interface Draft {
  readonly labels: number;
  readonly hidden: number;
  readonly first: Float32Array;
  readonly bias: Float32Array;
  readonly second: Float32Array;
}

/** What the app's numbers -127…127 are divided by. */
export const UNIT = 127;

/** A network that has learned nothing. */
export function newDraft(labels: number, hidden: number, dimensions: number, seed: number): Draft {
  const random = createRandom(seed);
  const small = (size: number) => (random() + random() + random() - 1.5) * size;
  return {
    labels,
    hidden,
    first: new Float32Array(inputsOf(dimensions) * hidden).map(() => small(0.25)),
    bias: new Float32Array(hidden),
    second: new Float32Array((hidden + 1) * labels).map(() => small(0.3)),
  };
}

export interface NetworkLearning {
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
  /** At most so many examples a round. */
  readonly most: number;
}

/** The share of words that are hidden from the network each time, so that it relies on none alone. */
const HIDE = 0.06;

/** Goes on learning with a draft, in place. */
export function learnNetwork(
  draft: Draft,
  { count, inputs, labels }: Pick<Examples, 'count' | 'inputs' | 'labels'>,
  { vectors, dimensions }: Vocabulary,
  { rounds, rate, seed, most }: NetworkLearning,
): void {
  const { labels: K, hidden: H, first, bias, second } = draft;
  const random = createRandom(seed);
  const input = new Float32Array(inputsOf(dimensions));
  const sums = new Float32Array(H);
  const back = new Float32Array(H);
  const error = new Float64Array(K);
  const perRound = Math.min(count, most);
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(count, random).subarray(0, perRound)) {
      const step = rate * (1 - (0.95 * steps++) / (rounds * perRound));
      fillInput(input, inputs, row, vectors, dimensions, random);
      if (!forward(draft, input, sums, error, labels[row] as number)) continue;
      for (let j = 0; j < H; j++) {
        let gradient = 0;
        const value = sums[j] as number;
        if (value > 0) {
          for (let k = 0; k < K; k++) {
            const at = j * K + k;
            gradient += (error[k] as number) * (second[at] as number);
            second[at] = (second[at] as number) - step * (error[k] as number) * value;
          }
        }
        back[j] = gradient * step;
        bias[j] = (bias[j] as number) - (back[j] as number);
      }
      for (let k = 0; k < K; k++)
        second[H * K + k] = (second[H * K + k] as number) - step * (error[k] as number);
      for (let i = 0, at = 0; i < input.length; i++, at += H) {
        const value = input[i] as number;
        if (value === 0) continue;
        for (let j = 0; j < H; j++) first[at + j] = (first[at + j] as number) - value * (back[j] as number);
      }
    }
  }
}

function fillInput(
  input: Float32Array,
  codes: Int32Array,
  row: number,
  vectors: Int8Array,
  dimensions: number,
  random: () => number,
): void {
  const from = row * INPUT_CODES;
  let at = 0;
  for (let place = 0; place < FIRST_MORE; place++) {
    if (random() < HIDE) {
      input.fill(0, at, (at += dimensions));
      continue;
    }
    const vector = (codes[from + place] as number) * dimensions;
    for (let d = 0; d < dimensions; d++) input[at++] = (vectors[vector + d] as number) / UNIT;
  }
  input.fill(0, at, at + MORE_INPUTS);
  for (let more = FIRST_MORE; more < INPUT_CODES; more++)
    input[at + (codes[from + more] as number)] = MORE / UNIT;
}

/** Runs the network; turns its scores into how far each label's share is off. False where there is nothing to learn. */
function forward(
  { labels: K, hidden: H, first, bias, second }: Draft,
  input: Float32Array,
  sums: Float32Array,
  error: Float64Array,
  label: number,
): boolean {
  sums.set(bias);
  for (let i = 0, at = 0; i < input.length; i++, at += H) {
    const value = input[i] as number;
    if (value === 0) continue;
    for (let j = 0; j < H; j++) sums[j] = (sums[j] as number) + value * (first[at + j] as number);
  }
  for (let k = 0; k < K; k++) error[k] = second[H * K + k] as number;
  for (let j = 0; j < H; j++) {
    const value = sums[j] as number;
    if (value <= 0) sums[j] = 0;
    else for (let k = 0; k < K; k++) error[k] = (error[k] as number) + value * (second[j * K + k] as number);
  }
  let most = -Infinity;
  for (const value of error) most = Math.max(most, value);
  let sum = 0;
  for (let k = 0; k < K; k++) sum += error[k] = Math.exp((error[k] as number) - most);
  let largest = 0;
  for (let k = 0; k < K; k++) {
    const off = (error[k] as number) / sum - (k === label ? 1 : 0);
    error[k] = off;
    largest = Math.max(largest, Math.abs(off));
  }
  return largest >= 0.01;
}
