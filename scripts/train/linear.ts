/** A linear classifier over hashed features, learned by AdaGrad (Duchi and others). */
import { FEATURES } from '../../app/proofing/confused-words/features.ts';
import type { Examples } from './examples.ts';
import { createRandom, shuffled } from './random.ts';

/** A weight for each bucket and label, the labels of a bucket side by side. */
export interface Weights {
  readonly bits: number;
  readonly labels: number;
  readonly values: Float32Array;
}

export interface Learning {
  readonly bits: number;
  readonly labels: number;
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
  /** What to begin with. */
  readonly start?: Weights;
  /** The share of a row's features that is left out each time, so that none is relied on alone. */
  readonly drop?: number;
}

/** Learns weights; a bucket that only one row fills is left at 0. */
export function learn(
  { count, features, labels }: Pick<Examples, 'count' | 'features' | 'labels'>,
  { bits, labels: K, rounds, rate, seed, start, drop = 0 }: Learning,
): Weights {
  const mask = (1 << bits) - 1;
  const seen = new Uint8Array(1 << bits);
  for (let i = 0; i < count * FEATURES; i++) {
    const bucket = (features[i] as number) & mask;
    if ((seen[bucket] as number) < 2) seen[bucket] = (seen[bucket] as number) + 1;
  }
  const values = start === undefined ? new Float32Array((1 << bits) * K) : start.values.slice();
  const squares = new Float32Array(values.length);
  if (start !== undefined) squares.fill(0.3);
  const random = createRandom(seed);
  const score = new Float64Array(K);
  const buckets = new Int32Array(FEATURES);
  for (let round = 0; round < rounds; round++) {
    const step = rate * (rounds === 1 ? 1 : 1 - (0.8 * round) / (rounds - 1));
    for (const row of shuffled(count, random)) {
      const from = row * FEATURES;
      let used = 0;
      score.fill(0);
      for (let f = 0; f < FEATURES; f++) {
        const bucket = (features[from + f] as number) & mask;
        if (seen[bucket] !== 2 || (drop > 0 && random() < drop)) continue;
        buckets[used++] = bucket;
        for (let k = 0; k < K; k++) score[k] = (score[k] as number) + (values[bucket * K + k] as number);
      }
      if (drop > 0) for (let k = 0; k < K; k++) score[k] = (score[k] as number) / (1 - drop);
      if (!softmaxError(score, labels[row] as number)) continue;
      for (let f = 0; f < used; f++) {
        const bucket = buckets[f] as number;
        for (let k = 0; k < K; k++) {
          const at = bucket * K + k;
          const value = values[at] as number;
          const gradient = (score[k] as number) + 1e-6 * value;
          const sum = (squares[at] as number) + gradient * gradient;
          squares[at] = sum;
          values[at] = value - (step * gradient) / (1e-3 + Math.sqrt(sum));
        }
      }
    }
  }
  return { bits, labels: K, values };
}

/** Turns scores into how far each label's share is off; false where nothing is left to learn. */
function softmaxError(score: Float64Array, label: number): boolean {
  let most = -Infinity;
  for (const value of score) most = Math.max(most, value);
  let sum = 0;
  for (let k = 0; k < score.length; k++) sum += score[k] = Math.exp((score[k] as number) - most);
  let error = 0;
  for (let k = 0; k < score.length; k++) {
    const off = (score[k] as number) / sum - (k === label ? 1 : 0);
    score[k] = off;
    error = Math.max(error, Math.abs(off));
  }
  return error >= 1e-4;
}
