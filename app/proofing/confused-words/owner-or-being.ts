import { PLAIN_ADJECTIVES } from '../english/adjectives.ts';
import { nounClassOf } from '../english/nouns.ts';
import { isParticiple } from '../english/participles.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { isAdjective, phraseOf, verbFollows } from './phrase.ts';
import {
  ADJECTIVES,
  ALSO_NOUNS,
  ENDS_PHRASE,
  FUNCTION_WORDS,
  PERSONS,
  TRANSITIVE_VERBS,
  VERBS,
} from './words-by-class.ts';

/**
 * What the word before the place says: above 0 for a possessive, below for a pronoun with its verb. The
 * figures here and below are natural logarithms of odds, as far as hand-set figures can be.
 */
export function sayBefore({ before, beginning }: Surroundings): number {
  const nearest = before[0];
  if (nearest === undefined) return beginning === 'comma' ? -0.5 : -1.5;
  const { norm, gap } = nearest;
  const known = knownBefore(norm, before[1]?.norm, beginning);
  if (gap === 'pause') return known < 0 ? Math.min(known * 0.5, -1) : Math.min(known * 0.5, 0.5);
  return known;
}

function knownBefore(norm: string, further: string | undefined, beginning: string): number {
  if (norm === 'like')
    return further !== undefined && /^(?:looks?|looked|seems?|sounds?|feels?|felt)$/.test(further)
      ? -1.5
      : -0.5;
  if (norm === 'for') return further === undefined && beginning !== 'none' ? 0.3 : 2;
  const weight = BEFORE.get(norm);
  if (TRANSITIVE_VERBS.has(norm)) return Math.max(weight ?? 0, 3);
  if (weight !== undefined) return weight;
  if (norm.endsWith('ing')) return 1;
  if (norm.endsWith('ed')) return 0.7;
  return norm.endsWith('ly') ? -0.3 : -0.5;
}

/** A word of which nothing is known: most are nouns. */
const UNKNOWN = 0.7;

/** What the words after the place say: the nearest, and through adverbs and adjectives the noun behind them. */
export function sayAfter(around: Surroundings): number {
  const { after } = around;
  const ending = around.ending === ',' && !goesOn(around.beyond) ? '.' : around.ending;
  const [first, second, third, fourth] = after;
  if (first === undefined) return 0;
  if (first.norm === 'own') return second?.norm === 'up' ? 0 : 6;
  const left = sayBefore(around);
  const clause = left <= -0.9 && around.before.length > 0;
  const isActing = first.norm.endsWith('ing') && second !== undefined && takesObject(second);
  const said = isActing ? (left <= -0.4 && !verbFollows(after) ? -3.4 : -1.5) : weightOf(first);
  if (FUNCTION_WORDS.has(first.norm)) return afterFunctionWord(first, second, third, said);
  if (left >= 3 && isObject(first, second, ending)) return UNKNOWN;
  if (second === undefined) return endsAfter(first, said, ending, clause);
  if (first.norm === 'pretty' && ADJECTIVES.has(second.norm)) return -4;
  if (first.norm === 'being' && isParticiple(second.norm)) return -2.8;
  if (/^(?:kind|sort)$/.test(first.norm) && second.norm === 'of' && third !== undefined && isLoose(third))
    return -3;
  if (VERBS.has(second.norm) && isSomething(first, said)) return said + 4.6;
  if (VERBS.has(second.norm)) return said + (said > -3.9 || first.norm.endsWith('ing') ? 2.2 : 0);
  if (first.norm.endsWith('ing')) {
    if (second.norm === 'of') return said + 2.5;
    if (!clause && third !== undefined && VERBS.has(third.norm) && ENDS_PHRASE.has(second.norm))
      return said + 2.5;
  }
  if (said >= 2) return said - (second.norm === 'that' || second.norm === 'to' ? 0.7 : 0);
  const phrase = phraseOf(after);
  if (phrase.head >= 2 && phrase.noun !== 'mass' && said > -3.9) return Math.max(said, -2.6) + 2.8;
  if (second.norm === 'and' && third !== undefined && fourth !== undefined && isNoun(fourth)) {
    if (weightOf(third) > -2.5) return Math.max(said, -2.6) + 3;
  }
  if (isNoun(second)) return Math.max(said, -2.6) + 3;
  if (second.norm.endsWith('ing') && third !== undefined && VERBS.has(third.norm)) return said + 2.2;
  if (ENDS_PHRASE.has(second.norm)) return endsAfter(first, said, '', clause);
  const next = weightOf(second);
  if (third !== undefined && next > -2.5 && isNoun(third)) return Math.max(said, -2.6) + 2.2;
  return said + Math.max(-1, Math.min(1, next * 0.3));
}

/** After a comma: an adjective or a noun goes on with the list, "its twisted, mangled roots". */
function goesOn(beyond: string): boolean {
  return beyond !== '' && !ENDS_PHRASE.has(beyond) && !FUNCTION_WORDS.has(beyond) && !VERBS.has(beyond);
}

