import { nounClassOf } from '../english/nouns.ts';
import type { NounClass } from '../english/nouns.ts';
import { wordSet } from '../english/word-set.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { BEFORE } from './before-words.ts';
import { COMES_FORTH, isTime } from './of-there.ts';
import { isAdjective, phraseOf } from './phrase.ts';
import { verbFollows } from './verb-follows.ts';
import { isCapital, isNoun, weightOf } from './word-weight.ts';
import {
  BARE_NOUNS,
  ENDS_PHRASE,
  FUNCTION_WORDS,
  PERSONS,
  TRANSITIVE_VERBS,
  VERBS,
} from './words-by-class.ts';

/** How clearly "their" belongs where "there" stands; from 5 on it does. */
export function theirForThere(around: Surroundings): number {
  const [nearest] = around.before;
  const [first, second, third] = around.after;
  if (first === undefined) return 0;
  if (first.norm === 'own') return ofOwn(nearest, second);
  if (isNothingOwned(first, second) || first.norm === third?.norm) return 0;
  const left = nearest === undefined ? ofStart(around) : leftOf(nearest.norm);
  const { head, noun } = phraseOf(around.after);
  const said = head < 0 ? weightOf(first) : ofHead(around.after[head] as Neighbour, noun, head, left);
  if (second === undefined || ENDS_PHRASE.has(second.norm)) {
    if (left >= 2.5 && PEOPLE.has(first.norm)) return 5;
    if (left >= 3 && said > -0.5 && said < 2 && isUnknown(first.norm)) return 5;
  }
  if (said < 2) {
    const isPhrase = said > -2 && second !== undefined && isNoun(second);
    return isPhrase ? left + 3 : left + Math.min(said, 1);
  }
  const next = around.after[head + 1];
  const isSubject = next !== undefined && VERBS.has(next.norm);
  const isOver = next === undefined || ENDS_PHRASE.has(next.norm);
  return left + said + (isOver ? 1 : 0) + (isSubject ? (left < 0 ? 1.5 : 0.6) : 0);
}

/** "There own" is never right, but for people who own something: "the people there own houses". */
function ofOwn(nearest: Neighbour | undefined, second: Neighbour | undefined): number {
  const isOwning = nearest !== undefined && (PERSONS.has(nearest.norm) || nearest.norm === 'who');
  return isOwning && second !== undefined && !ENDS_PHRASE.has(second.norm) ? 0 : 8;
}

/** Where what follows is no thing: a name, a verb, a time ("there last night"), a thing with an owner or article. */
function isNothingOwned({ norm, text }: Neighbour, second: Neighbour | undefined): boolean {
  if (isCapital(text) || /(?:n't|'(?:ll|re|ve|d|m))$/.test(norm)) return true;
  if (COMES_FORTH.has(norm) || FUNCTION_WORDS.has(norm) || VERBS.has(norm)) return true;
  if (isTime(norm) && (norm !== 'last' || isTime(second?.norm ?? ''))) return true;
  return /^(?:a|an|the|my|his|her|our|your)$/.test(second?.norm ?? '');
}

/** Adjectives that stand for people. */
const PEOPLE = wordSet('dead young best wounded elders all');

/** A word of no known class, which after a preposition is most often a noun. */
function isUnknown(norm: string): boolean {
  return !ENDS_PHRASE.has(norm) && !norm.includes('-') && !/(?:ing|ed|ly)$/.test(norm) && !isAdjective(norm);
}

function ofHead({ norm, text }: Neighbour, noun: NounClass | undefined, head: number, left: number): number {
  if (isCapital(text)) return 0;
  const isPerson = PERSONS.has(norm);
  if (isPerson && left >= 2) return 3;
  const weight = AFTER.get(norm) ?? 2;
  const isBare = BARE_NOUNS.has(norm) || isPerson;
  if (noun === 'countable' && !isBare) return Math.max(4, weight) - (head > 1 ? 0.5 : 0);
  if (noun === 'countable' && weight >= 4) return 3.6;
  if (noun === 'plural') return isBare ? 2 : Math.max(2.6, weight) + (head > 0 ? 0.7 : 0);
  return weight >= 4 ? 2.8 : isBare ? 1 : 1.8;
}

/** At the start a possessive needs its verb: "There eyes **met**". */
function ofStart({ after, beginning }: Surroundings): number {
  const { head } = phraseOf(after);
  const next = after[head + 1];
  if (beginning !== 'start' || head < 0 || next === undefined) return -1;
  if (WHERE.has(next.norm)) return -2;
  return verbFollows(after) ? 1 : -1;
}

const WHERE = wordSet('in on of at across over under behind above from for with to');

/** What the word before says for a possessive. */
function leftOf(norm: string): number {
  if (BARS_OWNER.has(norm)) return -2;
  if (STAYS.has(norm)) return -1.5;
  if (AT_HOME.has(norm)) return 0.6;
  if (TRANSITIVE_VERBS.has(norm)) return 2.5;
  const weight = BEFORE.get(norm) ?? (norm.endsWith('ing') ? 1 : norm.endsWith('ed') ? 0.7 : -0.5);
  if (nounClassOf(norm) === 'plural' || PERSONS.has(norm)) return Math.min(weight, -1);
  return Math.max(-2, Math.min(weight, 3));
}

/** After these "there" is a place or says that something is, whatever follows. */
const BARS_OWNER = wordSet(
  `is was were are be been being am isn't wasn't aren't weren't will would can could may might must shall should that
  this them it him her us me you he she they we has had nor or let`,
);
/** Words with which "there" is at home: "in there", "went there". */
const AT_HOME = wordSet(
  `in up over out down from back under near around through by to past right go goes went going come came see saw put`,
);
/** Whoever does this does it somewhere. */
const STAYS = wordSet(
  `sit sits sat sitting stand stands stood standing lie lies lay lying laying live lives lived living stay stays stayed
  staying wait waited waiting get gets got getting stopped stop died arrived landed ended hung knelt slept stuck`,
);
