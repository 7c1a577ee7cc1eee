import { PLAIN_ADJECTIVES } from '../english/adjectives.ts';
import { nounClassOf } from '../english/nouns.ts';
import type { NounClass } from '../english/nouns.ts';
import type { Neighbour } from './around.ts';
import { ADJECTIVES, ENDS_PHRASE, FUNCTION_WORDS, VERBS } from './words-by-class.ts';

/** What stands between the place and the noun that ends the phrase there. */
export interface Phrase {
  /** Index in the words after the place of the noun that ends the phrase; -1 where no noun does. */
  readonly head: number;
  readonly noun: NounClass | undefined;
}

/** How many words a phrase may have before its noun. */
const LONGEST = 6;

/**
 * Reads on through adjectives, participles and adverbs to the last noun of the phrase: "its dark old roof was" has
 * its head at 2. A word of no known class ends the search where a noun came before it.
 */
export function phraseOf(after: readonly Neighbour[]): Phrase {
  let head = -1;
  let noun: NounClass | undefined;
  for (let i = 0; i < after.length && i < LONGEST; i++) {
    const word = after[i] as Neighbour;
    if (i > 0 && word.gap !== 'blank') break;
    if (joinsQualities(after, i)) continue;
    if (endsPhrase(word, i)) break;
    const found = isQuality(word.norm) ? undefined : nounClassOf(word.norm);
    if (found !== undefined) {
      head = i;
      noun = found;
    } else if (head >= 0) break;
  }
  return { head, noun };
}

/** "Its slow and yet searing force", "their happy or unhappy end": a small word between two qualities. */
function joinsQualities(after: readonly Neighbour[], index: number): boolean {
  const { norm } = after[index] as Neighbour;
  if (!/^(?:and|or|but|yet|though|still)$/.test(norm)) return false;
  const before = after[index - 1];
  const next = after[index + 1];
  if (before === undefined || next === undefined) return false;
  return isQuality(next.norm) && (isQuality(before.norm) || joinsQualities(after, index - 1));
}

function endsPhrase({ norm }: Neighbour, index: number): boolean {
  if (norm === 'own') return false;
  return ENDS_PHRASE.has(norm) || FUNCTION_WORDS.has(norm) || (index > 0 && VERBS.has(norm));
}

/** True for plain adjectives: by list, comparatives of listed ones, and -ed and -ing. */
export function isAdjective(norm: string): boolean {
  return ADJECTIVES.has(norm) || PLAIN_ADJECTIVES.has(norm) || isComparative(norm);
}

/** True for what stands before a noun and is none: adjectives, adverbs in -ly, -ed and -ing. */
export function isQuality(norm: string): boolean {
  if (isAdjective(norm) || norm.endsWith('ly')) return true;
  return (norm.endsWith('ed') || norm.endsWith('ing')) && nounClassOf(norm) === undefined;
}

function isComparative(norm: string): boolean {
  if (!norm.endsWith('er') || norm.length < 5 || nounClassOf(norm) !== undefined) return false;
  const stem = norm.slice(0, -2);
  const isListed = (word: string) => ADJECTIVES.has(word) || PLAIN_ADJECTIVES.has(word);
  if (isListed(stem) || isListed(`${stem}e`)) return true;
  if (stem.endsWith('i')) return isListed(`${stem.slice(0, -1)}y`);
  return stem.at(-1) === stem.at(-2) && isListed(stem.slice(0, -1));
}
