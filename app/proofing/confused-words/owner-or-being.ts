import { isParticiple } from '../english/participles.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { ADJECTIVES, ENDS_PHRASE, FUNCTION_WORDS, TRANSITIVE_VERBS, VERBS } from './words-by-class.ts';

/**
 * What the word before the place says: above 0 for a possessive, below for a pronoun with its verb. The
 * figures here and below are natural logarithms of odds, as far as hand-set figures can be.
 */
export function sayBefore({ before, beginning }: Surroundings): number {
  const nearest = before[0];
  if (nearest === undefined) return beginning === 'comma' ? -0.5 : -1.5;
  const { norm, gap } = nearest;
  const known = knownBefore(norm, before[1]?.norm, beginning);
  if (gap === 'pause') return Math.min(known * 0.5, 0.5);
  return known;
}

function knownBefore(norm: string, further: string | undefined, beginning: string): number {
  if (norm === 'for') return further === undefined && beginning !== 'none' ? 0.3 : 2;
  const weight = BEFORE.get(norm);
  if (TRANSITIVE_VERBS.has(norm)) return Math.max(weight ?? 0, 3);
  if (weight !== undefined) return weight;
  if (norm.endsWith('ing')) return 1;
  if (norm.endsWith('ed')) return 0.7;
  return norm.endsWith('ly') ? -0.3 : -0.5;
}

/** What the words after the place say: the nearest, and through adverbs and adjectives the noun behind them. */
export function sayAfter({ after, ending }: Surroundings): number {
  const [first, second, third] = after;
  if (first === undefined) return 0;
  if (first.norm === 'own') return second?.norm === 'up' ? 0 : 6;
  const said = weightOf(first);
  if (FUNCTION_WORDS.has(first.norm)) return Math.min(said, -4);
  if (second === undefined) return endsAfter(first, said, ending);
  if (VERBS.has(second.norm)) return said + (said > -3.9 || first.norm.endsWith('ing') ? 2.2 : 0);
  if (first.norm.endsWith('ing') && second.norm === 'of') return said + 2.5;
  if (said >= 2) return said - (second.norm === 'that' || second.norm === 'to' ? 0.7 : 0);
  if (isNoun(second)) return Math.max(said, -2.6) + 3;
  if (ENDS_PHRASE.has(second.norm)) return endsAfter(first, said, '');
  const next = weightOf(second);
  if (third !== undefined && next > -2.5 && isNoun(third)) return Math.max(said, -2.6) + 2.2;
  return said + Math.max(-1, Math.min(1, next * 0.3));
}

/** One word and then the phrase is over. Before a comma more may come: "its twisted, mangled roots". */
function endsAfter({ norm }: Neighbour, said: number, ending: string | null): number {
  if (ending === ',') return said < 1 && !FUNCTION_WORDS.has(norm) ? said + 0.8 : said;
  if (ADJECTIVES.has(norm) || norm.endsWith('ier')) return Math.min(said, 0) - 2.4;
  if (said >= 0.5) return said;
  return said - 1.4;
}

/** True for words that mostly are somebody's: they end the phrase that a possessive begins. */
export function isNoun(word: Neighbour): boolean {
  return !ENDS_PHRASE.has(word.norm) && weightOf(word) >= 2;
}

/** How much one word after the place says by itself. */
export function weightOf({ norm, text }: Neighbour): number {
  const known = AFTER.get(norm);
  if (known !== undefined) return known;
  if (/^\d/.test(norm)) return -0.8;
  if (norm.endsWith("'s")) return 2;
  if (norm.endsWith("'") || /'(?:ll|re|ve|d|m|t)$/.test(norm)) return 0;
  const last = norm.slice(norm.lastIndexOf('-') + 1);
  if (last !== norm) return Math.max(-1, Math.min(1, AFTER.get(last) ?? 0));
  return byEnding(norm, text);
}

function byEnding(norm: string, text: string): number {
  const first = text[0] ?? '';
  if (first !== first.toLowerCase() && text.length > 1 && text !== text.toUpperCase()) return -0.3;
  if (/(?:ness|ment|tion|sion|ship|hood|ance|ence|ism|ity|ure)s?$/.test(norm)) return 3;
  if (norm.endsWith('ing') || norm.endsWith('ly')) return -1.5;
  if (isParticiple(norm)) return -1.2;
  if (/(?:ous|ful|ive|able|ible|less|ish|ic|al|est|ary|ent|ant|y)$/.test(norm)) return -0.3;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return (AFTER.get(norm.slice(0, -1)) ?? 0) >= 1 ? 3 : 1.2;
  return 0.7;
}
