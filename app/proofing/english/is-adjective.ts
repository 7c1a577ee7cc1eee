import { PLAIN_ADJECTIVES } from './adjectives.ts';
import { wordSet } from './word-set.ts';

/** Adjectives that are nouns as well: colors, sizes, ages, what things are made of. */
const ALSO_NOUNS = wordSet(`
  old new young little small big large tall tiny huge giant short long wide high low white black red blue green yellow
  purple pink orange brown gray grey golden gold silver cyan crimson scarlet violet dark light bright pale whole entire
  left right front back inner outer upper lower first second third last next main only real wooden stone iron steel glass
  leather silk cold warm hot dead wild soft hard sharp thick thin round flat deep empty open favorite favourite evil
  innocent sick ill past present future former elder eldest youngest human royal secret private personal strange
  scaly spiky furry fluffy sleepy gentle beloved poor rich good bad best worst better worse great former late`);

/** True for a word that can stand between an article and its noun. */
export function isAdjective(norm: string): boolean {
  return PLAIN_ADJECTIVES.has(norm) || ALSO_NOUNS.has(norm);
}
