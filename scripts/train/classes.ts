/**
 * Words that stand in the same places: counts of the commonest neighbours, weighed by how surprising they are,
 * brought down to a few dimensions, and grouped. After Levy and Goldberg (PPMI) and Halko and others (random
 * projections for the decomposition).
 */
import { COARSE, LEARNED } from '../../app/proofing/confused-words/vocabulary.ts';
import { type Corpus, ID_MASK } from './corpus.ts';
import { createRandom } from './random.ts';

/** How many words get a class, and how many neighbours are counted. */
const WORDS = 24_000;
const NEIGHBOURS = 500;
const OFFSETS = [-2, -1, 1, 2];
export const DIMENSIONS = 64;
const LEAST = 8;

export interface LearnedClasses {
  readonly hashes: Uint32Array;
  readonly classes: Uint8Array;
  readonly coarse: Uint8Array;
  /** For a reader: the words, in the order of `hashes`. */
  readonly texts: readonly string[];
  /** `DIMENSIONS` numbers a word. */
  readonly vectors: Float32Array;
}

/** Learns the classes. */
export function learnClasses(corpus: Corpus, seed: number): LearnedClasses {
  const { top, texts, counts, rankOf } = commonest(corpus);
  const matrix = surprise(countNeighbours(corpus, rankOf, top.length), top.length);
  const vectors = project(matrix, top.length, seed);
  const weights = counts.map(Math.sqrt);
  const fine = group(vectors, DIMENSIONS, weights, LEARNED, seed);
  const centreWeights = new Float64Array(LEARNED);
  for (let i = 0; i < top.length; i++) {
    const at = fine.of[i] as number;
    centreWeights[at] = (centreWeights[at] as number) + (weights[i] as number);
  }
  const coarse = group(fine.centres, DIMENSIONS, centreWeights, COARSE, seed + 1);
  return { hashes: top, classes: fine.of, coarse: coarse.of, texts, vectors };
}

function commonest({ ids, words }: Corpus) {
  const byId = new Float64Array(words.text.length);
  for (const raw of ids) {
    const id = raw & ID_MASK;
    byId[id] = (byId[id] as number) + 1;
  }
  const byHash = new Map<number, { count: number; text: string; most: number }>();
  for (let id = 0; id < byId.length; id++) {
    const count = byId[id] as number;
    const hash = words.hash[id] as number;
    const entry = byHash.get(hash);
    if (entry === undefined) byHash.set(hash, { count, text: words.text[id] as string, most: count });
    else {
      entry.count += count;
      if (count > entry.most) {
        entry.most = count;
        entry.text = words.text[id] as string;
      }
    }
  }
  const listed = [...byHash]
    .filter(([hash, { count }]) => count >= LEAST && hash !== 0)
    .sort((a, b) => b[1].count - a[1].count || a[0] - b[0])
    .slice(0, WORDS);
  const rank = new Map(listed.map(([hash], index) => [hash, index]));
  return {
    top: Uint32Array.from(listed, ([hash]) => hash),
    texts: listed.map(([, { text }]) => text),
    counts: Float64Array.from(listed, ([, { count }]) => count),
    rankOf: Int32Array.from(words.hash, (hash) => rank.get(hash) ?? -1),
  };
}

