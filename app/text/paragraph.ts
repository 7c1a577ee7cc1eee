/** What a rule receives: tokens and sentences of one paragraph, computed once, when asked for. */
import { dialogueOf } from './dialogue.ts';
import type { Spoken } from './dialogue.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import { tokensOf } from './tokens.ts';

export type TokenType = 'word' | 'number' | 'space' | 'pause' | 'punctuation' | 'quote' | 'dash' | 'object';

export interface Token extends Span {
  readonly type: TokenType;
  /** As written, without markup that a mask hides inside the word. */
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
  readonly speech: readonly Speech[];
  /** Each of these stretches with its tag and its final marks. */
  readonly dialogue: readonly Spoken[];
  /** How the paragraph after this one begins, as written; undefined at the end of the story or where unknown. */
  readonly next: string | undefined;
}

/**
 * Reads one paragraph; each part is computed when first asked for. `mask` is as long as `text`: U+2060 where
 * markup is to be ignored, U+FFFC where something stands that is no words. `next` is how the next paragraph begins.
 */
export function readParagraph(text: string, mask?: string, next?: string): Paragraph {
  let tokens: readonly Token[] | undefined;
  let words: readonly number[] | undefined;
  let sentences: readonly Span[] | undefined;
  let speech: readonly Speech[] | undefined;
  let dialogue: readonly Spoken[] | undefined;
  return {
    text,
    next,
    get tokens() {
      return (tokens ??= tokensOf(text, mask));
    },
    get words() {
      return (words ??= wordsOf(this.tokens));
    },
    get sentences() {
      return (sentences ??= sentencesOf(this.tokens));
    },
    get speech() {
      return (speech ??= speechOf(this.tokens, text.length));
    },
    get dialogue() {
      return (dialogue ??= dialogueOf(this.tokens, this.speech));
    },
  };
}

function wordsOf(tokens: readonly Token[]): number[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens[i]?.type;
    if (type === 'word' || type === 'number' || type === 'object') words.push(i);
  }
  return words;
}
