import { HYPHENATED, IN_CAPITALS } from './endings.ts';

/** Classes learned from the corpus come first; words without one have a class of their ending after them. */
export const LEARNED = 256;
/** Classes of classes: coarse ones, for wide patterns. */
export const COARSE = 32;
/** How many endings with their bits there are. */
export const ENDINGS = (IN_CAPITALS | HYPHENATED) + HYPHENATED;

/**
 * Which words stand in the same places, found by hash, without the words themselves. Each known word has a row, and
 * so has each ending, after them, for words that are not known.
 */
export interface Vocabulary {
  /** The row of a word; one that is not known shares another's by accident once in some hundred thousand times. */
  readonly rowOf: (hash: number, ending: number) => number;
  /** The class of each row. */
  readonly classOf: Uint16Array;
  /** The coarse class of each class. */
  readonly coarseOf: Uint8Array;
  /** `dimensions` numbers a row, -127…127: rows of words in the same places are alike. */
  readonly vectors: Int8Array;
  readonly dimensions: number;
}

/** What a vocabulary is made of: for each word its hash and class, for each class its coarse class. */
export interface VocabularyParts {
  readonly hashes: Uint32Array;
  readonly classes: Uint8Array;
  readonly coarse: Uint8Array;
  readonly vectors: Int8Array;
  readonly dimensions: number;
}

/** Makes the vocabulary. */
export function createVocabulary({
  hashes,
  classes,
  coarse,
  vectors,
  dimensions,
}: VocabularyParts): Vocabulary {
  const words = hashes.length;
  let bits = 4;
  while (1 << bits < words * 2) bits++;
  const mask = (1 << bits) - 1;
  const rows = new Int32Array(1 << bits).fill(-1);
  for (let row = 0; row < words; row++) {
    let slot = (hashes[row] as number) & mask;
    while ((rows[slot] as number) >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  }
  const classOf = new Uint16Array(words + ENDINGS);
  classOf.set(classes);
  const coarseOf = new Uint8Array(LEARNED + ENDINGS);
  coarseOf.set(coarse);
  for (let ending = 0; ending < ENDINGS; ending++) {
    classOf[words + ending] = LEARNED + ending;
    coarseOf[LEARNED + ending] = COARSE + ending;
  }
  return {
    classOf,
    coarseOf,
    vectors,
    dimensions,
    rowOf: (hash, ending) => {
      let slot = hash & mask;
      for (let row = rows[slot] as number; row >= 0; row = rows[slot] as number) {
        if (hashes[row] === hash) return row;
        slot = (slot + 1) & mask;
      }
      return words + ending;
    },
  };
}
