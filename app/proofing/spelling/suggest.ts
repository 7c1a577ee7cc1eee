import { inCaseOf } from '../as-written.ts';
import { contractionMeant } from './contractions.ts';
import type { Dictionary } from './dictionary.ts';
import { EVERYDAY } from './everyday.ts';
import { knownSlip } from './known-slips.ts';
import { WORTH } from './learned-costs.ts';
import { isNeverSuggested } from './never-suggested.ts';
import { partings } from './run-together.ts';
import { LONGEST, slipCost } from './slip-cost.ts';
import { NO_FREQUENCY, readWordFrequency } from './word-frequency.ts';
import { createWordIndex } from './word-index.ts';
import type { Candidate } from './word-index.ts';
import { createWordWorth } from './word-worth.ts';

export interface SuggesterParts {
  readonly dictionary: Dictionary;
  /** The text of resources/models/word-frequency.txt; a damaged one is left out of account. */
  readonly frequency: string;
  /** See Facts.words and Facts.cast; names that are only offered as names yet may be among the cast. */
  readonly words: readonly string[];
  readonly cast: readonly string[];
}

/** What may have been meant by a word. */
export interface Suggestions {
  /** Best first, at most six, in the case of the word and with its apostrophes, else those of the sentence. */
  readonly replacements: string[];
  /** How sure the first is the right one, 0–1; 0 where there is none. */
  readonly sureness: number;
}

export interface Suggester {
  /** What may have been meant; see Suggestions. Empty where nothing is near. */
  readonly suggest: (word: string, sentence?: string) => string[];
  readonly weigh: (word: string, sentence?: string) => Suggestions;
}

/** The dictionary's words for one that it lacks, best first. */
export interface WordSearch {
  /** For `typed`, bare and in its own case; at most `most`, and none worse than the best by more than `margin`. */
  readonly candidates: (typed: string, most: number, margin: number) => Candidate[];
  /** What a word as frequent as this class is worth. */
  readonly worthOf: (word: string) => number;
}

const MOST = 6;
/** So many are looked for: a few may not be offered. */
const LOOKED_FOR = 9;
/** What is this much worse than the best is not offered. In units of `slipCost`, as all scores here. */
const TOO_FAR = 1.25;
/** An unknown word that is no slip of any known one has this score, as it were. */
const UNMEANT = -0.6;
/** Natural logarithms to one such unit: by it scores become odds. */
const UNIT = 5;
/** Own words count as frequent as `OWN_LIKE`, names beside a capital as `CAST_LIKE`. */
const OWN_LIKE = 'garden';
const CAST_LIKE = 'there';
const OWN_LIMIT = 1.6;
/** A name for a word typed small loses this. */
const SMALL_NAME = 0.3;
/** Pairs so often run together that nothing else is meant. */
const RUN_TOGETHER = new Set(
  (
    'alot abit noone eachother infront infact incase inbetween aswell atleast ofcourse nevermind everytime thankyou ' +
    'goodluck highschool'
  ).split(' '),
);
const CERTAIN = 20;

/** The shortest word of which anything is offered; of these only the frequent. */
const SHORT = 2;
const FREQUENT = 14;

const searches = new WeakMap<Dictionary, WordSearch>();

