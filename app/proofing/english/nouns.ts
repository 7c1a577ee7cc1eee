import { COUNTABLE_NOUNS } from './countable-nouns.ts';
import { OTHER_NOUNS } from './other-nouns.ts';

/** `countable`: in the singular it needs an article or an owner; `mass`: it can stand alone. */
export type NounClass = 'countable' | 'mass' | 'plural';

/** The class of a word that is mostly a noun, by list or by its ending; undefined for every other word. */
export function nounClassOf(norm: string): NounClass | undefined {
  if (COUNTABLE_NOUNS.has(norm)) return 'countable';
  if (OTHER_NOUNS.has(norm)) return norm.endsWith('s') ? 'plural' : 'mass';
  if (/(?:ness|ment|tion|sion|ship|hood|ance|ence|ism|ity|ure)$/.test(norm)) return 'mass';
  return isPlural(norm) ? 'plural' : undefined;
}

function isPlural(norm: string): boolean {
  if (!norm.endsWith('s') || /(?:ss|us|is)$/.test(norm)) return false;
  const stems = [norm.slice(0, -1)];
  if (norm.endsWith('ies')) stems.push(`${norm.slice(0, -3)}y`);
  else if (/(?:s|x|z|sh|ch)es$/.test(norm)) stems.push(norm.slice(0, -2));
  return stems.some(
    (stem) =>
      COUNTABLE_NOUNS.has(stem) ||
      OTHER_NOUNS.has(stem) ||
      /(?:ness|ment|tion|sion|ship|hood|ance|ence|ism|ity|ure)$/.test(stem),
  );
}
