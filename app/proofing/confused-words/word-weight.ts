import { nounClassOf } from '../english/nouns.ts';
import { isParticiple } from '../english/participles.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour } from './around.ts';
import { isAdjective } from './phrase.ts';
import { ADJECTIVES, ENDS_PHRASE } from './words-by-class.ts';

/** A word of which nothing is known: most are nouns. */
export const UNKNOWN = 0.7;

/**
 * How much one word after the place says by itself: above 0 for a possessive, below for a pronoun with its verb.
 * The figures here and in the files beside are natural logarithms of odds, as far as hand-set figures can be.
 */
export function weightOf({ norm, text }: Neighbour): number {
  const known = AFTER.get(norm);
  if (known !== undefined) return known;
  if (/^\d/.test(norm)) return -0.8;
  if (norm.endsWith("'s")) return byPossessor(norm, text);
  if (norm.endsWith("'") || /'(?:ll|re|ve|d|m|t)$/.test(norm)) return 0;
  const last = norm.slice(norm.lastIndexOf('-') + 1);
  if (last !== norm) return Math.max(-1, Math.min(1, AFTER.get(last) ?? 0));
  return isCapital(text) ? -0.3 : byEnding(norm);
}

/** True for words that mostly are somebody's: they end the phrase that a possessive begins. */
export function isNoun(word: Neighbour): boolean {
  return !ENDS_PHRASE.has(word.norm) && !ADJECTIVES.has(word.norm) && weightOf(word) >= 2;
}

/** True for a capital that is not part of a shout: amid a sentence a name. */
export function isCapital(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && text.length > 1 && text !== text.toUpperCase();
}

/** "Nobody's business", "Pell's hat" speak for "it's"; "captain's hat" for an owner of the captain. */
function byPossessor(norm: string, text: string): number {
  if (/^(?:no|any|some|every)(?:body|one)'s$/.test(norm)) return -3;
  return text[0] === text[0]?.toLowerCase() ? 1 : -1;
}

function byEnding(norm: string): number {
  if (isAdjective(norm)) return -2;
  const noun = nounClassOf(norm);
  if (noun !== undefined) return noun === 'mass' ? 2 : 3;
  if (norm.endsWith('ing')) return -1.2;
  if (norm.endsWith('ly')) return -1.5;
  if (isParticiple(norm)) return -1.2;
  if (/(?:ous|ful|ive|able|ible|less|ish|ic|al|est|ary|ent|ant|y)$/.test(norm)) return -0.3;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return (AFTER.get(norm.slice(0, -1)) ?? 0) >= 1 ? 3 : 1.2;
  return UNKNOWN;
}