/** A suggester for one state of the facts. The first of a dictionary takes about a third of a second; questions take milliseconds. */
export function createSuggester({ dictionary, frequency, words, cast }: SuggesterParts): Suggester {
  let search = searches.get(dictionary);
  if (!search) {
    search = createWordSearch(dictionary, frequency);
    searches.set(dictionary, search);
  }
  const { candidates, worthOf } = search;
  const own = words.map((text) => ({ text, plain: plainOf(text) }));
  const names = cast
    .flatMap((name) => [name, ...(name.includes(' ') ? name.split(' ') : [])])
    .map((text) => ({ text, plain: plainOf(text) }));
  const weigh = (word: string, sentence = ''): Suggestions => {
    const straight = word.replace(/[’‘]/g, "'");
    const [, bare = straight, ending = ''] = /^(.+?)('s)?$/i.exec(straight) ?? [];
    const typed = bare.toLowerCase();
    const meant = contractionMeant(straight.toLowerCase());
    const known = knownSlip(typed);
    const isSmall = bare === typed;
    const found = [
      ...(meant === undefined ? [] : [{ word: meant, score: CERTAIN }]),
      ...(known === undefined ? [] : [{ word: known, score: CERTAIN }]),
      ...nearest(own, typed, worthOf(OWN_LIKE)),
      ...nearest(names, typed, isSmall ? worthOf(OWN_LIKE) - SMALL_NAME : worthOf(CAST_LIKE)),
      ...candidates(bare, LOOKED_FOR, TOO_FAR),
    ];
    const isShouted = bare.length > 1 && bare === bare.toUpperCase() && !isSmall;
    return pick(found, typed, (text) => {
      const cased = (isShouted ? text.toUpperCase() : inCaseOf(bare, text)) + (text === meant ? '' : ending);
      return isCurly(word, sentence) ? cased.replaceAll("'", '’') : cased;
    });
  };
  return { weigh, suggest: (word, sentence) => weigh(word, sentence).replacements };
}

/** Lays out a dictionary for searching. Takes about a third of a second. */
export function createWordSearch(dictionary: Dictionary, frequency: string): WordSearch {
  const listed = readWordFrequency(frequency) ?? NO_FREQUENCY;
  const worth = createWordWorth(listed, EVERYDAY);
  const words = dictionary
    .words()
    .filter(
      (word) =>
        word.length > SHORT || (word.length === SHORT && listed.classOf(word.toLowerCase()) >= FREQUENT),
    );
  for (const word of EVERYDAY) if (word.length > SHORT && !dictionary.has(word)) words.push(word);
  const index = createWordIndex(words, { worthOf: worth.of, sound: WORTH.sound, name: WORTH.name });
  const splitting = {
    has: (part: string) => dictionary.has(part) || EVERYDAY.has(part) || contractionMeant(part) !== undefined,
    worthOf: worth.ofSplit,
  };
  return {
    worthOf: worth.of,
    candidates: (bare, most, margin) => {
      const typed = bare.toLowerCase();
      const near =
        typed.length > LONGEST || typed === '' ? [] : index.best(typed, bare === typed, most, margin);
      const apart = partings(typed, splitting).map(({ word, score }) => ({
        word: word.split(' ').map(spelledOut).join(' '),
        score: RUN_TOGETHER.has(typed) ? score + CERTAIN : score,
      }));
      return [...near, ...apart].sort((a, b) => b.score - a.score);
    },
  };
}

/** A part of words that were run together as it stands alone: I, don't. */
function spelledOut(part: string): string {
  return part === 'i' ? 'I' : (contractionMeant(part) ?? part);
}

interface OwnWord {
  readonly text: string;
  readonly plain: string;
}

function nearest(own: readonly OwnWord[], typed: string, worth: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, plain } of own) {
    const cost = slipCost(typed, plain, OWN_LIMIT);
    if (cost <= OWN_LIMIT) found.push({ word: text, score: worth - cost });
  }
  return found;
}

function pick(found: Candidate[], typed: string, written: (text: string) => string): Suggestions {
  const best: string[] = [];
  const seen = new Set<string>();
  found.sort((a, b) => b.score - a.score);
  const highest = found[0]?.score ?? 0;
  let odds = Math.exp((UNMEANT - highest) * UNIT);
  let first: number | undefined;
  for (const { word, score } of found) {
    if (score < highest - TOO_FAR || best.length === MOST) break;
    const lower = word.toLowerCase();
    if (seen.has(lower) || isNeverSuggested(lower, typed)) continue;
    seen.add(lower);
    const odd = Math.exp((score - highest) * UNIT);
    first ??= odd;
    odds += odd;
    best.push(written(word));
  }
  return { replacements: best, sureness: first === undefined ? 0 : first / odds };
}

function plainOf(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'");
}

function isCurly(word: string, sentence: string): boolean {
  if (/['’]/.test(word)) return word.includes('’');
  return /[’‘“”]/.test(sentence);
}
