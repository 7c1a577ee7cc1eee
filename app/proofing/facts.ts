/** What the writer has decided, and a check must know. Plain data; a new value means a new check. */
export type Dialect = 'en-US' | 'en-GB';

/** What was chosen where a story could write one thing in several ways: choice → form. See consistency/choices.ts. */
export type StyleSheet = Readonly<Record<string, string>>;

/** "Keep mine" at one place: flags with this text in this sentence stay silent while the sentence stands. */
export interface Stet {
  readonly group: string;
  readonly text: string;
  readonly sentence: string;
}

/** Places by choice and form: `grey` → `{ grey: 12, gray: 1 }`. */
export type ChoiceCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Facts {
  readonly dialect: Dialect;
  /** Words of this work and of the writer, any case; possessives and plurals come with them. */
  readonly words: readonly string[];
  /** Names of this work; as `words`, and near misses of them are suggested first. */
  readonly cast: readonly string[];
  /** Words the writer said are not names: flagged however often they come. */
  readonly notNames: readonly string[];
  /** Places of each form of each choice in the work's other stories, as far as they are counted; see StoryFacts. */
  readonly elsewhere?: ChoiceCounts | undefined;
  /** What is not on it is undecided. Unknown choices and forms are passed over. */
  readonly styleSheet: StyleSheet;
  /** How the story writes apostrophes; asked only where the paragraph itself has none to follow. */
  readonly apostrophes?: 'straight' | 'curly' | undefined;
  /** Ids of rules switched off, here or everywhere. */
  readonly rulesOff: readonly string[];
  readonly stets: readonly Stet[];
}

export const NO_FACTS: Facts = {
  dialect: 'en-US',
  words: [],
  cast: [],
  notNames: [],
  styleSheet: {},
  rulesOff: [],
  stets: [],
};

/** The key by which a stet finds its flags again. */
export function stetKey(stet: Stet): string {
  return JSON.stringify([stet.group, stet.text, stet.sentence]);
}
