/** What is learned from: places of the corpus as features for counting and as rows of vectors for a network. */
import { FEATURES, fillFeatures } from '../../app/proofing/confused-words/features.ts';
import { inputCodes, INPUT_CODES } from '../../app/proofing/confused-words/network.ts';
import type { Vocabulary } from '../../app/proofing/confused-words/vocabulary.ts';
import type { Corpus } from './corpus.ts';
import { visitPlaces, type Wanted } from './places.ts';

export interface Examples {
  readonly count: number;
  /** `FEATURES` hashes each. */
  readonly features: Uint32Array;
  /** `INPUT_CODES` each. */
  readonly inputs: Int32Array;
  readonly labels: Uint8Array;
  /** The book each is from. */
  readonly books: Uint16Array;
}

/** Gathers places in the order of the corpus, of each label only a share. */
export function gather(
  corpus: Corpus,
  vocabulary: Vocabulary,
  wanted: Wanted,
  share: readonly number[],
  random: () => number,
): Examples {
  let room = 1 << 13;
  let features = new Uint32Array(room * FEATURES);
  let inputs = new Int32Array(room * INPUT_CODES);
  let labels = new Uint8Array(room);
  let books = new Uint16Array(room);
  let count = 0;
  const takes = (label: number) => random() < (share[label] ?? 1);
  visitPlaces(corpus, vocabulary, wanted, takes, (window, label, _place, book) => {
    if (count === room) {
      room *= 2;
      features = copied(features, new Uint32Array(room * FEATURES));
      inputs = copied(inputs, new Int32Array(room * INPUT_CODES));
      labels = copied(labels, new Uint8Array(room));
      books = copied(books, new Uint16Array(room));
    }
    fillFeatures(features, count * FEATURES, window);
    inputCodes(inputs, count * INPUT_CODES, window);
    books[count] = book;
    labels[count++] = label;
  });
  return { count, features, inputs, labels, books };
}

/** One after another. */
export function joined(all: readonly Examples[]): Examples {
  const count = all.reduce((sum, examples) => sum + examples.count, 0);
  const features = new Uint32Array(count * FEATURES);
  const inputs = new Int32Array(count * INPUT_CODES);
  const labels = new Uint8Array(count);
  const books = new Uint16Array(count);
  let at = 0;
  for (const part of all) {
    features.set(part.features.subarray(0, part.count * FEATURES), at * FEATURES);
    inputs.set(part.inputs.subarray(0, part.count * INPUT_CODES), at * INPUT_CODES);
    labels.set(part.labels.subarray(0, part.count), at);
    books.set(part.books.subarray(0, part.count), at);
    at += part.count;
  }
  return { count, features, inputs, labels, books };
}

/** Those from the books that `uses` lets in. */
export function fromBooks(examples: Examples, uses: (book: number) => boolean): Examples {
  const kept: number[] = [];
  for (let i = 0; i < examples.count; i++) if (uses(examples.books[i] as number)) kept.push(i);
  const features = new Uint32Array(kept.length * FEATURES);
  const inputs = new Int32Array(kept.length * INPUT_CODES);
  for (const [at, i] of kept.entries()) {
    features.set(examples.features.subarray(i * FEATURES, (i + 1) * FEATURES), at * FEATURES);
    inputs.set(examples.inputs.subarray(i * INPUT_CODES, (i + 1) * INPUT_CODES), at * INPUT_CODES);
  }
  return {
    count: kept.length,
    features,
    inputs,
    labels: Uint8Array.from(kept, (i) => examples.labels[i] as number),
    books: Uint16Array.from(kept, (i) => examples.books[i] as number),
  };
}

function copied<T extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