/** Counts, a row for each word, a column for each neighbour at each offset; the last neighbour is the edge. */
function countNeighbours({ ids, paragraphs }: Corpus, rankOf: Int32Array, rows: number): Float32Array {
  const columns = OFFSETS.length * (NEIGHBOURS + 1);
  const counts = new Float32Array(rows * columns);
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = paragraphs[p] as number;
    const to = paragraphs[p + 1] as number;
    for (let i = from; i < to; i++) {
      const row = rankOf[(ids[i] as number) & ID_MASK] as number;
      if (row < 0) continue;
      for (let o = 0; o < OFFSETS.length; o++) {
        const j = i + (OFFSETS[o] as number);
        const isEdge = j < from || j >= to;
        const neighbour = isEdge ? NEIGHBOURS : (rankOf[(ids[j] as number) & ID_MASK] as number);
        if (neighbour < 0 || (neighbour >= NEIGHBOURS && !isEdge)) continue;
        const cell = row * columns + o * (NEIGHBOURS + 1) + neighbour;
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  return counts;
}

interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

function surprise(counts: Float32Array, rows: number): Sparse {
  const width = counts.length / rows;
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(width);
  let filled = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < width; c++) {
      const count = counts[r * width + c] as number;
      if (count === 0) continue;
      rowSums[r] = (rowSums[r] as number) + count;
      columnSums[c] = (columnSums[c] as number) + count;
      filled++;
    }
  }
  const smooth = columnSums.map((sum) => sum ** 0.75);
  const all = smooth.reduce((a, b) => a + b, 0);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(filled);
  const values = new Float32Array(filled);
  let used = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < width; c++) {
      const count = counts[r * width + c] as number;
      if (count === 0) continue;
      const expected = ((rowSums[r] as number) * (smooth[c] as number)) / all;
      const value = Math.log(count / expected) * Math.min(1, count / 3);
      if (value <= 0) continue;
      columns[used] = c;
      values[used++] = value;
    }
    starts[r + 1] = used;
  }
  return { starts, columns: columns.slice(0, used), values: values.slice(0, used), width };
}

/** The rows of a matrix in `DIMENSIONS` numbers each, of length 1. */
function project(matrix: Sparse, rows: number, seed: number): Float32Array {
  const random = createRandom(seed);
  const k = DIMENSIONS + 16;
  let right = new Float32Array(matrix.width * k).map(() => random() + random() + random() - 1.5);
  let left = new Float32Array(0);
  for (let round = 0; round < 4; round++) {
    left = times(matrix, right, rows, k);
    orthonormal(left, rows, k);
    right = transposedTimes(matrix, left, rows, k);
    if (round < 3) orthonormal(right, matrix.width, k);
  }
  const { values, vectors } = eigen(gram(right, matrix.width, k), k);
  const order = Array.from(values.keys()).sort((a, b) => (values[b] as number) - (values[a] as number));
  const out = new Float32Array(rows * DIMENSIONS);
  for (let r = 0; r < rows; r++) {
    let length = 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      const e = order[d] as number;
      let sum = 0;
      for (let j = 0; j < k; j++) sum += (left[r * k + j] as number) * (vectors[j * k + e] as number);
      // The singular value is the root of the eigenvalue, and half of it goes to each side.
      const value = sum * Math.max(0, values[e] as number) ** 0.25;
      out[r * DIMENSIONS + d] = value;
      length += value * value;
    }
    const scale = 1 / (Math.sqrt(length) + 1e-9);
    for (let d = 0; d < DIMENSIONS; d++)
      out[r * DIMENSIONS + d] = (out[r * DIMENSIONS + d] as number) * scale;
  }
  return out;
}

function times({ starts, columns, values }: Sparse, right: Float32Array, rows: number, k: number) {
  const out = new Float32Array(rows * k);
  for (let r = 0; r < rows; r++) {
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const value = values[i] as number;
      const from = (columns[i] as number) * k;
      for (let j = 0; j < k; j++)
        out[r * k + j] = (out[r * k + j] as number) + value * (right[from + j] as number);
    }
  }
  return out;
}

function transposedTimes(
  { starts, columns, values, width }: Sparse,
  left: Float32Array,
  rows: number,
  k: number,
) {
  const out = new Float32Array(width * k);
  for (let r = 0; r < rows; r++) {
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const value = values[i] as number;
      const to = (columns[i] as number) * k;
      for (let j = 0; j < k; j++) out[to + j] = (out[to + j] as number) + value * (left[r * k + j] as number);
    }
  }
  return out;
}