/** After "kind of": what makes it mean "rather". */
function isLoose({ norm }: Neighbour): boolean {
  return norm === 'a' || norm === 'an' || norm === 'like' || ADJECTIVES.has(norm);
}

/** A word in -ing right after a verb or preposition that asks for an object: "lost its railing". */
function isObject({ norm }: Neighbour, second: Neighbour | undefined, ending: string | null): boolean {
  if (!norm.endsWith('ing') || AFTER.has(norm)) return false;
  return second === undefined ? ending !== null : ENDS_PHRASE.has(second.norm) && !takesObject(second);
}

/** A word that could be a noun and is neither a name nor a plain adjective. */
function isSomething({ norm, text }: Neighbour, said: number): boolean {
  return said > -0.5 && said < 2 && !ADJECTIVES.has(norm) && text[0] === text[0]?.toLowerCase();
}

/** After a gerund these are its object: "meeting someone", "leaving the". */
function takesObject({ norm }: Neighbour): boolean {
  return /^(?:a|an|the|this|that|these|those|me|him|her|us|them|you|it|my|your|his|our|their|some|someone|somebody|something|everyone|two|three)$/.test(
    norm,
  );
}

/** "Just reward", "all hands", "going was": even these can stand between a possessive and its noun. */
function afterFunctionWord(
  { norm }: Neighbour,
  second: Neighbour | undefined,
  third: Neighbour | undefined,
  said: number,
): number {
  const value = Math.min(said, -4);
  if (second === undefined) return value;
  if (norm === 'going')
    return VERBS.has(second.norm) || (second.norm === 'away' && third !== undefined && isNoun(third))
      ? 0
      : value;
  const canStandBetween =
    norm === 'just' || norm === 'so' || norm === 'all' || norm === 'like' || norm === 'any';
  return canStandBetween && weightOf(second) >= 3.9 && !PERSONS.has(second.norm) ? -1.5 : value;
}

/** One word and then the phrase is over. Before a comma more may come: "its twisted, mangled roots". */
function endsAfter({ norm }: Neighbour, said: number, ending: string | null, inClause: boolean): number {
  if (ending === ',' && !norm.endsWith('ing'))
    return said < 1 && !FUNCTION_WORDS.has(norm) ? said + 0.8 : said;
  if (ALSO_NOUNS.has(norm)) return Math.min(said, 0) - 2.4;
  if (isAdjective(norm)) return Math.min(said, 0) - 3.2;
  if (norm.endsWith('ed') && isParticiple(norm) && said < 1) return Math.min(said, 0) - 2.4;
  if (said >= 0.5) return said;
  if (norm.endsWith('ing')) return said - (inClause ? 2 : 1);
  return said - 1.4;
}

/** True for words that mostly are somebody's: they end the phrase that a possessive begins. */
export function isNoun(word: Neighbour): boolean {
  return !ENDS_PHRASE.has(word.norm) && !ADJECTIVES.has(word.norm) && weightOf(word) >= 2;
}

/** How much one word after the place says by itself. */
export function weightOf({ norm, text }: Neighbour): number {
  const known = AFTER.get(norm);
  if (known !== undefined) return known;
  if (/^\d/.test(norm)) return -0.8;
  if (norm.endsWith("'s")) return byPossessor(norm, text);
  if (norm.endsWith("'") || /'(?:ll|re|ve|d|m|t)$/.test(norm)) return 0;
  const last = norm.slice(norm.lastIndexOf('-') + 1);
  if (last !== norm) return Math.max(-1, Math.min(1, AFTER.get(last) ?? 0));
  return byEnding(norm, text);
}

/** "Nobody's business", "Pell's hat" speak for "it's"; "captain's hat" for an owner of the captain. */
function byPossessor(norm: string, text: string): number {
  if (/^(?:no|any|some|every)(?:body|one)'s$/.test(norm)) return -3;
  return text[0] === text[0]?.toLowerCase() ? 1 : -1;
}

function byEnding(norm: string, text: string): number {
  const first = text[0] ?? '';
  if (first !== first.toLowerCase() && text.length > 1 && text !== text.toUpperCase()) return -0.3;
  const noun = nounClassOf(norm);
  if (noun !== undefined) return noun === 'mass' ? 2 : 3;
  if (PLAIN_ADJECTIVES.has(norm)) return -2;
  if (norm.endsWith('ing')) return -1.2;
  if (norm.endsWith('ly')) return -1.5;
  if (isParticiple(norm)) return -1.2;
  if (/(?:ous|ful|ive|able|ible|less|ish|ic|al|est|ary|ent|ant|y)$/.test(norm)) return -0.3;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return (AFTER.get(norm.slice(0, -1)) ?? 0) >= 1 ? 3 : 1.2;
  return UNKNOWN;
}
