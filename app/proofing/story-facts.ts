import type { ChoiceCounts } from './facts.ts';

/** A word that a story writes again and again, and in how many places, possessives and plurals counted in. */
export interface RecurringWord {
  readonly word: string;
  readonly count: number;
}

/**
 * What a story tells about itself, read from its whole text before any rule speaks; plain data. Nobody decided
 * it: what the writer decided is `Facts`, and goes before it.
 */
export interface StoryFacts {
  /** Names as the story mostly writes them, known to the dictionary or not, most frequent first. */
  readonly names: readonly RecurringWord[];
  /** Words in small letters that no dictionary has and that recur too often to be slips. */
  readonly invented: readonly RecurringWord[];
  /** The tense of the narration outside speech; undefined where it is mixed or the text too short to tell. */
  readonly narration: 'past' | 'present' | undefined;
  /** Places of each form of each choice of the style sheet: `grey` → `{ grey: 12, gray: 1 }`. */
  readonly choices: ChoiceCounts;
  /** True where most of the story is not in English. */
  readonly isForeign?: boolean;
}

/** Of a text of which nothing is known: a single sentence, a rule's example. */
export const NO_STORY_FACTS: StoryFacts = { names: [], invented: [], narration: undefined, choices: {} };
