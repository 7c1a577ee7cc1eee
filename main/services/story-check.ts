/**
 * Checks whole stories from their bytes, for hosts and threads that have no screen. Reads dictionaries from
 * disk once; holds no text between stories.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { apostrophesOf } from '../../app/proofing/as-written.ts';
import { checkStory, createChecker, type LineFlag } from '../../app/proofing/checker.ts';
import { type StoryChoice, storyChoices } from '../../app/proofing/consistency/story-choices.ts';
import type { ChoiceCounts, Dialect, Facts } from '../../app/proofing/facts.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import { readStoryFacts } from '../../app/proofing/read-story-facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import type { NameCandidate } from '../../app/proofing/spelling/cast.ts';
import { type Dictionary, NO_DICTIONARY, readDictionary } from '../../app/proofing/spelling/dictionary.ts';
import { fillSuggestions } from '../../app/proofing/spelling/fill-suggestions.ts';
import { createLexicon, type Lexicon } from '../../app/proofing/spelling/lexicon.ts';
import { namesToAsk, wordsToAsk } from '../../app/proofing/spelling/story-words.ts';
import type { StoredAs } from '../../app/story/encoding.ts';
import { formatOf, looksLikeOffice } from '../../app/story/formats.ts';
import { readStory } from '../../app/story/formats/lines.ts';
import { maskMarkdown } from '../../app/story/formats/md.ts';
import { type Habits, readHabits } from '../../app/story/habits.ts';
import { cutLines, type Line, type StoryFormat } from '../../app/story/story.ts';
import { paragraphsOf } from '../../app/text/paragraphs.ts';
import { readConfusedWords } from './confused-words.ts';
import { createKeptSuggestions, type KeptSuggestions } from './kept-suggestions.ts';

/** A story as its file holds it, in the shape that checks and exports take. */
export interface StoryText {
  /** The decoded text without BOM, line ends as in the file. */
  readonly text: string;
  readonly stored: StoredAs;
  readonly format: StoryFormat;
  readonly lines: readonly Line[];
  readonly habits: Habits;
}

/** A flag at its place in the story's text: `from` and `to` are UTF-16 units of `StoryText.text`. */
export interface StoryFlag extends Flag {
  /** Index of the line that holds it. */
  readonly line: number;
  /** Where in its line it begins, in UTF-16 units. */
  readonly column: number;
}

export interface CheckedStory extends StoryText {
  /** In the order of the text. */
  readonly flags: readonly StoryFlag[];
  /** What looks like a name, or a word of the story's own, and is not decided yet: not flagged. */
  readonly names: readonly NameCandidate[];
  readonly ownWords: readonly NameCandidate[];
  /** The style sheet: what was chosen, and what the story writes in several ways. */
  readonly choices: readonly StoryChoice[];
  /** Places of each form of each choice that the story makes. */
  readonly places: ChoiceCounts;
  /** Rules that failed on this story; the flags of all others are there. */
  readonly failedRules: readonly { readonly rule: string; readonly error: unknown }[];
  /** The file of ours that cannot be used, below the resources: without it confused words are not checked. */
  readonly damaged: string | null;
  /** The file of the dictionary that is cut short or altered: spelling was not checked. Null where it is whole. */
  readonly damagedDictionary: string | null;
  /** So many paragraphs are not in English: no rule spoke on them. */
  readonly foreign: number;
  /** True where most of the story is not in English. */
  readonly isForeign: boolean;
}

export interface StoryCheck {
  /**
   * The flags of a story. `fileName` tells its format; `rulesOn` are ids of rules that are off by themselves.
   * Fails with `is-docx`, `not-a-story`, `binary`. Throws where a dictionary cannot be read.
   */
  readonly check: (
    bytes: Uint8Array,
    fileName: string,
    facts: Facts,
    rulesOn?: readonly string[],
  ) => Result<CheckedStory>;
  /** The story's flags with replacements for its misspellings; each distinct word is looked up once. */
  readonly suggest: (story: CheckedStory, facts: Facts) => StoryFlag[];
}

