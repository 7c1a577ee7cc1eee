import type { NounClass } from '../english/nouns.ts';
import { wordSet } from '../english/word-set.ts';
import { AFTER } from './after-words.ts';
import type { Neighbour, Surroundings } from './around.ts';
import { isAdjective, phraseOf } from './phrase.ts';
import { sayBefore } from './say-before.ts';
import { isVerb, verbFollows } from './verb-follows.ts';
import { isNoun } from './word-weight.ts';
import { BARE_NOUNS, ENDS_PHRASE, PERSONS } from './words-by-class.ts';

/**
 * A noun in the singular without its article cannot follow "it is" or "you are", unless it is one of those
 * that stand alone; nor can a plural follow "it is".
 */
export function againstBeing(around: Surroundings, written: string): number {
  const { after } = around;
  const first = after[0];
  if (first === undefined) return 0;
  if (isNamed(first)) return -2;
  if (counts(first.norm)) return written === "it's" ? -3 : -1;
  const read = phraseOf(after);
  const head = read.head >= 0 ? read.head : after.findIndex(isNoun);
  const noun = after[head];
  if (noun === undefined || (read.head < 0 && head > 1)) return 0;
  if (isNamed(noun)) return -2;
  const left = sayBefore(around);
  const next = after[head + 1];
  const isSubject = next !== undefined && isVerb(next.norm);
  const isDescribed = head > 0 && read.noun === 'countable' && !BARE_NOUNS.has(noun.norm);
  const value = ofNoun(noun, read.noun, next, written, left >= 2 || isSubject);
  return value + ofFragment(around, read.noun) + (isDescribed ? 0.9 : 0) + (isSubject ? 0.3 : 0);
}

/** Two, three hundred, every: what they count needs no article, "it's two dollars". */
function counts(norm: string): boolean {
  return COUNTS.has(norm) || /^(?:\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)/.test(norm);
}

const COUNTS = wordSet(
  `one two three four five six seven eight nine ten eleven twelve fifteen hundred thousand million millions half every
  each lots loads tons heaps plenty part`,
);

/** A name, but not a title such as Your Majesty. */
function isNamed({ norm, text }: Neighbour): boolean {
  if ((AFTER.get(norm) ?? 0) >= 4) return false;
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && text !== text.toUpperCase();
}

function ofNoun(
  { norm }: Neighbour,
  read: NounClass | undefined,
  next: Neighbour | undefined,
  written: string,
  isOwned: boolean,
): number {
  const isMostlyOwned = (AFTER.get(norm) ?? 0) >= 4;
  if (PERSONS.has(norm)) return written === "it's" ? (isOwned ? 3 : 0.5) : isOwned ? 0 : -2;
  if (BARE_NOUNS.has(norm)) return isOwned ? 0.3 : isMostlyOwned ? -1.2 : -2;
  if (next !== undefined && isAdjective(next.norm) && !isOwned && !isMostlyOwned) return -2.5;
  if (next !== undefined && /^(?:like|who|that)$/.test(next.norm) && !isOwned) return -1;
  if (read === 'plural') return written === "it's" ? 2.2 : 0.8;
  if (read === 'mass') return isMostlyOwned ? 0.8 : isOwned ? 0.3 : -0.5;
  const isOver = next === undefined || ENDS_PHRASE.has(next.norm) || isVerb(next.norm);
  return (isOver ? 1.4 : 0.9) + (read === 'countable' ? 0.4 : 0);
}

/** Where a possessive begins the sentence a verb has to follow: "It's plans." has none. */
function ofFragment({ before, beginning, after }: Surroundings, noun: NounClass | undefined): number {
  if (before.length > 0 || beginning === 'none') return 0;
  if (verbFollows(after)) return 0.5;
  if (beginning === 'comma') return noun === 'mass' ? -1.5 : -0.5;
  return noun === 'countable' ? -0.3 : -2.5;
}
