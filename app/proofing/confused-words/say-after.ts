import { nounClassOf } from '../english/nouns.ts';
import { isParticiple } from '../english/participles.ts';
import { wordSet } from '../english/word-set.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { endsAfter, goesOn } from './end-of-phrase.ts';
import { isAdjective, isQuality, phraseOf } from './phrase.ts';
import { sayBefore } from './say-before.ts';
import { verbFollows } from './verb-follows.ts';
import { isNoun, UNKNOWN, weightOf } from './word-weight.ts';
import { ADJECTIVES, ENDS_PHRASE, FUNCTION_WORDS, PERSONS, VERBS } from './words-by-class.ts';

/** What the words after the place say: the nearest, and through adverbs and adjectives the noun behind them. */
export function sayAfter(around: Surroundings): number {
  const [first, second] = around.after;
  if (first === undefined) return 0;
  if (first.norm === 'own') return second?.norm === 'up' ? 0 : 6;
  const view = viewOf(around, first);
  const alone = ofFirst(view);
  if (alone !== undefined) return alone;
  if (second === undefined) return endsAfter(first, view.said, view.ending, view.isClause);
  const next = around.after[2];
  return ofActing(view, second, next) ?? ofSubject(view, second, next) ?? ofPhrase(view, second, next);
}

/** The place as the steps below see it. */
interface View {
  readonly around: Surroundings;
  readonly first: Neighbour;
  readonly isActing: boolean;
  /** What the first word says. */
  readonly said: number;
  /** What the word before the place says. */
  readonly left: number;
  /** True where the word before the place mostly begins a clause. */
  readonly isClause: boolean;
  readonly ending: string | null;
}

function viewOf(around: Surroundings, first: Neighbour): View {
  const second = around.after[1];
  const left = sayBefore(around);
  const isActing = first.norm.endsWith('ing');
  const hasObject = isActing && second !== undefined && OBJECTS.has(second.norm);
  const said = hasObject ? (left <= -0.4 && !verbFollows(around.after) ? -3.4 : -1.5) : weightOf(first);
  return {
    around,
    first,
    isActing,
    said,
    left,
    isClause: left <= -0.9 && around.before.length > 0,
    ending: around.ending === ',' && !goesOn(around.beyond) ? '.' : around.ending,
  };
}

/** After a gerund these are its object: "meeting someone", "leaving the". */
const OBJECTS = wordSet(
  `a an the this that these those me him her us them you it my your his our their some someone somebody something
  everyone two three`,
);
/** Where somebody goes: "coming home" owns no home. */
const AWAY = wordSet(
  `home back away together apart outside inside upstairs downstairs here there up down out off over in alone again now
  soon today tonight tomorrow`,
);
const ASKS = wordSet('what who where how why all');

/** Where the first word decides. */
function ofFirst({ around, first, isActing, said, left, ending }: View): number | undefined {
  const [, second, third] = around.after;
  const isOver = second === undefined ? ending !== null : ENDS_PHRASE.has(second.norm);
  if (isActing && isOver && nounClassOf(first.norm) !== undefined && !AWAY.has(second?.norm ?? ''))
    return 0.5;
  if (FUNCTION_WORDS.has(first.norm)) return afterFunctionWord(first, second, third, said);
  const isObject = isActing && isOver && !AFTER.has(first.norm) && !OBJECTS.has(second?.norm ?? '');
  return left >= 3 && isObject ? UNKNOWN : undefined;
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
  if (norm === 'going') {
    const isEvent = second.norm === 'away' && third !== undefined && isNoun(third);
    return VERBS.has(second.norm) || isEvent ? 0 : value;
  }
  return MAY_STAND_BETWEEN.has(norm) && weightOf(second) >= 3.9 && !PERSONS.has(second.norm) ? -1.5 : value;
}

const MAY_STAND_BETWEEN = wordSet('just so all like any');

