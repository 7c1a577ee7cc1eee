import { nounClassOf } from './nouns.ts';
import type { Knows } from './verb-forms.ts';

const IRREGULAR: readonly (readonly [one: string, more: string])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['mouse', 'mice'],
  ['goose', 'geese'],
  ['wolf', 'wolves'],
  ['elf', 'elves'],
  ['half', 'halves'],
  ['leaf', 'leaves'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['knife', 'knives'],
  ['thief', 'thieves'],
  ['loaf', 'loaves'],
  ['shelf', 'shelves'],
  ['calf', 'calves'],
  ['hoof', 'hooves'],
  ['scarf', 'scarves'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['echo', 'echoes'],
];
const MORE = new Map(IRREGULAR);
const ONE = new Map(IRREGULAR.map(([one, more]) => [more, one]));

/** The plural of a noun: `dragon` → `dragons`, `city` → `cities`, `wolf` → `wolves`. */
export function pluralOf(noun: string): string {
  const irregular = MORE.get(noun) ?? ofCompound(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|sh|[^i]ch|^ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The singular of a plural, where the dictionary has it: `cities` → `city`; undefined where it has none. */
export function singularOf(noun: string, knows: Knows): string | undefined {
  const irregular = ONE.get(noun);
  if (irregular !== undefined) return irregular;
  if (!noun.endsWith('s') || noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return undefined;
  if (noun.endsWith('ies') && knows(`${noun.slice(0, -3)}y`)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|zz|sh|ch|o)es$/.test(noun) && knows(noun.slice(0, -2))) return noun.slice(0, -2);
  return knows(noun.slice(0, -1)) ? noun.slice(0, -1) : undefined;
}

function ofCompound(noun: string): string | undefined {
  if (/(?:wo|guards|fisher|work|crafts|horse|gentle|snow|police|nobles|country)man$/.test(noun)) {
    return `${noun.slice(0, -2)}en`;
  }
  return undefined;
}

/** True for plurals of nouns, men and people among them; "grass" and "chaos" are none. */
export function isPluralNoun(norm: string): boolean {
  return ONE.has(norm) || (nounClassOf(norm) === 'plural' && !/(?:ss|us|is|os)$/.test(norm));
}
