import { wordSet } from '../english/word-set.ts';
import type { Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { phraseOf } from './phrase.ts';
import { verbFollows } from './verb-follows.ts';

/**
 * A possessive that opens the sentence needs a verb for its noun; a pronoun with "be" has its verb already. Above 0
 * speaks for the possessive.
 */
export function ofOpening(around: Surroundings): number {
  const { before, beginning, after, ending, beyond } = around;
  const [first, second] = after;
  if (first === undefined) return 0;
  if (first.norm.endsWith('ing')) return ofActing(around);
  if (second !== undefined && second.norm.endsWith('ing') && ADVERB.test(first.norm)) {
    if (before[0] !== undefined && COMMENTS.has(before[0].norm)) return 4;
    return verbFollows(after) ? 1.5 : 0;
  }
  const isBrokenOff = ending !== null && /^[-–—]/.test(ending);
  if (isBrokenOff && after.length < 3) return 1.2;
  if (before[0]?.norm === 'and' && THEY.has(before[1]?.norm ?? '')) return 2.5;
  if (before.length > 0 || beginning === 'none') return 0;
  if (verbFollows(after)) return phraseOf(after).head >= 0 ? 1.5 : 0;
  if (beginning !== 'start' || after.length > 1) return 0;
  // A letter closes so: "Your sorrowful," and then the name.
  if (ending === ',' && beyond.length === 0) return 4;
  return ending === '' ? 0.7 : 0;
}

const ADVERB = /(?:ly|^not|^always|^ever|^never)$/;
const THEY = wordSet('you they it them him her me us he she i');

/** "Your crying woke me", "fancy your knowing": a verb in -ing can be what somebody does, and so what they own. */
function ofActing({ before, beginning, after, ending }: Surroundings): number {
  const [nearest] = before;
  const goes = verbFollows(after);
  if (nearest !== undefined) {
    const { norm, gap } = nearest;
    if (COMMENTS.has(norm)) return 5;
    if (/^(?:since|before|after|until|till)$/.test(norm)) return 1.5;
    const opens = (BEFORE.get(norm) ?? 0) <= -0.9 || gap === 'pause' || OPENERS.has(norm);
    return opens ? 0 : 1.5;
  }
  if (HARDLY_OWNED.has(after[0]?.norm ?? '')) return goes ? 1.5 : 0;
  if (goes) return 2;
  if (beginning !== 'start') return 1.2;
  const isNamed = phraseOf(after).head >= 0;
  return isNamed || ending === null || ending === ',' ? 0 : -1.2;
}

/** What people hardly ever call somebody's: "your kidding". */
const HARDLY_OWNED = wordSet('going kidding getting looking feeling being');
const OPENERS = wordSet('and like heard hear wow');

/** "It's no good your crying": after these a gerund says what is good or odd. */
const COMMENTS = wordSet(
  `good well use safe queer nonsense odd strange funny fortunate fancy stand mind hate love thing of imagine remember
  about quit stop idea by with for to from than justifies justify finance`,
);
