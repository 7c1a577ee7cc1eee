import { nounClassOf } from '../english/nouns.ts';
import { isParticiple } from '../english/participles.ts';
import { wordSet } from '../english/word-set.ts';
import type { Neighbour } from './around.ts';
import { isAdjective } from './phrase.ts';
import { VERBS } from './words-by-class.ts';

/**
 * True where the words after the place go on to a finite verb of their own, as they must where a possessive begins
 * the sentence: "Its roof **was** red."
 */
export function verbFollows(after: readonly Neighbour[]): boolean {
  const isActing = after[0]?.norm.endsWith('ing') === true;
  for (let i = 1; i < after.length; i++) {
    const { norm, gap } = after[i] as Neighbour;
    if (gap === 'quote' || NEW_CLAUSE.has(norm)) return false;
    if (isVerb(norm) || WITH_VERBS.has(norm)) return true;
    if (!isParticiple(norm) || isAdjective(norm)) continue;
    const before = (after[i - 1] as Neighbour).norm;
    if (nounClassOf(before) !== undefined && !isAdjective(before)) return true;
    if (isActing && !NO_SUBJECT.has(before)) return true;
  }
  return false;
}

/** True for a finite verb: by list, or a word in -s that is no noun and no small word. */
export function isVerb(norm: string): boolean {
  if (VERBS.has(norm)) return true;
  if (norm.length < 4 || !/[^s'u]s$/.test(norm) || SMALL_IN_S.has(norm)) return false;
  return nounClassOf(norm) === undefined;
}

/** Before these a new clause begins, whose verb is its own. */
const NEW_CLAUSE = wordSet(
  `which who whom what because when while if as since though although unless until till where how why than i you he she
  we they it but so`,
);
/** Parts of a verb, and what stands beside one. */
const WITH_VERBS = wordSet(
  `be don't doesn't didn't won't can't couldn't wouldn't hasn't haven't hadn't shouldn't never always also`,
);
/** After these a participle belongs to the verb in -ing: "your getting married". */
const NO_SUBJECT = wordSet(
  'getting being feeling looking acting the a so too very me him her us them you it',
);
const SMALL_IN_S = wordSet(
  `this hers ours yours theirs always sometimes perhaps besides whereas unless towards upwards downwards afterwards
  backwards forwards inwards outwards sideways nowadays it's he's she's that's there's what's who's here's let's`,
);
