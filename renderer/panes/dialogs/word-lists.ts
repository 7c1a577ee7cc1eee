/** The lists of words a writer can see and mend, and what may be put on them. */
import type { Stet } from '../../../app/proofing/facts.ts';
import { holds } from './finding.ts';

export const LISTS = ['work', 'mine', 'cast', 'notNames', 'stets'] as const;
export type ListName = (typeof LISTS)[number];
export type WordList = Exclude<ListName, 'stets'>;

/** Why a word cannot be added; null where it can. */
export type Objection = 'empty' | 'there' | 'too-long' | 'blanks' | null;

/** As long as the host keeps a word. */
const LONGEST = 100;
const inOrder = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The words that hold `typed`, in the order of the alphabet. */
export function wordsFound(words: readonly string[], typed: string): string[] {
  return words.filter((word) => holds(word, typed)).sort((a, b) => inOrder.compare(a, b));
}

/** The places kept as they are that hold `typed` in what was flagged or in its sentence. */
export function stetsFound(stets: readonly Stet[], typed: string): Stet[] {
  return stets.filter((stet) => holds(stet.text, typed) || holds(stet.sentence, typed));
}

/** Whether `typed` may go on a list. Only names have blanks inside. */
export function objectionTo(typed: string, words: readonly string[], list: WordList): Objection {
  const word = asWord(typed);
  if (word === '') return 'empty';
  if (word.length > LONGEST) return 'too-long';
  if (/\s/.test(word) && list !== 'cast' && list !== 'notNames') return 'blanks';
  return words.some((other) => asWord(other) === word) ? 'there' : null;
}

/** What was typed, as lists hold it: no blanks around it, apostrophes straight. */
export function asWord(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').replaceAll('’', "'");
}
