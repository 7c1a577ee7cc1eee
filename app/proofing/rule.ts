import type { Paragraph, Token } from '../text/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { ConfusedScorer } from './confused-words/scorer.ts';
import type { Facts } from './facts.ts';
import type { Kind } from './kinds.ts';
import type { Lexicon } from './spelling/lexicon.ts';
import type { StoryFacts } from './story-facts.ts';

/** A place that a rule objects to, in UTF-16 units of the paragraph's text. */
export interface Finding extends Span {
  /** Best first; empty where the rule has no repair. */
  readonly replacements: readonly string[];
  /** 0–1; see `bandOf`. */
  readonly confidence: number;
  /** For the card; the rule's explanation where it is left out. Words between `**` are shown strong. */
  readonly message?: string;
  /** What makes flags one decision; `text → first replacement` where it is left out. */
  readonly group?: string;
  /** See Flag.name and Flag.suggest. */
  readonly name?: string;
  readonly suggest?: true;
  /** See Flag.choice. */
  readonly choice?: string;
  /** True where replacements stand as they are given, in their own case and with their own apostrophes. */
  readonly isExact?: true;
}

/** What a rule may ask besides the paragraph. */
export interface Tools {
  readonly lexicon: Lexicon;
  readonly scorer: ConfusedScorer;
  readonly facts: Facts;
  readonly story: StoryFacts;
}

/** Tells by a word or mark alone, as it is written, whether a rule looks at it; asked once for each that is met. */
export type WordTest = (word: Token, tools: Tools) => boolean;

/** A rule is one file. Its examples are its tests, its help in the rules pane and its documentation. */
export interface Rule {
  /** Its path below `rules/`, without the ending: `grammar/could-of`. */
  readonly id: string;
  readonly title: string;
  /** At most three sentences, for the writer. */
  readonly explanation: string;
  readonly kind: Kind;
  /** Wrong → right: the rule gives exactly one finding, and its first replacement yields the right side. */
  readonly flags: readonly (readonly [wrong: string, right: string])[];
  /** Sentences on which the rule stays silent. */
  readonly passes: readonly string[];
  /** What the examples take as known of their story and decided by its writer. */
  readonly given?: { readonly story?: Partial<StoryFacts>; readonly facts?: Partial<Facts> };
  /** False where capitals tell the rule what it must know: its examples say nothing when all is in capitals. */
  readonly inCapitals?: false;
  /** False for rules that are off until the writer turns them on. */
  readonly on?: boolean;
  /**
   * The words and marks at which the rule looks, as tokens have them in `norm`, or a test of one. `check` gets their
   * places and is not called where there is none. Left out by rules that look at every paragraph.
   */
  readonly at?: Words | WordTest;
  /** `places` are indexes of tokens, in order. */
  readonly check: (paragraph: Paragraph, tools: Tools, places: readonly number[]) => Iterable<Finding>;
}

/** A set of words, or a map that has them for keys. */
type Words = Pick<ReadonlySet<string>, 'keys'> | Pick<ReadonlyMap<string, unknown>, 'keys'>;

/** Declares a rule; gives it back unchanged. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