/** Makes the columns orthonormal in place: through the roots of their products, twice for exactness. */
function orthonormal(matrix: Float32Array, rows: number, k: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const lower = cholesky(gram(matrix, rows, k), k);
    for (let r = 0; r < rows; r++) {
      for (let j = 0; j < k; j++) {
        let value = matrix[r * k + j] as number;
        for (let i = 0; i < j; i++) value -= (matrix[r * k + i] as number) * (lower[j * k + i] as number);
        matrix[r * k + j] = value / (lower[j * k + j] as number);
      }
    }
  }
}

function gram(matrix: Float32Array, rows: number, k: number): Float64Array {
  const out = new Float64Array(k * k);
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < k; i++) {
      const value = matrix[r * k + i] as number;
      for (let j = 0; j <= i; j++)
        out[i * k + j] = (out[i * k + j] as number) + value * (matrix[r * k + j] as number);
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) out[j * k + i] = out[i * k + j] as number;
  return out;
}

function cholesky(matrix: Float64Array, k: number): Float64Array {
  const lower = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j] as number;
      for (let m = 0; m < j; m++) sum -= (lower[i * k + m] as number) * (lower[j * k + m] as number);
      lower[i * k + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j * k + j] as number);
    }
  }
  return lower;
}

/** Eigenvalues and vectors (in columns) of a symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: Float64Array, k: number) {
  const a = matrix.slice();
  const vectors = new Float64Array(k * k);
  for (let i = 0; i < k; i++) vectors[i * k + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < k; p++) {
      for (let q = p + 1; q < k; q++) {
        const apq = a[p * k + q] as number;
        if (Math.abs(apq) < 1e-12) continue;
        const theta = ((a[q * k + q] as number) - (a[p * k + p] as number)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < k; i++) rotate(a, i * k + p, i * k + q, c, s);
        for (let i = 0; i < k; i++) rotate(a, p * k + i, q * k + i, c, s);
        for (let i = 0; i < k; i++) rotate(vectors, i * k + p, i * k + q, c, s);
      }
    }
  }
  return { values: Float64Array.from({ length: k }, (_, i) => a[i * k + i] as number), vectors };
}

function rotate(a: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = a[i] as number;
  const y = a[j] as number;
  a[i] = c * x - s * y;
  a[j] = s * x + c * y;
}

/** Groups rows of length 1 around `count` centres by their angle; heavy rows pull more. */
function group(
  rows: Float32Array,
  width: number,
  weights: Float64Array,
  count: number,
  seed: number,
): { of: Uint8Array; centres: Float32Array } {
  const random = createRandom(seed);
  const size = rows.length / width;
  const centres = new Float32Array(count * width);
  const drawn = Array.from({ length: size }, (_, i) => ({
    i,
    key: random() ** (1 / ((weights[i] as number) + 1e-9)),
  }))
    .sort((a, b) => b.key - a.key)
    .slice(0, count);
  for (const [c, { i }] of drawn.entries()) centres.set(rows.subarray(i * width, (i + 1) * width), c * width);
  const of = new Uint8Array(size);
  for (let round = 0; round < 12; round++) {
    const sums = new Float32Array(count * width);
    for (let r = 0; r < size; r++) {
      let best = 0;
      let most = -Infinity;
      for (let c = 0; c < count; c++) {
        let dot = 0;
        for (let d = 0; d < width; d++)
          dot += (rows[r * width + d] as number) * (centres[c * width + d] as number);
        if (dot > most) {
          most = dot;
          best = c;
        }
      }
      of[r] = best;
      const weight = weights[r] as number;
      for (let d = 0; d < width; d++) {
        const at = best * width + d;
        sums[at] = (sums[at] as number) + weight * (rows[r * width + d] as number);
      }
    }
    for (let c = 0; c < count; c++) {
      let length = 0;
      for (let d = 0; d < width; d++) length += (sums[c * width + d] as number) ** 2;
      if (length === 0) continue;
      for (let d = 0; d < width; d++)
        centres[c * width + d] = (sums[c * width + d] as number) / Math.sqrt(length);
    }
  }
  return { of, centres };
}
