/** The words with their classes and vectors, in the numbers that the file holds. */
import { ENDINGS, type VocabularyParts } from '../../app/proofing/confused-words/vocabulary.ts';
import { DIMENSIONS, type LearnedClasses } from './classes.ts';
import type { Corpus } from './corpus.ts';
import { UNIT } from './network.ts';

/** How many of the learned dimensions are kept: they are in the order of their weight. */
const KEPT = 32;
/** Words rarer than this rank, by which the mean of an ending is taken: frequent words are not like new ones. */
const RARE = 3000;

/** Rounds vectors and adds those of endings: the mean of rare words that have them. */
export function vocabularyParts(
  { hashes, classes, coarse, vectors }: LearnedClasses,
  { words }: Pick<Corpus, 'words'>,
): VocabularyParts {
  const count = hashes.length;
  const kept = new Float32Array((count + ENDINGS) * KEPT);
  for (let row = 0; row < count; row++) {
    const vector = vectors.subarray(row * DIMENSIONS, row * DIMENSIONS + KEPT);
    const length = Math.hypot(...vector) + 1e-9;
    for (let d = 0; d < KEPT; d++) kept[row * KEPT + d] = (vector[d] as number) / length;
  }
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const members = new Float64Array(ENDINGS);
  for (let id = 0; id < words.text.length; id++) {
    const row = rowOf.get(words.hash[id] as number);
    if (row === undefined || row < RARE) continue;
    const ending = words.ending[id] as number;
    members[ending] = (members[ending] as number) + 1;
    for (let d = 0; d < KEPT; d++) {
      const at = (count + ending) * KEPT + d;
      kept[at] = (kept[at] as number) + (kept[row * KEPT + d] as number);
    }
  }
  for (let ending = 0; ending < ENDINGS; ending++) {
    // A little more than their number: the mean of few words says less.
    const scale = 1 / ((members[ending] as number) + 5);
    for (let d = 0; d < KEPT; d++) {
      const at = (count + ending) * KEPT + d;
      kept[at] = (kept[at] as number) * scale;
    }
  }
  const rounded = Int8Array.from(kept, (value) => Math.max(-127, Math.min(127, Math.round(value * UNIT))));
  return { hashes, classes, coarse, vectors: rounded, dimensions: KEPT };
}
