import type { Surroundings } from './around.ts';
import { isNoun } from './owner-or-being.ts';
import { BARE_NOUNS, ENDS_PHRASE, PERSONS, VERBS } from './words-by-class.ts';

/**
 * A noun in the singular without its article cannot follow "it is" or "you are", unless it is one of those
 * that stand alone; nor can a plural follow "it is".
 */
export function againstBeing({ after }: Surroundings, written: string): number {
  const head = after.findIndex(isNoun);
  const noun = after[head];
  if (noun === undefined || head > 1) return 0;
  const first = noun.text[0] ?? '';
  const next = after[head + 1];
  if (first !== first.toLowerCase() && noun.text !== noun.text.toUpperCase()) return -2;
  if (next !== undefined && VERBS.has(next.norm)) return 0.8;
  if (BARE_NOUNS.has(noun.norm)) return -2;
  if (PERSONS.has(noun.norm)) return written === "it's" ? 0 : -2;
  if (next !== undefined && /^(?:like|who|that)$/.test(next.norm)) return -1;
  if (written === "it's" && /[^s]s$/.test(noun.norm)) return 2.2;
  if (/(?:tion|ness|ism|ity|ence|ance|ment)$/.test(noun.norm)) return -0.5;
  return head === 0 || next === undefined || ENDS_PHRASE.has(next.norm) ? 1.2 : 0.8;
}
