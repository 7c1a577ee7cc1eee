import type { Paragraph, Token } from '../../text/paragraph.ts';
import type { Span } from '../../text/span.ts';
import { nounClassOf } from './nouns.ts';
import { OWNED_NOUNS } from './owned-nouns.ts';
import { isParticiple } from './participles.ts';
import { wordSet } from './word-set.ts';

/** A place that a phrase of a table matches: the stretch that is wrong, and what belongs there. */
export interface PhraseMatch extends Span {
  readonly replacements: readonly string[];
  /** The line of the table, counted from 0. */
  readonly line: number;
}

/** The phrases that are looked up by one word, so that its neighbours leave few to try. */
interface Keyed {
  /** By the word right after it, or before it, where a phrase lists the words that may stand there. */
  readonly byAfter: Map<string, Phrase[]>;
  readonly byBefore: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

interface Phrase {
  readonly line: number;
  readonly words: readonly Test[];
  /** The word by which the phrase is looked up: one that is rare in English, so that few places are tried. */
  readonly key: number;
  /** The first word of the stretch that is wrong, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly right: readonly string[];
}

type Test = (norm: string) => boolean;

/** Words that a line may name by their class. */
const CLASSES: Readonly<Record<string, Test>> = {
  '@any': (norm) => norm !== '',
  '@poss': has('my your his her its our their'),
  '@det': has('the a an my your his her its our their this that these those some any no each every'),
  '@a': has('a an the'),
  '@sub': has('i you he she it we they'),
  '@obj': has('me you him her it us them'),
  '@self': has('myself yourself himself herself itself ourselves yourselves themselves'),
  '@be': has(
    "am is are was were be been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's",
  ),
  '@have': has(
    "have has had having haven't hasn't hadn't i've you've we've they've i'd you'd he'd she'd we'd they'd",
  ),
  '@will': has(
    "will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't i'll you'll he'll " +
      "she'll we'll they'll to didn't don't doesn't did do does",
  ),
  '@modal': has(
    "will would can could shall should may might must won't wouldn't can't cannot couldn't shouldn't",
  ),
  '@ing': (norm) => norm.length > 4 && norm.endsWith('ing'),
  '@ed': isParticiple,
  '@ly': (norm) => norm.length > 4 && norm.endsWith('ly'),
  '@s': (norm) => norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss'),
  '@noun': (norm) => OWNED_NOUNS.has(norm) || nounClassOf(norm) !== undefined,
  '@end': (norm) =>
    norm === '' || has('and but or so because when while as if in on at for with from to by')(norm),
  $: (norm) => norm === '',
};

function has(list: string): Test {
  const set = wordSet(list);
  return (norm) => set.has(norm);
}

/**
 * Reads a table of phrases, one a line: the words by which they are looked up, and the function that finds them in a
 * paragraph, given the places of those words. In a line
 * `«wrong→right»` marks the stretch that changes (`right/other` where there is a choice), `a|b` stands for either
 * word, `@class` for a word of a class, `!a|b` for any word but these or none, `$` for no further word.
 */
export function phraseTable(table: string): PhraseTable {
  const byWord = new Map<string, Keyed>();
  for (const [line, written] of table.trim().split('\n').entries()) {
    const { phrase, keys, listed } = read(written.trim(), line);
    for (const key of keys) {
      let keyed = byWord.get(key);
      if (!keyed) byWord.set(key, (keyed = { byAfter: new Map(), byBefore: new Map(), others: [] }));
      if (listed === undefined) keyed.others.push(phrase);
      else
        for (const word of listed.words)
          pushTo(listed.isAfter ? keyed.byAfter : keyed.byBefore, word, phrase);
    }
  }
  return { at: byWord, find: (paragraph, places) => matchesOf(paragraph, places, byWord) };
}

function pushTo(map: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [phrase]);
  else known.push(phrase);
}

export interface PhraseTable {
  /** Has the words by which the phrases are looked up for keys; see `Rule.at`. */
  readonly at: ReadonlyMap<string, unknown>;
  readonly find: (paragraph: Paragraph, places: readonly number[]) => readonly PhraseMatch[];
}

/** Only the last few matches can overlap the next one. */
const NEAR = 4;

/** The matches in the order of the text; of two at one place the first line counts. */
function matchesOf(
  { tokens }: Paragraph,
  places: readonly number[],
  byWord: ReadonlyMap<string, Keyed>,
): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (const i of places) {
    for (const phrase of candidates(byWord.get((tokens[i] as Token).norm) as Keyed, tokens, i)) {
      if (!stands(tokens, i, phrase)) continue;
      const { line, right, key, from, to } = phrase;
      const start = tokens[i + (from - key) * 2] as Token;
      const end = tokens[i + (to - 1 - key) * 2] as Token;
      if (matches.slice(-NEAR).some((other) => other.from < end.to && start.from < other.to)) continue;
      matches.push({ from: start.from, to: end.to, replacements: right, line });
    }
  }
  return matches.length > 1 ? matches.sort((a, b) => a.from - b.from) : matches;
}

