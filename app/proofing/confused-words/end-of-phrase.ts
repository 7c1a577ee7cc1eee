import { nounClassOf } from '../english/nouns.ts';
import { isParticiple } from '../english/participles.ts';
import type { Neighbour } from './around.ts';
import { isAdjective, isQuality } from './phrase.ts';
import { ALSO_NOUNS, ENDS_PHRASE, FUNCTION_WORDS, VERBS } from './words-by-class.ts';

/**
 * What one word says that is the whole phrase; `said` is what it says by itself. Before a comma more may come:
 * "its twisted, mangled roots".
 */
export function endsAfter(
  { norm }: Neighbour,
  said: number,
  ending: string | null,
  isClause: boolean,
): number {
  if (ending === ',') return FUNCTION_WORDS.has(norm) ? said : Math.max(said, 0);
  const least = Math.min(said, 0);
  if (ALSO_NOUNS.has(norm)) return least - 2.4;
  if (isAdjective(norm)) return least - 3.2;
  if (said < 1 && (looksLikeAdjective(norm) || (norm.endsWith('ed') && isParticiple(norm))))
    return least - 2.4;
  if (said >= 0.5) return said;
  if (norm.endsWith('ing')) return said - (isClause ? 2 : 1);
  return said - 1.4;
}

/** True where the words after a comma go on to a noun that the place may own; `beyond` as in Surroundings. */
export function goesOn(beyond: readonly string[]): boolean {
  const [first] = beyond;
  if (first === undefined) return false;
  if (/^(?:my|your|his|her|its|our|their)$/.test(first)) return true;
  for (let i = 0; i < beyond.length; i++) {
    const norm = beyond[i] as string;
    if (isQuality(norm) || (norm === 'and' && i > 0)) continue;
    if (ENDS_PHRASE.has(norm) || FUNCTION_WORDS.has(norm) || VERBS.has(norm)) return false;
    const next = beyond[i + 1] ?? '';
    return i > 0 || isQuality(next) || nounClassOf(next) !== undefined;
  }
  return false;
}

function looksLikeAdjective(norm: string): boolean {
  return /(?:ous|ful|ive|able|ible|less|ish|ic|al)$/.test(norm) && nounClassOf(norm) === undefined;
}
