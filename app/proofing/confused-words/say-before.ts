import { wordSet } from '../english/word-set.ts';
import { EXCLAMATIONS } from './around.ts';
import type { Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { TRANSITIVE_VERBS } from './words-by-class.ts';

/** What the word before the place says: above 0 for a possessive, below for a pronoun with its verb. */
export function sayBefore(around: Surroundings): number {
  const [nearest] = around.before;
  if (nearest === undefined) return AT_THE_EDGE[around.beginning];
  const known = inPhrase(around) ?? byWord(nearest.norm);
  if (nearest.gap === 'pause') return known < 0 ? Math.min(known * 0.5, -1) : -0.4;
  return known;
}

const AT_THE_EDGE: Readonly<Record<Surroundings['beginning'], number>> = {
  start: -1.5,
  none: -1.5,
  dash: -0.8,
  comma: -0.5,
};

const THEM = wordSet('it him her them us');
const GIVE = wordSet('give gives given giving gave');
const THAT = wordSet('that this it');
const BE = wordSet("is was isn't wasn't are");
/** Before "like": here it is a verb. */
const LIKES = wordSet("i you we they don't didn't doesn't really always never also would i'd might");
/** Before "like": here it begins a comparison, which may be a clause. */
const SEEMS = wordSet('look looks looked seem seems sound sounds feel feels felt');

/** What two words before the place say together, where that is not what the nearer says alone. */
function inPhrase({ before, beginning }: Surroundings): number | undefined {
  const norm = before[0]?.norm ?? '';
  const further = before[1]?.norm ?? '';
  if (THEM.has(norm) && GIVE.has(further)) return 3;
  if (norm === 'like') return LIKES.has(further) ? 2 : SEEMS.has(further) ? -1.5 : -0.5;
  if (THAT.has(norm) && BE.has(further) && before.length === 2) return 2;
  if (before.length === 1 && beginning === 'start' && EXCLAMATIONS.has(norm)) return -1.5;
  if (norm === 'for') return further === '' && beginning !== 'none' ? 0.3 : 2;
  return undefined;
}

function byWord(norm: string): number {
  const weight = BEFORE.get(norm) ?? (/[^s]s$/.test(norm) ? BEFORE.get(norm.slice(0, -1)) : undefined);
  if (TRANSITIVE_VERBS.has(norm)) return Math.max(weight ?? 0, 3);
  if (weight !== undefined) return weight;
  if (norm.endsWith('ing')) return 1;
  if (norm.endsWith('ed')) return 0.7;
  return norm.endsWith('ly') ? -0.3 : -0.5;
}
