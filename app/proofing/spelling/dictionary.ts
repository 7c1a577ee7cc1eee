import nspell from 'nspell';
import { fail, ok } from '../../contract/result.ts';
import type { Result } from '../../contract/result.ts';
import { textSum } from './text-sum.ts';

/** The text of a Hunspell dictionary. */
export interface DictionarySource {
  readonly aff: string;
  readonly dic: string;
}

/** What a printed dictionary would tell: which words there are. It knows nothing of the work. */
export interface Dictionary {
  /** True for a word in any proper case, with straight apostrophes. */
  readonly has: (word: string) => boolean;
  /** True for a word that stands there in just this case: quick, for many questions about words that hardly exist. */
  readonly holds: (word: string) => boolean;
  /** Every form the dictionary makes, in its own case, without possessives. */
  readonly words: () => string[];
}

/** Where there is no dictionary: every word passes and none is offered. */
export const NO_DICTIONARY: Dictionary = { has: () => true, holds: () => false, words: () => [] };

/**
 * Reads a dictionary after a look whether both its files are whole. Fails with `bad-dictionary` and the file's name
 * (`name` with `.aff` or `.dic`) where one is cut short or altered in its build.
 */
export function readDictionary(source: DictionarySource, name: string): Result<Dictionary> {
  const altered = alteredFile(source);
  if (altered !== null) return fail('bad-dictionary', `${name}.${altered}`);
  const flags = affixFlags(source.aff);
  if (flags === null) return fail('bad-dictionary', `${name}.aff`);
  const uses = wordFlags(source.dic);
  if (uses === null) return fail('bad-dictionary', `${name}.dic`);
  // A flag without its rule: the rules were cut off between two of them.
  for (const flag of uses) if (!flags.has(flag)) return fail('bad-dictionary', `${name}.aff`);
  return ok(createDictionary(source));
}

/** What the build adds to the rules: the sums of both files as they came. */
const SUMS = /\n# sums (\d+) (\d+)\n$/;

/** The file in which a letter is not what it was when Galley was built; null where both are right or no sums are there. */
function alteredFile({ aff, dic }: DictionarySource): 'aff' | 'dic' | null {
  const sums = SUMS.exec(aff.slice(-LONGEST_SUMS));
  if (sums === null) return null;
  if (textSum(aff.slice(0, aff.length - sums[0].length)) !== Number(sums[1])) return 'aff';
  return textSum(dic) === Number(sums[2]) ? null : 'dic';
}

const LONGEST_SUMS = 40;

/** So many answers are kept; a story of 500,000 words has about 25,000 different ones. */
const REMEMBERED = 100_000;

/** Reads a dictionary (about a fifth of a second) and remembers its answers. Throws where `aff` is empty. */
export function createDictionary(source: DictionarySource): Dictionary {
  const speller = nspell({ aff: source.aff, dic: source.dic });
  const answers = new Map<string, boolean>();
  let asked = 0;
  let mayHold: ((word: string) => boolean) | undefined;
  return {
    has: (word) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      if (answers.size >= REMEMBERED) answers.clear();
      const answer = speller.correct(word);
      answers.set(word, answer);
      return answer;
    },
    holds: (word) => {
      if (mayHold === undefined && ++asked > MANY_ASKED) mayHold = sketchOf(speller.data);
      return (mayHold === undefined || mayHold(word)) && Object.hasOwn(speller.data, word);
    },
    words: () => {
      const words: string[] = [];
      for (const word in speller.data) if (!word.endsWith("'s")) words.push(word);
      return words;
    },
  };
}

/** The sketch takes some 20 ms to make, which the first flags must not wait for: so many questions come before it. */
const MANY_ASKED = 4000;
/** As a power of two, so many bits: a quarter of a megabyte. One word in fifteen passes that is none. */
const SKETCH = 21;

/**
 * Says no for most words that are none, without asking the engine for a text it has never seen, which costs three
 * times as much: spellings one slip away are asked for by the hundred.
 */
function sketchOf(words: object): (word: string) => boolean {
  const bits = new Uint8Array(1 << (SKETCH - 3));
  for (const word in words) {
    const at = textSum(word) >>> (32 - SKETCH);
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  }
  return (word) => {
    const at = textSum(word) >>> (32 - SKETCH);
    return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
  };
}

const HEADER = /^(PFX|SFX) (\S) [YN] (\d+)$/;
const COUNTED = /^(REP|ICONV|OCONV|MAP|BREAK|COMPOUNDRULE) (\d+)$/;
const FLAG =
  /^(?:NOSUGGEST|ONLYINCOMPOUND|KEEPCASE|FORBIDDENWORD|NEEDAFFIX|COMPOUNDFLAG|WARN|CIRCUMFIX) (\S)$/;

/** The flags that the rules give a meaning; null where a table has fewer or other rows than its head says. */
function affixFlags(aff: string): ReadonlySet<string> | null {
  const lines = aff.split(/\r?\n/);
  if (!lines.some((line) => /^SET UTF-?8$/i.test(line))) return null;
  const flags = new Set<string>();
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const [, kind, flag, rules] = HEADER.exec(line) ?? [];
    const [, table, rows] = COUNTED.exec(line) ?? [];
    const start = kind === undefined ? table : `${kind} ${flag}`;
    const count = Number(rules ?? rows ?? 0);
    for (let row = 1; row <= count; row++) {
      if (!lines[i + row]?.startsWith(`${start} `)) return null;
    }
    i += count;
    const single = flag ?? FLAG.exec(line)?.[1];
    if (single !== undefined) flags.add(single);
    // The rules of compounds name flags by themselves.
    if (table !== 'COMPOUNDRULE') continue;
    for (let row = 0; row < count; row++) {
      for (const letter of (lines[i - row] as string).split(' ')[1] ?? '') flags.add(letter);
    }
  }
  return flags;
}

/** The flags that words have; null where there are fewer or more words than the first line says. */
function wordFlags(dic: string): ReadonlySet<string> | null {
  const lines = dic.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (Number(lines[0]) !== lines.length - 1) return null;
  const flags = new Set<string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (!WORD.test(line)) return null;
    const slash = line.indexOf('/', 1);
    for (let at = slash < 0 ? line.length : slash + 1; at < line.length; at++) flags.add(line.charAt(at));
  }
  return flags;
}

const WORD = /^[^\s/]+(?:\/\S+)?(?:\s+\w+:\S+)*\r?$/;
