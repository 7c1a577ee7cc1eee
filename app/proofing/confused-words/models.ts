import { fail, ok, type Result } from '../../contract/result.ts';
import { inputsOf, type Network } from './network.ts';
import { createVocabulary, ENDINGS, LEARNED, type Vocabulary } from './vocabulary.ts';

/** When a member is flagged for another: a margin of at least `threshold`, whose confidence follows a logistic curve. */
export interface Direction {
  /** Indexes into the members: what is written, and what fits. */
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
  /** Confidence at a margin m is 1 / (1 + exp(-(offset + slope × m))). */
  readonly offset: number;
  readonly slope: number;
}

/** What is learned of one confused set. */
export interface SetModel {
  readonly id: string;
  /** Lower case with straight apostrophes. */
  readonly members: readonly string[];
  /** Directions that are not here are off. */
  readonly directions: readonly Direction[];
  /** The bucket of a feature is its hash in so many bits. */
  readonly bits: number;
  /** For each bucket how much it speaks for each member after the first, against the first; times `scale`. */
  readonly table: Int8Array;
  readonly scale: number;
  readonly network: Network;
}

export interface Models {
  readonly vocabulary: Vocabulary;
  readonly sets: readonly SetModel[];
}

/** What stands at the head of the file, as JSON in ASCII. */
export interface ModelsHead {
  readonly words: number;
  readonly dimensions: number;
  readonly hidden: number;
  readonly sets: readonly {
    readonly id: string;
    readonly members: readonly string[];
    readonly directions: readonly Direction[];
    readonly bits: number;
    readonly scale: number;
    readonly networkScale: number;
  }[];
}

/** The file begins so; then its version, length, checksum and the length of its head, 4 bytes each. */
export const MAGIC = 'galley-confused\n';
export const VERSION = 1;
/** From here on the checksum counts. */
export const CHECKED_FROM = MAGIC.length + 12;

/**
 * Reads the file that `npm run train` writes. Fails with `bad-model` and the file's name where it is cut short,
 * altered, or of another version.
 */
export function readModels(bytes: Uint8Array, file: string): Result<Models> {
  if (!isWhole(bytes)) return fail('bad-model', file);
  let at = CHECKED_FROM + 4;
  // A copy, so that each part begins its own buffer.
  const take = (length: number) => new Uint8Array(bytes.subarray(at, (at += length)));
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(CHECKED_FROM, true);
  const head = JSON.parse(String.fromCharCode(...take(headLength))) as ModelsHead;
  const { words, dimensions, hidden } = head;
  const vocabulary = createVocabulary({
    hashes: new Uint32Array(take(words * 4).buffer),
    classes: take(words),
    coarse: take(LEARNED),
    vectors: new Int8Array(take((words + ENDINGS) * dimensions).buffer),
    dimensions,
  });
  const sets = head.sets.map(({ networkScale, ...set }): SetModel => {
    const labels = set.members.length;
    const table = unpack(take(((labels - 1) << set.bits) / 2));
    const first = new Int8Array(take(inputsOf(dimensions) * hidden).buffer);
    const bias = new Float32Array(take(hidden * 4).buffer);
    const second = new Float32Array(take((hidden + 1) * labels * 4).buffer);
    return { ...set, table, network: { hidden, first, scale: networkScale, bias, second } };
  });
  return ok({ vocabulary, sets });
}

function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < CHECKED_FROM + 4) return false;
  for (let i = 0; i < MAGIC.length; i++) if (bytes[i] !== MAGIC.charCodeAt(i)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(MAGIC.length, true) !== VERSION) return false;
  if (view.getUint32(MAGIC.length + 4, true) !== bytes.length) return false;
  return view.getUint32(MAGIC.length + 8, true) === checksum(bytes, CHECKED_FROM);
}

/** CRC-32 (ISO 3309) of the bytes from `from` on, four at a time ("slicing by 4", Kounavis and Berry). */
export function checksum(bytes: Uint8Array, from: number): number {
  const [t0, t1, t2, t3] = CRC_TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let sum = 0xffffffff;
  let i = from;
  for (; i + 3 < bytes.length; i += 4) {
    sum ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24);
    sum =
      (t3[sum & 255] as number) ^
      (t2[(sum >>> 8) & 255] as number) ^
      (t1[(sum >>> 16) & 255] as number) ^
      (t0[sum >>> 24] as number);
  }
  for (; i < bytes.length; i++) sum = (t0[(sum ^ (bytes[i] as number)) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const CRC_TABLES = crcTables();

function crcTables(): Uint32Array[] {
  const tables = [new Uint32Array(256)];
  const first = tables[0] as Uint32Array;
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[n] = value;
  }
  for (let t = 1; t < 4; t++) {
    const before = tables[t - 1] as Uint32Array;
    tables.push(before.map((value) => (value >>> 8) ^ (first[value & 255] as number)));
  }
  return tables;
}

/** What a weight of a table can be, in steps of its `scale`: nearest to nought the levels are closest. */
export const LEVELS = Int8Array.of(0, 8, 16, 24, 36, 52, 76, 112, 0, -8, -16, -24, -36, -52, -76, -112);

/** Two weights a byte, each as its index in `LEVELS`, the first in the lower half. */
export function unpack(packed: Uint8Array): Int8Array {
  const values = new Int8Array(packed.length * 2);
  for (let i = 0; i < packed.length; i++) {
    const pair = packed[i] as number;
    values[i * 2] = LEVELS[pair & 15] as number;
    values[i * 2 + 1] = LEVELS[pair >> 4] as number;
  }
  return values;
}
