import { isContraction, isHardlyMeant } from './contractions.ts';
import type { Dictionary } from './dictionary.ts';
import { EVERYDAY, SOUND_WORDS } from './everyday.ts';
import { createOwnWords } from './own-words.ts';
import { isEcho, isElided, isSound, isSounded, isStretched, isStutter } from './spoken.ts';

/** Is this a word? The only thing rules know of the speller. */
export interface Lexicon {
  /**
   * True for dictionary words in any proper case, the work's words and cast with their possessives and
   * plurals, and what is never a misspelling: numbers, elisions, stretched words, stutters, hyphenated words
   * whose parts are words. Curly apostrophes count as straight.
   */
  readonly isWord: (word: string) => boolean;
  /** As `isWord`, but only what the dictionary itself holds. */
  readonly inDictionary: (word: string) => boolean;
  /** True where the dictionary holds the word in just this case; see Dictionary. */
  readonly holds: (word: string) => boolean;
  /** A lexicon that knows these words and names besides. */
  readonly with: (words: readonly string[], cast: readonly string[]) => Lexicon;
}

export interface LexiconParts {
  readonly dictionary: Dictionary;
  /** See Facts.words and Facts.cast. */
  readonly words: readonly string[];
  readonly cast: readonly string[];
}

/** So many answers are kept before they are forgotten all at once. */
const REMEMBERED = 100_000;

/** A lexicon for one state of the facts. Cheap to make: what costs time is in the dictionary. */
export function createLexicon({ dictionary, words, cast }: LexiconParts): Lexicon {
  const own = createOwnWords(words, cast);
  const answers = new Map<string, boolean>();
  const isListed = (word: string) =>
    own.has(word) ||
    (dictionary.has(word) && !isHardlyMeant(word.toLowerCase())) ||
    EVERYDAY.has(word.toLowerCase()) ||
    SOUND_WORDS.has(word.toLowerCase());
  const judge = (written: string) => {
    const word = plainOf(written);
    return isListed(word) || isNeverWrong(word) || isMade(word, isListed);
  };
  return {
    isWord: (word) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      if (answers.size >= REMEMBERED) answers.clear();
      const answer = judge(word);
      answers.set(word, answer);
      return answer;
    },
    inDictionary: (word) => dictionary.has(plainOf(word)),
    holds: dictionary.holds,
    with: (moreWords, moreCast) =>
      createLexicon({ dictionary, words: [...words, ...moreWords], cast: [...cast, ...moreCast] }),
  };
}

/** Straight apostrophes, plain hyphens, letters in one piece. */
function plainOf(written: string): string {
  return PLAIN.test(written) ? written : madePlain(written);
}

const PLAIN = /^[a-zA-Z'-]*$/;

function madePlain(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[’‘ʼ‛`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

const ROMAN = /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|[ivx]{1,5})$/;
/** What stands in no dictionary because it is no English word at all. */
const NOT_SPELLED = /\d|[@/\\_.]|^\p{L}$/u;
const LATIN = /\p{Script=Latin}/u;
/** NPC, FBI, POV: but not a shouted `IM` or `IVE`. */
const INITIALS = /^(?!IM$|IVE$|TEH$|HTE$|ADN$)[A-Z]{2,3}s?$/;

function isNeverWrong(word: string): boolean {
  return NOT_SPELLED.test(word) || !LATIN.test(word) || ROMAN.test(word) || INITIALS.test(word);
}

/** True for what stories make of words: possessives, contractions, compounds, and words as they are spoken. */
function isMade(word: string, isListed: (word: string) => boolean): boolean {
  if (word.endsWith("'s") || word.endsWith("s'")) {
    if (isWhole(word.slice(0, word.endsWith("'s") ? -2 : -1), isListed)) return true;
  }
  return isWhole(word, isListed);
}

function isWhole(word: string, isListed: (word: string) => boolean): boolean {
  if (isListed(word) || isNeverWrong(word)) return true;
  if (word.includes('-')) return isCompound(word, isListed);
  return isSpoken(word, isListed) || isFolded(word, isListed) || isDerived(word, isListed);
}

/** Beginnings and ends that join other words with a hyphen and are none themselves. */
const JOINED = new Set(
  (
    'un pre non co ex multi semi anti mid sub inter intra tri super hyper mega ultra micro mini pseudo quasi neo ' +
    'ish esque ed ness wi fi ba da ka ta hoo kun chan sama sensei onii nee san'
  ).split(' '),
);

function isCompound(word: string, isListed: (word: string) => boolean): boolean {
  const parts = word.split('-').filter(Boolean);
  const isPart = (part: string) =>
    JOINED.has(part.toLowerCase()) || isMade(part, isListed) || isOwning(part.toLowerCase(), isListed);
  if (parts.every(isPart)) return true;
  const lower = parts.map((part) => part.toLowerCase());
  if (isEcho(lower)) return true;
  return isSound(lower.join('')) || isStutter(lower, (part) => isPart(part) || isPart(capitalised(part)));
}

/** Good-natured, long-limbed: having what the noun says. */
function isOwning(part: string, isListed: (word: string) => boolean): boolean {
  const stem = /^(.+)ed(?:ly|ness)?$/.exec(part)?.[1];
  return stem !== undefined && stem.length > 2 && (isListed(stem) || isListed(`${stem}e`));
}

/** What English makes freely of words and dictionaries do not list: embarrassedly, midmorning, unburied, frailties, cometh. */
function isDerived(word: string, isListed: (word: string) => boolean): boolean {
  const [, adverb, afterMid, undone, noun, doing] =
    /^(?:(.+(?:ed|ing))ly|mid(.{4,})|un(.{4,}ed)|(.{3,})ies|(.{2,})eth)$/i.exec(word) ?? [];
  if (doing !== undefined) return isListed(doing) || isListed(`${doing}e`);
  const base = adverb ?? afterMid ?? undone ?? (noun === undefined ? undefined : `${noun}y`);
  return base !== undefined && isListed(base);
}

function isSpoken(word: string, isListed: (word: string) => boolean): boolean {
  const lower = word.toLowerCase();
  const isName = !word.startsWith(lower.charAt(0));
  const isEither = (form: string) => isListed(form) || (isName && isListed(capitalised(form)));
  if (isSound(lower) || isSounded(lower)) return true;
  const isBase = (base: string) => isEither(base) || isStretched(base, isEither);
  return (
    isStretched(lower, (form) => isEither(form) || isSound(form)) ||
    isElided(lower, isBase) ||
    isContraction(lower, (base) => isBase(base) || isElided(base, isBase) || isSound(base))
  );
}

/** Café and naïve stand in the dictionary without their accents. */
function isFolded(word: string, isListed: (word: string) => boolean): boolean {
  const folded = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœ]/g, (letter) => (letter === 'æ' ? 'ae' : 'oe'));
  return folded !== word && isListed(folded);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