/** The phrases that the words on both sides leave, in the order of the table. */
function candidates(
  { byAfter, byBefore, others }: Keyed,
  tokens: readonly Token[],
  index: number,
): readonly Phrase[] {
  const after = byAfter.get(tokens[index + 2]?.norm ?? '');
  const before = byBefore.get(tokens[index - 2]?.norm ?? '');
  if (after === undefined && before === undefined) return others;
  return [...others, ...(after ?? []), ...(before ?? [])].sort((a, b) => a.line - b.line);
}

/** True where the words around the token at `index`, which is the key word, are those of the phrase. */
function stands(tokens: readonly Token[], index: number, { words, key }: Phrase): boolean {
  let isCut = false;
  for (let word = key + 1; word < words.length; word++) {
    isCut ||= !isJoined(tokens, index + (word - key) * 2 - 1, 1);
    if (!words[word]?.(isCut ? '' : (tokens[index + (word - key) * 2]?.norm ?? ''))) return false;
  }
  isCut = false;
  for (let word = key - 1; word >= 0; word--) {
    isCut ||= !isJoined(tokens, index - (key - word) * 2 + 1, -1);
    if (!words[word]?.(isCut ? '' : (tokens[index - (key - word) * 2]?.norm ?? ''))) return false;
  }
  return true;
}

/** True where the token at `blank` is a blank and a word lies beyond it. */
function isJoined(tokens: readonly Token[], blank: number, step: 1 | -1): boolean {
  return tokens[blank]?.type === 'space' && tokens[blank + step]?.type === 'word';
}

function read(written: string, line: number): Read {
  const marked = /^([^«]*)«([^→]+)→([^»]*)»(.*)$/.exec(written);
  if (marked === null) throw new SyntaxError(`no «wrong→right» in phrase: ${written}`);
  const [, before = '', wrong = '', right = '', after = ''] = marked;
  const cut = (part: string) => part.split(' ').filter(Boolean);
  const first = cut(before);
  const middle = cut(wrong);
  const words = [...first, ...middle, ...cut(after)];
  const key = keyOf(words, first.length);
  return {
    phrase: {
      line,
      words: words.map(testOf),
      key,
      from: first.length,
      to: first.length + middle.length,
      right: right.split('/'),
    },
    keys: (words[key] ?? '').split('|'),
    listed: listedBeside(words, key),
  };
}

interface Read {
  readonly phrase: Phrase;
  readonly keys: readonly string[];
  readonly listed: { readonly words: readonly string[]; readonly isAfter: boolean } | undefined;
}

/** The words that may stand right after the key, or else before it, where the phrase lists them one by one. */
function listedBeside(words: readonly string[], key: number): Read['listed'] {
  for (const isAfter of [true, false]) {
    const word = words[isAfter ? key + 1 : key - 1];
    if (word !== undefined && /^[^@$!]+$/.test(word) && !/\|[@$!]/.test(word))
      return { words: word.split('|'), isAfter };
  }
  return undefined;
}

/** Words so common that a phrase is better looked up by another of its words. */
const COMMON = has(
  `a an the of in on at to for with from by and but or as is was are were be been being have has had it he she they i
  you we his her my your their this that if one out up off all into not no do did so some what when me him them`,
);

/** The word by which a phrase is looked up: the first that is neither common nor a class, else the first wrong one. */
function keyOf(words: readonly string[], wrong: number): number {
  const isRare = (word: string) => /^[^@$!]+$/.test(word) && !word.split('|').some(COMMON);
  if (isRare(words[wrong] ?? '')) return wrong;
  const rare = words.findIndex((word) => isRare(word) && word.split('|').length < MANY_WORDS);
  return rare < 0 ? wrong : rare;
}

/** A list longer than this is no good key: it would try the phrase at too many places. */
const MANY_WORDS = 40;

function testOf(written: string): Test {
  const named = CLASSES[written];
  if (named !== undefined) return named;
  if (written.startsWith('!')) {
    const tests = written
      .slice(1)
      .split('|')
      .map((part) => CLASSES[part] ?? ((norm: string) => norm === part));
    return (norm) => !tests.some((test) => test(norm));
  }
  if (!written.includes('|')) return (norm) => norm === written;
  const tests = written.split('|').map((part) => CLASSES[part] ?? ((norm: string) => norm === part));
  return (norm) => tests.some((test) => test(norm));
}
