import type { Paragraph, Token } from '../text/paragraph.ts';
import type { Lexicon } from './spelling/lexicon.ts';

type Words = Pick<Lexicon, 'isWord'>;

/** Fewer words than this say nothing of the language they are in. */
const ENOUGH = 30;
/** With a smaller share of known words a text is not English. */
const KNOWN_SHARE = 0.5;
/**
 * So many known words one of `ENGLISH` counts for. With it other languages were seen at 0 to 0.45, English full of
 * slips at 0.9 and English full of invented words or dialect above 0.9.
 */
const WEIGHT = 5;

/**
 * True where a paragraph of 30 words or more is not in English, so that every rule should be silent on it; in a
 * story that is not, also true of a shorter one that knows few English words.
 */
export function isForeign(paragraph: Paragraph, lexicon: Words, isStoryForeign = false): boolean {
  const enough = isStoryForeign ? 1 : ENOUGH;
  if (paragraph.words.length < enough || isPlainlyEnglish(paragraph)) return false;
  return isOther(weigh(paragraph, lexicon, isStoryForeign), enough);
}

/** True where common English words alone settle it: in English after a few words. */
function isPlainlyEnglish({ tokens, words }: Paragraph): boolean {
  let weight = 0;
  for (const index of words) {
    if (!ENGLISH.has((tokens[index] as Token).norm)) continue;
    weight += WEIGHT;
    if (weight >= words.length * KNOWN_SHARE) return true;
  }
  return false;
}

/** Takes in a story paragraph by paragraph and tells whether it is, on the whole, not in English. */
export interface LanguageScale {
  readonly add: (paragraph: Paragraph) => void;
  readonly isForeign: () => boolean;
}

/** Makes an empty scale for one story. */
export function createLanguageScale(lexicon: Words): LanguageScale {
  let words = 0;
  let weight = 0;
  return {
    add: (paragraph) => {
      const part = weigh(paragraph, lexicon, false);
      words += part.words;
      weight += part.weight;
    },
    isForeign: () => isOther({ words, weight }, ENOUGH),
  };
}

interface Weighed {
  readonly words: number;
  /** Of each known word one, of each common English word more. */
  readonly weight: number;
}

function isOther({ words, weight }: Weighed, enough: number): boolean {
  return words >= enough / 2 && weight < words * KNOWN_SHARE;
}

function weigh({ tokens }: Paragraph, lexicon: Words, isStoryForeign: boolean): Weighed {
  let words = 0;
  let weight = 0;
  for (const token of tokens) {
    if (token.type !== 'word') continue;
    words++;
    if (ENGLISH.has(token.norm)) weight += WEIGHT;
  }
  // The dictionary is asked only where common words are strangely few.
  if (weight >= words * KNOWN_SHARE) return { words, weight };
  words = 0;
  weight = 0;
  for (const token of tokens) {
    if (token.type !== 'word') continue;
    const isKnown = isPlain(token) && lexicon.isWord(token.text);
    // In English invented names are no sign of another language: they count neither way.
    if (!isKnown && isCapital(token) && !isStoryForeign) continue;
    words++;
    if (ENGLISH.has(token.norm)) weight += WEIGHT;
    else if (isKnown) weight++;
  }
  return { words, weight };
}

/** The lexicon never objects to other scripts and single letters: here they are no English. */
function isPlain({ norm }: Token): boolean {
  return (norm.length > 1 && /^[a-z][a-z'-]*$/.test(norm)) || norm === 'a' || norm === 'i';
}

function isCapital({ text, norm }: Token): boolean {
  return isLatin(norm) && text !== norm && text !== text.toUpperCase();
}

function isLatin(norm: string): boolean {
  return /^\p{Script=Latin}/u.test(norm);
}

/** Common English words that are none, or rare, in languages near to it. */
const ENGLISH = new Set(
  (
    "the and of to that it with you his she they had were not but this from have what there i'm it's don't didn't " +
    'your their them been would could said who when out up into just then than'
  ).split(' '),
);
