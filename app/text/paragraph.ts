/** What a rule receives: tokens and sentences of one paragraph, computed once, when asked for. */
import type { Span } from './span.ts';

export type TokenType = 'word' | 'number' | 'space' | 'pause' | 'punctuation' | 'quote' | 'dash' | 'object';

export interface Token extends Span {
  readonly type: TokenType;
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes straight: what word lists hold. */
  readonly norm: string;
}

export interface Paragraph {
  /** As written; offsets of everything count in it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Indexes into `tokens` of the words, numbers and objects, in order: what a reader hears. */
  readonly words: readonly number[];
  readonly sentences: readonly Span[];
  /** Stretches inside double or single speech marks, the marks not included. */
  readonly speech: readonly Span[];
}
