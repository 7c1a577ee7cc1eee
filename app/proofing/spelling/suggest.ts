import { inCaseOf } from '../as-written.ts';
import { contractionMeant } from './contractions.ts';
import type { Dictionary } from './dictionary.ts';
import { EVERYDAY } from './everyday.ts';
import { isNeverSuggested } from './never-suggested.ts';
import { slipCost } from './slip-cost.ts';
import { readWordFrequency } from './word-frequency.ts';
import { createWordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

export interface SuggesterParts {
  readonly dictionary: Dictionary;
  /** The text of resources/models/word-frequency.txt. */
  readonly frequency: string;
  /** See Facts.words and Facts.cast; names that are only offered as names yet may be among the cast. */
  readonly words: readonly string[];
  readonly cast: readonly string[];
}

export interface Suggester {
  /**
   * What may have been meant, best first, at most six, in the case of `word` and with its apostrophes, else
   * those of the sentence. Empty where nothing is near.
   */
  readonly suggest: (word: string, sentence?: string) => string[];
}

const MOST = 6;
/** Frequency classes that one unit of slip cost is worth. */
const COST_WEIGHT = 30;
/** What is this much worse than the best is not offered. */
const TOO_FAR = 32;
/** Everyday words that old books cannot know count as this frequent at least. */
const EVERYDAY_CLASS = 12;
/** Names of the dictionary (Alice, Turin) for a word typed small. */
const NAME_PENALTY = 8;
const OWN_BONUS = 14;
const CAST_BONUS = 40;
const OWN_LIMIT = 1.6;
/** Two words run together: what the space costs, and how much likelier neighbours are than chance. */
const SPACE_COST = 0.5;
const NEIGHBOURS = 4;
/** Classes between certainty and once in ten million words. */
const TEN_MILLION = 46.5;
/** Pairs so often run together that nothing else is meant. */
const RUN_TOGETHER = new Set(
  (
    'alot abit noone eachother infront infact incase inbetween aswell atleast ofcourse nevermind everytime thankyou ' +
    'goodluck highschool'
  ).split(' '),
);
const SURE_SCORE = 100;

/** The shortest word of which anything is offered; of shorter ones only the frequent. */
const SHORT = 2;
const FREQUENT = 14;

interface Scored {
  readonly text: string;
  readonly score: number;
}

/** What is built once for a dictionary, at the first question: facts change often, words do not. */
interface Built {
  readonly index: WordIndex;
  readonly classOf: (word: string) => number;
}
const builtFor = new WeakMap<Dictionary, Built>();

/** A suggester for one state of the facts. Its first question takes about a fifth of a second, later ones milliseconds. */
export function createSuggester({ dictionary, frequency, words, cast }: SuggesterParts): Suggester {
  return {
    suggest: (word, sentence = '') => {
      let built = builtFor.get(dictionary);
      if (!built) {
        built = build(dictionary, frequency);
        builtFor.set(dictionary, built);
      }
      const straight = word.replace(/[’‘]/g, "'");
      const [, bare = straight, ending = ''] = /^(.+?)('s)?$/i.exec(straight) ?? [];
      const typed = bare.toLowerCase();
      const meant = contractionMeant(straight.toLowerCase());
      const scored = [
        ...(meant === undefined ? [] : [{ text: meant, score: SURE_SCORE }]),
        ...ownWords(words, cast, bare),
        ...dictionaryWords(built.index, bare),
        ...splits(typed, dictionary, built.classOf),
      ];
      const isShouted = bare.length > 1 && bare === bare.toUpperCase() && bare !== typed;
      return pick(scored, typed, (text) => {
        const cased =
          (isShouted ? text.toUpperCase() : inCaseOf(bare, text)) + (text === meant ? '' : ending);
        return isCurly(word, sentence) ? cased.replaceAll("'", '’') : cased;
      });
    },
  };
}

function build(dictionary: Dictionary, frequency: string): Built {
  const listed = readWordFrequency(frequency);
  const classOf = (word: string) =>
    Math.max(listed.classOf(word), EVERYDAY.has(word) ? EVERYDAY_CLASS : -Infinity);
  const candidates = dictionary
    .words()
    .filter(
      (word) => word.length > SHORT || (word.length === SHORT && classOf(word.toLowerCase()) >= FREQUENT),
    );
  for (const word of EVERYDAY) if (!dictionary.has(word)) candidates.push(word);
  return { index: createWordIndex(candidates, classOf), classOf };
}

/** How far to look: longer words may have more slips. */
function limitFor(typed: string): number {
  return Math.min(2.4, 1 + typed.length * 0.16);
}

function dictionaryWords(index: WordIndex, bare: string): Scored[] {
  const typed = bare.toLowerCase();
  return index.near(typed, limitFor(typed)).map(({ word, cost, frequency }) => {
    const isNameForSmall = bare === typed && word !== word.toLowerCase() && cost > 0;
    return { text: word, score: frequency - COST_WEIGHT * cost - (isNameForSmall ? NAME_PENALTY : 0) };
  });
}

function ownWords(words: readonly string[], cast: readonly string[], bare: string): Scored[] {
  const typed = bare.toLowerCase();
  const castBonus = bare === typed ? OWN_BONUS : CAST_BONUS;
  return [
    ...words.map((text) => ownScore(text, typed, OWN_BONUS)),
    ...cast.map((text) => ownScore(text, typed, castBonus)),
  ];
}

function ownScore(text: string, typed: string, bonus: number): Scored {
  const limit = Math.min(limitFor(typed), OWN_LIMIT);
  const cost = slipCost(typed, text.toLowerCase().replace(/[’‘]/g, "'"), limit);
  return { text, score: bonus - COST_WEIGHT * cost };
}

/** Words run together: alot, eachother, infront. */
function splits(typed: string, dictionary: Dictionary, classOf: (word: string) => number): Scored[] {
  const found: Scored[] = [];
  for (let at = 1; at < typed.length; at++) {
    const left = typed.slice(0, at);
    const right = typed.slice(at);
    if ((left.length === 1 && left !== 'a' && left !== 'i') || right.length === 1) continue;
    if (!dictionary.has(left) || !dictionary.has(right)) continue;
    const frequency = classOf(left) + classOf(right) - TEN_MILLION + NEIGHBOURS;
    const score = RUN_TOGETHER.has(typed) ? SURE_SCORE + frequency : frequency - COST_WEIGHT * SPACE_COST;
    found.push({ text: `${left} ${right}`, score });
  }
  return found;
}

function pick(scored: readonly Scored[], typed: string, written: (text: string) => string): string[] {
  const best: string[] = [];
  const seen = new Set<string>();
  const ranked = scored.filter(({ score }) => score > -Infinity).sort((a, b) => b.score - a.score);
  const floor = (ranked[0]?.score ?? 0) - TOO_FAR;
  for (const { text, score } of ranked) {
    if (score < floor || best.length === MOST) break;
    const lower = text.toLowerCase();
    if (seen.has(lower) || isNeverSuggested(lower, typed)) continue;
    seen.add(lower);
    best.push(written(text));
  }
  return best;
}

function isCurly(word: string, sentence: string): boolean {
  if (/['’]/.test(word)) return word.includes('’');
  return /[’‘“”]/.test(sentence);
}