/** Makes the check. `resourcesFolder` holds `dictionaries` and `models`, and is read when first needed. */
export function createStoryCheck({ resourcesFolder }: { readonly resourcesFolder: string }): StoryCheck {
  let confused: ReturnType<typeof readConfusedWords> | undefined;
  const dictionaries = new Map<Dialect, Dictionary>();
  const damagedDictionaries = new Map<Dialect, string>();
  let frequency: string | undefined;
  let suggestions: { readonly key: string; readonly of: KeptSuggestions } | undefined;
  let kept: { readonly key: string; readonly lexicon: Lexicon } | undefined;

  const dictionaryOf = (dialect: Dialect) => {
    let dictionary = dictionaries.get(dialect);
    if (!dictionary) {
      const [aff, dic] = ['aff', 'dic'].map((ending) =>
        readFileSync(join(resourcesFolder, 'dictionaries', `${dialect}.${ending}`), 'utf8'),
      ) as [string, string];
      const read = readDictionary({ aff, dic }, dialect);
      if (!read.ok) damagedDictionaries.set(dialect, read.detail ?? dialect);
      dictionary = read.ok ? read.value : NO_DICTIONARY;
      dictionaries.set(dialect, dictionary);
    }
    return dictionary;
  };
  /** The stories of one work share a lexicon: it remembers what it was asked. */
  const lexiconOf = ({ dialect, words, cast }: Facts) => {
    const key = JSON.stringify([dialect, words, cast]);
    if (kept?.key !== key) {
      kept = { key, lexicon: createLexicon({ dictionary: dictionaryOf(dialect), words, cast }) };
    }
    return kept.lexicon;
  };
  const suggestionsOf = ({ dialect, words, cast }: Facts) => {
    const key = JSON.stringify([dialect, words, cast]);
    if (suggestions?.key !== key) {
      frequency ??= readFileSync(join(resourcesFolder, 'models', 'word-frequency.txt'), 'utf8');
      const parts = { dictionary: dictionaryOf(dialect), frequency, words, cast };
      suggestions = { key, of: createKeptSuggestions(parts) };
    }
    return suggestions.of;
  };

  return {
    check(bytes, fileName, facts, rulesOn = []) {
      const read = readStoryText(bytes, fileName);
      if (!read.ok) return read;
      const story = read.value;
      confused ??= readConfusedWords(resourcesFolder);
      const failedRules: { rule: string; error: unknown }[] = [];
      let foreign = 0;
      const paragraphs = paragraphsIn(story);
      const lexicon = lexiconOf(facts);
      const storyFacts = readStoryFacts(paragraphs, { lexicon });
      const checker = createChecker({
        rules: RULES,
        rulesOn,
        lexicon,
        scorer: confused.scorer,
        facts: { ...facts, apostrophes: facts.apostrophes ?? apostrophesOf(story.text) },
        story: storyFacts,
        onRuleError: (rule, error) => failedRules.push({ rule, error }),
        onForeign: () => foreign++,
      });
      const flags = placed(checkStory(checker, paragraphs), story.lines);
      return ok({
        ...story,
        flags,
        names: namesToAsk(storyFacts, lexicon, facts),
        ownWords: wordsToAsk(storyFacts, lexicon, facts),
        choices: storyChoices(facts, storyFacts),
        places: storyFacts.choices,
        failedRules,
        damaged: confused.damaged,
        damagedDictionary: damagedDictionaries.get(facts.dialect) ?? null,
        foreign,
        isForeign: storyFacts.isForeign ?? false,
      });
    },
    suggest({ flags, names }, facts) {
      if (!flags.some((flag) => flag.suggest)) return [...flags];
      return fillSuggestions(flags, suggestionsOf(facts).forNames(names.map(({ name }) => name)));
    },
  };
}

/** Reads a story's file without checking it. Fails with `is-docx`, `not-a-story`, `binary`. */
export function readStoryText(bytes: Uint8Array, fileName: string): Result<StoryText> {
  const format = formatOf(fileName);
  if (format === null) return fail(looksLikeOffice(fileName) ? 'is-docx' : 'not-a-story');
  const read = readStory(bytes);
  if (!read.ok) return fail(read.code);
  const { text, encoding, bom } = read;
  const lines = cutLines(text);
  return ok({ text, stored: { encoding, bom }, format, lines, habits: readHabits(lines) });
}

function paragraphsIn({ lines, format, habits }: StoryText) {
  return paragraphsOf(lines, format, habits.wrapped, format === 'md' ? maskMarkdown(lines) : undefined);
}

function placed(flags: readonly LineFlag[], lines: readonly Line[]): StoryFlag[] {
  const starts: number[] = [];
  let start = 0;
  for (const { text, end } of lines) {
    starts.push(start);
    start += text.length + end.length;
  }
  return flags.map((flag) => {
    const at = starts[flag.line] as number;
    return { ...flag, from: at + flag.from, to: at + flag.to, column: flag.from };
  });
}
