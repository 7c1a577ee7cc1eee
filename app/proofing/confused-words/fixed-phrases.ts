import { wordSet } from '../english/word-set.ts';
import type { Surroundings } from './around.ts';
import { sayBefore } from './say-before.ts';
import { verbFollows } from './verb-follows.ts';

/** What fixed phrases say that their words alone do not show; 0 where there is none. Signs as in `sayBefore`. */
export function ofFixedPhrase(around: Surroundings): number {
  const { after, before } = around;
  const first = after[0]?.norm ?? '';
  const second = after[1]?.norm;
  const phrase = PHRASES.find((known) => known.first === first && known.second.has(second ?? ''));
  if (phrase !== undefined && (phrase.first !== 'way' || before.length === 0 || sayBefore(around) < 0))
    return phrase.says;
  if (before[0]?.norm === 'at' && /^(?:best|worst|most|least|\w+est)$/.test(first)) return 4;
  if (first === 'worth' && second !== undefined) return -5;
  if ((first === 'what' || first === 'i') && second === undefined) return 5;
  if (first === 'due' && before.length > 0 && second !== 'to') return 4;
  if (first === 'right' && before.length > 0 && second === 'to') return 3;
  if (first === 'part' && second === 'of') return ofPart(around);
  return first === 'welcome' ? ofWelcome(around) : 0;
}

/** "Late.. its part of my charm": a possessive that opens the clause would need a verb for its part. */
function ofPart({ after, before }: Surroundings): number {
  const isOpening = before.length === 0 || before[0]?.gap === 'pause';
  return isOpening && SOMEBODYS.has(after[2]?.norm ?? '') && !verbFollows(after) ? -5 : 0;
}

const SOMEBODYS = wordSet('my your his her our');

/** "Your welcome!", but "she wore out her welcome". */
function ofWelcome(around: Surroundings): number {
  const { after, before } = around;
  if (before.length > 0 && sayBefore(around) > -0.9) return 4;
  const isAnswer = before.length === 0 || /^(?:and|but)$/.test(before[0]?.norm ?? '');
  const second = after[1];
  return isAnswer && (second === undefined || WELCOMED.has(second.norm)) ? -3 : 0;
}

const WELCOMED = wordSet('to here in for at any back');

const PHRASES = [
  {
    first: 'time',
    second: wordSet('to for we you i he she they that women men people somebody someone'),
    says: -5,
  },
  { first: 'early', second: wordSet('days'), says: -5 },
  { first: 'best', second: wordSet('to not that if'), says: -5 },
  { first: 'next', second: wordSet('week month year summer door to'), says: -4 },
  { first: 'last', second: wordSet('week month year summer'), says: -4 },
  { first: 'sort', second: wordSet('of'), says: -3 },
  {
    first: 'way',
    second: wordSet('past too over after before beyond more out up down off better worse harder easier'),
    says: -4,
  },
] as const;
