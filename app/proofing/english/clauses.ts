import { adjoiningWord } from '../../text/neighbours.ts';
import type { Token } from '../../text/paragraph.ts';
import { wordSet } from './word-set.ts';

/** Pronouns that are subjects and nothing else. */
export const SUBJECT_ONLY = wordSet('i he she we they');

/** Words that stand between a helping verb and its verb: "had already gone". */
export const BETWEEN_VERBS = wordSet(
  `already never just also ever only always not almost nearly even still finally recently probably long since really
  actually suddenly quickly slowly simply clearly obviously definitely certainly once now then all both often barely
  hardly soon`,
);

const BEGINS_CLAUSE = wordSet(
  `and but so because when after before since if as until although though while where how why yet or once unless
  whether said think thought knew know believed realized realised felt sure hoped guess guessed suppose wish wished
  noticed saw remembered then now maybe perhaps suddenly finally however than told him her them me us says see`,
);

/**
 * True where the word at `index` is the first of a clause: nothing but a mark stands before it, or a word such as
 * "because" or "thought". After any other word it may belong to a clause such as "the money he had".
 */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = adjoiningWord(tokens, index, -1);
  return before < 0 || BEGINS_CLAUSE.has(tokens[before]?.norm ?? '');
}

/** The norms of up to `count` words before the one at `index`, nearest first, as far as only blanks lie between. */
export function normsBefore(tokens: readonly Token[], index: number, count: number): string[] {
  const norms: string[] = [];
  for (let at = adjoiningWord(tokens, index, -1); at >= 0 && norms.length < count; ) {
    norms.push(tokens[at]?.norm ?? '');
    at = adjoiningWord(tokens, at, -1);
  }
  return norms;
}

/** The norm of the word `steps` words on (or back), with only blanks between; empty where there is none. */
export function normAt(tokens: readonly Token[], index: number, steps: number): string {
  const step = steps < 0 ? -1 : 1;
  let at = index;
  for (let i = steps; i !== 0 && at >= 0; i -= step) at = adjoiningWord(tokens, at, step);
  return at < 0 ? '' : (tokens[at]?.norm ?? '');
}
