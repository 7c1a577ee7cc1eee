import { contractionMeant } from './contractions.ts';
import { WORTH } from './learned-costs.ts';
import type { WordFrequency } from './word-frequency.ts';

/** Everyday words that old books cannot know count as this frequent. */
const EVERYDAY_CLASS = 8;

/** The class of a word that every other word is: once in one. */
const EVERY_WORD = 46.5;
/** What a class is worth in words run together. */
const CLASS = 0.036;
/** What it costs to run two words together, less what neighbours are likelier to meet than chance would have it. */
const LOST_SPACE = 0.42;
/** Short words are found in many a slip; `in` mostly in one that lost its g. */
const SHORT_PIECE = 0.15;
const DROPPED_G = 0.6;

/** How likely words are meant at all. */
export interface WordWorth {
  /** Of a word in lower case, in units of `slipCost`: it makes up for so much. */
  readonly of: (word: string) => number;
  /** Of two or more words that were run together. */
  readonly ofSplit: (words: readonly string[]) => number;
}

/** What each trait of a word is worth; the sum is linear in them, by which they were learned. */
export type Weights = Readonly<Record<keyof typeof WORTH, number>>;

/** Reckons with how often words come in books and, for rarer ones, with the words they are made of. */
export function createWordWorth(
  { classOf, isListed }: WordFrequency,
  everyday: ReadonlySet<string>,
  weights: Weights = WORTH,
): WordWorth {
  const ofClass = (level: number) => weights.frequency * level + (weights.squared * level * level) / 40;
  return {
    of: (word) => {
      const mark = word.includes("'") ? weights.apostrophe : 0;
      if (isListed(word)) return ofClass(classOf(word)) + mark;
      if (everyday.has(word)) return ofClass(EVERYDAY_CLASS) + mark;
      return weights.unlisted + weights.derived * derivedClass(word, classOf) + mark;
    },
    ofSplit: (words) => {
      let worth = CLASS * EVERY_WORD - LOST_SPACE * (words.length - 1);
      for (const word of words) {
        const level = Math.max(0, classOf(contractionMeant(word)?.toLowerCase() ?? word));
        worth += CLASS * (level - EVERY_WORD);
        if (word.length < 3) worth -= word === 'in' ? DROPPED_G : SHORT_PIECE;
      }
      return worth;
    },
  };
}

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ness', ''],
  ['able', ''],
  ['able', 'e'],
  ['ation', 'e'],
];
const BEGINNINGS = ['un', 're', 'non', 'in', 'dis', 'over', 'out', 'pre', 'mis'];
/** A word with a beginning put before it is so many classes rarer. */
const BEGINNING_COST = 4;
const DOUBLED = /([bdfglmnprt])\1(?:ed|ing|er)$/;

/** The class of the word that `word` is made of, 0 where there is none. */
function derivedClass(word: string, classOf: (word: string) => number): number {
  let best = 0;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length <= ending.length + 2) continue;
    best = Math.max(best, classOf(word.slice(0, -ending.length) + instead));
  }
  const doubled = DOUBLED.exec(word);
  if (doubled) best = Math.max(best, classOf(word.slice(0, doubled.index + 1)));
  for (const beginning of BEGINNINGS) {
    if (!word.startsWith(beginning) || word.length <= beginning.length + 3) continue;
    best = Math.max(best, classOf(word.slice(beginning.length)) - BEGINNING_COST);
  }
  return best;
}
