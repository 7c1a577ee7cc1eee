import { isParticiple } from '../english/participles.ts';
import { wordSet } from '../english/word-set.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { COMES_FORTH, isTime } from './of-there.ts';
import { isAdjective } from './phrase.ts';
import { verbFollows } from './verb-follows.ts';
import { isNoun } from './word-weight.ts';
import { ENDS_PHRASE, FUNCTION_WORDS, PERSONS, VERBS } from './words-by-class.ts';

/** How clearly "they're" belongs where "there" stands; from 4 on it does. */
export function theyreForThere(around: Surroundings): number {
  const { before, after, beginning } = around;
  const [nearest] = before;
  const [first, second, third] = after;
  if (first === undefined) return 0;
  if (first.norm === 'gonna' || first.norm === 'gunna') return nearest?.norm === 'is' ? 0 : 6;
  const isStart = nearest === undefined ? beginning === 'start' : nearest.gap === 'pause';
  const opener = nearest?.norm ?? '';
  if (!isStart && !OPENS_CLAUSE.has(opener) && !ASKS.has(opener)) return 0;
  if (first.norm === 'going' && second?.norm === 'to' && third?.norm !== 'be') return 5.5;
  if (first.norm.endsWith('ing')) return ofActing(around);
  if (after.slice(1, 5).some(({ norm }) => COMES_FORTH.has(norm))) return 0;
  return DEGREE.has(first.norm) ? ofDegree(around, isStart) : ofState(around, isStart);
}

/** "There late", "if there hungry". */
function ofState({ after, ending }: Surroundings, isStart: boolean): number {
  const [first, second] = after as [Neighbour, Neighbour?];
  if (!isState(first.norm) || !isOver(second, ending)) return 0;
  if (COMES_FORTH.has(first.norm) || (isTime(first.norm) && first.norm !== 'early')) return 0;
  return isStart && /^(?:true|certain|open|strong|safe|alone)$/.test(first.norm) ? 0 : 4.4;
}

/** "There so cute", "there not here", "there just kids". */
function ofDegree({ before, after, ending }: Surroundings, isStart: boolean): number {
  const [first, second, third] = after as [Neighbour, Neighbour?, Neighbour?];
  if (second === undefined || second.gap !== 'blank') return 0;
  if (first.norm === 'not' && NOT_ANY.has(second.norm)) return 0;
  if (isState(second.norm) && isOver(third, ending)) return 4.4;
  if (FUNCTION_WORDS.has(second.norm)) return first.norm === 'not' && AFTER_NOT.has(second.norm) ? 5 : 0;
  if (COMES_FORTH.has(second.norm)) return 0;
  if (second.norm.endsWith('ing')) return isNoun(second) ? 0 : 4.4;
  const isSaid = isStart || SAYS.has(before[0]?.norm ?? '');
  if (isSaid && STATE.has(first.norm) && isParticiple(second.norm) && !VERBS.has(second.norm)) return 4.2;
  return PERSONS.has(second.norm) && isOver(third, ending) ? 4.2 : 0;
}

/** "There trying to", "who there talking to": a verb in -ing of which nobody else is the subject. */
function ofActing({ before, after, ending }: Surroundings): number {
  const [first, second] = after as [Neighbour, Neighbour?];
  const opener = before[0]?.norm ?? '';
  if (isNoun(first) || /^(?:when|but|so|now|like|that)$/.test(opener)) return 0;
  if (NOT_ACTING.has(first.norm) && !ASKS.has(opener)) return 0;
  if (first.norm === 'being' || verbFollows(after)) return 0;
  if (after.slice(1).some(({ norm }) => COMES_FORTH.has(norm))) return 0;
  const isOpen = ending === null || ending === '' || ending === ',';
  return second === undefined && isOpen ? 0 : 4.4;
}

function isOver(word: Neighbour | undefined, ending: string | null): boolean {
  return word === undefined ? ending !== null : ENDS_PHRASE.has(word.norm);
}

/** Adjectives, and those among the small words that no noun ever follows. */
function isState(norm: string): boolean {
  return isAdjective(norm) || /^(?:sorry|glad|sure|able|afraid|okay|ok|alright|supposed)$/.test(norm);
}

/** After these a clause begins, and where it begins "there" could be "they're". */
const OPENS_CLAUSE = wordSet(
  `think thinks thought know knows knew hope hopes hoped guess guessed say says said swear bet believe believes believed
  sure if because cause cuz that whether unless since though although but so heard hear told means mean claim suppose
  figured figure wish like yes no well oh when now`,
);
const SAYS = wordSet('think thinks thought know says said say because if bet guess hope heard');
const ASKS = wordSet('what who where how why whatever whoever wherever');
const DEGREE = wordSet(
  `so too very really pretty all both always still just probably definitely not never only already almost nearly totally
  completely absolutely kinda sorta finally actually basically obviously`,
);
const STATE = wordSet('so too very really pretty all both not just already probably');
const NOT_ANY = wordSet('a an one much being having many');
const AFTER_NOT = wordSet('here going gonna in my your his our the even just supposed that so allowed');
/** Words in -ing that nobody does, or that people are found in: "there lying in the road". */
const NOT_ACTING = wordSet('nothing something anything everything during sitting standing lying having');
