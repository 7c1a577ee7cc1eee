import type { ParagraphText } from '../spelling/word-places.ts';
import { oneSlipAway } from '../spelling/one-slip.ts';
import type { Lexicon } from '../spelling/lexicon.ts';
import type { RecurringWord } from '../story-facts.ts';
import { CAPITAL, HYPHEN, NAME } from './choice.ts';
import { DIALECT_WORDS, ISE_WORDS } from './dialect-words.ts';
import { formsOf } from './leaning.ts';
import type { Counts } from './leaning.ts';
import { visitMarks } from './marks.ts';
import { DIALECT } from './style-sheet.ts';
import { WORD_CHOICES } from './word-choices.ts';
import type { WordCounts } from './word-counts.ts';
import { countWords } from './word-counts.ts';

type Choices = Record<string, Counts>;

export interface CountTools {
  readonly lexicon: Lexicon;
  /** Names that the story has: see StoryFacts. */
  readonly names: readonly RecurringWord[];
}

const PAIRS: ReadonlySet<string> = new Set(
  [...WORD_CHOICES.values()].flatMap(({ words }) => words.flat().filter((word) => word.includes(' '))),
);

/**
 * The places of each form of each choice of the style sheet that a story makes: `grey` → `{ grey: 12, gray: 1 }`.
 * Choices of which it writes no form are left out; those found in its own text are there only where it mixes forms.
 */
export function countChoices(paragraphs: readonly ParagraphText[], tools: CountTools): Choices {
  const counts = countWords(paragraphs, PAIRS);
  const small = lowered(counts.words);
  return {
    ...countMarks(paragraphs),
    ...countWordChoices(counts, small),
    ...countDialects(small),
    ...mixedHyphens(small, tools.lexicon),
    ...mixedCapitals(counts.titled),
    ...mixedNames(tools),
  };
}

function lowered(words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const small = new Map<string, number>();
  for (const [word, count] of words) add(small, word.toLowerCase(), count);
  return small;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function countMarks(paragraphs: readonly ParagraphText[]): Choices {
  const choices: Record<string, Record<string, number>> = {};
  for (const { text, mask } of paragraphs) {
    visitMarks(mask ?? text, (choice, form) => {
      const counts = (choices[choice] ??= {});
      counts[form] = (counts[form] ?? 0) + 1;
    });
  }
  return choices;
}

function countWordChoices({ words, pairs }: WordCounts, small: ReadonlyMap<string, number>): Choices {
  const choices: Choices = {};
  const placesOf = (word: string) => pairs.get(word) ?? (word.includes(' ') ? 0 : (small.get(word) ?? 0));
  for (const { id, forms, words: rows } of WORD_CHOICES.values()) {
    const counts: Record<string, number> = {};
    for (const [index, form] of forms.entries()) {
      let count = 0;
      for (const word of rows[index] ?? []) count += placesOf(word);
      if (count > 0) counts[form] = count;
    }
    if (formsOf(counts).length > 0) choices[id] = counts;
  }
  const okay = okays(words);
  if (formsOf(okay).length > 0) choices['okay'] = okay;
  return choices;
}

/** Here capitals make the difference. */
function okays(words: ReadonlyMap<string, number>): Counts {
  const of = (...forms: string[]) => forms.reduce((sum, form) => sum + (words.get(form) ?? 0), 0);
  const counts = { okay: of('okay', 'Okay', 'OKAY'), OK: of('OK'), ok: of('ok', 'Ok') };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function countDialects(small: ReadonlyMap<string, number>): Choices {
  const dialects = new Map<string, number>();
  const izes = new Map<string, number>();
  for (const [word, count] of small) {
    const dialect = DIALECT_WORDS.get(word)?.dialect;
    if (dialect !== undefined) add(dialects, dialect, count);
    const form = ISE_WORDS.get(word)?.form;
    if (form !== undefined) add(izes, form, count);
  }
  return {
    ...(dialects.size > 0 ? { [DIALECT]: Object.fromEntries(dialects) } : {}),
    ...(izes.size > 0 ? { ize: Object.fromEntries(izes) } : {}),
  };
}

/** Words written with a hyphen as well as in one piece: hoof-bump and hoofbump. */
function mixedHyphens(small: ReadonlyMap<string, number>, lexicon: Lexicon): Choices {
  const choices: Choices = {};
  for (const [word, count] of small) {
    const [first = '', second = '', third] = word.split('-');
    if (third !== undefined || first.length < 2 || second.length < 2) continue;
    // Re-sent is not resent; no-no is no nono; and what is no word on either side may be a stutter.
    const closed = small.get(first + second);
    if (closed === undefined || first === 're' || second.startsWith(first)) continue;
    if (!lexicon.isWord(second)) continue;
    choices[HYPHEN + first + second] = { [first + second]: closed, [word]: count };
  }
  return choices;
}

/** “the Princess” beside “the princess”. */
function mixedCapitals(titled: ReadonlyMap<string, number>): Choices {
  const choices: Choices = {};
  for (const [word, count] of titled) {
    const small = word.toLowerCase();
    const others = word === small ? undefined : titled.get(small);
    if (others !== undefined) choices[CAPITAL + small] = { [`the ${word}`]: count, [`the ${small}`]: others };
  }
  return choices;
}

/** A name shorter than this has too many neighbours. */
const SHORTEST_NAME = 5;

/** Two names that differ by one slip, neither of them a word: one person, spelled two ways. */
function mixedNames({ names, lexicon }: CountTools): Choices {
  const choices: Choices = {};
  const own = new Map<string, RecurringWord>();
  for (const name of names) {
    const small = name.word.toLowerCase();
    if (small.length >= SHORTEST_NAME && !small.includes(' ') && !lexicon.isWord(small)) own.set(small, name);
  }
  for (const [small, { word, count }] of own) {
    const near = own.get(oneSlipAway(small, (other) => other !== small && own.has(other)) ?? '');
    if (near && near.count >= count && !isInflected(near.word, word))
      choices[nameChoice(near.word)] = { [near.word]: near.count, [word]: count };
  }
  return choices;
}

/** Frenchman and Frenchmen, Rhodesia and Rhodesian: what differs at the end is another word. */
function isInflected(name: string, other: string): boolean {
  return name.at(-1) !== other.at(-1) || /m[ae]n$/i.test(name);
}

function nameChoice(word: string): string {
  return NAME + word.toLowerCase();
}
