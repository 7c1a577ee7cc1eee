import { irregularBase, irregularPast } from './irregular-verbs.ts';

/** Says whether a word in small letters stands in the dictionary. */
export type Knows = (word: string) => boolean;

/** The base of a regular past form: `tried` → `try`, `stopped` → `stop`, `hoped` → `hope`; undefined where none is known. */
export function regularBase(past: string, knows: Knows): string | undefined {
  if (!past.endsWith('ed') || past.length < 5) return undefined;
  const stem = past.slice(0, -2);
  if (stem.endsWith('i') && knows(`${stem.slice(0, -1)}y`)) return `${stem.slice(0, -1)}y`;
  const isDoubled = stem.at(-1) === stem.at(-2);
  if (isDoubled && !/[sl]$/.test(stem) && knows(stem.slice(0, -1))) return stem.slice(0, -1);
  // After one vowel and one consonant an e was dropped: hope, hoped. "Opened" has two syllables, "looked" two vowels.
  const mayEndInE = /[^aeiou][aeiou][^aeiouwxy]$|[cgsuvz]$|[^aeiou]l$/.test(stem);
  if (mayEndInE && knows(`${stem}e`) && !knows(stem)) return `${stem}e`;
  if (knows(stem)) return knows(`${stem}e`) && prefersE(stem) ? `${stem}e` : stem;
  if (isDoubled && knows(stem.slice(0, -1))) return stem.slice(0, -1);
  return knows(`${stem}e`) ? `${stem}e` : undefined;
}

/** Where both stand in the dictionary the verb is the one with the e: hope (hop would double its p). */
function prefersE(stem: string): boolean {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$|(?:at|ar|in|id|[cgv]|[^s]s)$/.test(stem);
}

/** The base of a past form, regular or not: `went` → `go`, `looked` → `look`. */
export function baseOfPast(past: string, knows: Knows): string | undefined {
  return irregularBase(past) ?? regularBase(past, knows);
}

/** The base of a present form in -s: `tries` → `try`, `goes` → `go`, `hopes` → `hope`; undefined where none is known. */
export function baseOfPresent(present: string, knows: Knows): string | undefined {
  if (present === 'is') return 'be';
  if (present === 'has') return 'have';
  if (!present.endsWith('s') || present.endsWith('ss') || present.length < 4) return undefined;
  if (present.endsWith('ies') && knows(`${present.slice(0, -3)}y`)) return `${present.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(present) && knows(present.slice(0, -2))) return present.slice(0, -2);
  const base = present.slice(0, -1);
  return knows(base) ? base : undefined;
}

/** The past form of a base: `go` → `went`, `stop` → `stopped`, `hope` → `hoped`, `try` → `tried`. */
export function pastOf(base: string, knows: Knows): string {
  const irregular = irregularPast(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  const doubled = `${base}${base.at(-1)}ed`;
  const mayDouble = /[^aeiou][aeiou][bdgklmnprt]$/.test(base);
  return mayDouble && (/^[^aeiou]*[aeiou][^aeiou]$/.test(base) || !knows(`${base}ed`)) && knows(doubled)
    ? doubled
    : `${base}ed`;
}