/** What is done, is like or is being done: "immaculately clean", "coming home", "being watched". */
function ofActing(view: View, second: Neighbour, third: Neighbour | undefined): number | undefined {
  const { around, first, isActing, said, ending, isClause } = view;
  const isOver = third === undefined ? ending !== null && ending !== ',' : ENDS_PHRASE.has(third.norm);
  const isPlain = isAdjective(second.norm) && nounClassOf(second.norm) === undefined;
  if (first.norm.endsWith('ly') && isPlain && isOver) return -4;
  if (first.norm === 'pretty' && ADJECTIVES.has(second.norm)) return -4;
  if (first.norm === 'being' && isParticiple(second.norm)) return -2.8;
  if (/^(?:kind|sort)$/.test(first.norm) && second.norm === 'of' && third && isLoose(third)) return -3;
  const goes = verbFollows(around.after);
  if (isActing && AWAY.has(second.norm) && !goes) return endsAfter(first, said, ending, isClause) - 0.4;
  return first.norm === 'being' && isAdjective(second.norm) && !goes ? -2.6 : undefined;
}

/** After "kind of": what makes it mean "rather". */
function isLoose({ norm }: Neighbour): boolean {
  return norm === 'a' || norm === 'an' || norm === 'like' || ADJECTIVES.has(norm);
}

/** Where a finite verb shows that the words before it are its subject. */
function ofSubject(view: View, second: Neighbour, third: Neighbour | undefined): number | undefined {
  const { around, first, isActing, said, isClause } = view;
  if (VERBS.has(second.norm)) {
    if (isSomething(first, said)) return said + 4.6;
    if (isActing && !ASKS.has(around.before[0]?.norm ?? '')) return Math.max(said, -1) + 3;
    return said + (said > -3.9 ? 2.2 : 0);
  }
  if (!isActing) return undefined;
  if (second.norm === 'of') return said + 2.5;
  const isSubject = !isClause && third !== undefined && VERBS.has(third.norm);
  return isSubject && ENDS_PHRASE.has(second.norm) ? said + 2.5 : undefined;
}

/** A word that could be a noun and is neither a name nor a plain adjective. */
function isSomething({ norm, text }: Neighbour, said: number): boolean {
  return said > -0.5 && said < 2 && !ADJECTIVES.has(norm) && text[0] === text[0]?.toLowerCase();
}

/** What a word says that a noun follows, near or behind adjectives. */
function ofPhrase(view: View, second: Neighbour, third: Neighbour | undefined): number {
  const { around, first, isActing, said, ending, isClause } = view;
  const { after } = around;
  if (said >= 2) return said - (second.norm === 'that' || second.norm === 'to' ? 0.7 : 0);
  const least = Math.max(said, -2.6);
  const { head, noun } = phraseOf(after);
  if (head >= 2 && said > -3.9) return least + (noun === 'mass' ? 2 : 2.8);
  if (head >= 1 && noun === 'countable' && first.norm !== 'one' && !isActing) return 0.4;
  const fourth = after[3];
  if (second.norm === 'and' && third && fourth && isNoun(fourth) && weightOf(third) > -2.5) return least + 3;
  if (isNoun(second)) return least + 3;
  const isSubject = third !== undefined && VERBS.has(third.norm);
  if (isSubject && isQuality(first.norm) && isUnknown(second)) return least + 3;
  if (after.length === 2 && ending === ',' && isQuality(first.norm) && isQuality(second.norm)) return -1;
  if (second.norm.endsWith('ing') && isSubject) return said + 2.2;
  if (ENDS_PHRASE.has(second.norm)) return endsAfter(first, said, '', isClause);
  const next = weightOf(second);
  if (third !== undefined && next > -2.5 && isNoun(third)) return least + 2.2;
  return said + Math.max(-1, Math.min(1, next * 0.3));
}

/** A word of no class that is shown to be a noun by the verb after it. */
function isUnknown({ norm }: Neighbour): boolean {
  if (isQuality(norm) || isParticiple(norm) || norm.endsWith('ing')) return false;
  return !ENDS_PHRASE.has(norm) && !FUNCTION_WORDS.has(norm);
}
