import type { Token } from './paragraph.ts';
import type { Span } from './span.ts';

/** A stretch between speech marks, the marks not included. */
export interface Speech extends Span {
  /** Index of the token that opens it; -1 where that mark is missing. */
  readonly opening: number;
  /** Index of the token that closes it; -1 where that mark is missing or stands in a later paragraph. */
  readonly closing: number;
}

/**
 * The speech of a paragraph, in order: between double marks, straight or curly, or between single ones. Speech
 * that is never closed runs to the next speech, or to `length`, the paragraph's end, as it does over paragraphs.
 * Speech that was never opened begins with its sentence.
 */
export function speechOf(tokens: readonly Token[], length: number): Speech[] {
  const speech: Speech[] = [];
  let lastSingle: number | undefined;
  let open = -1;
  let end = 0;
  const add = (opening: number, closing: number, from: number, to: number) => {
    if (to > from) speech.push({ opening, closing, from, to });
    end = tokens[closing]?.to ?? to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== 'quote') continue;
    const mark = token.text;
    const opened = tokens[open];
    if (opened === undefined) {
      if (SINGLE.has(mark)) {
        lastSingle ??= lastSingleCloser(tokens);
        if (opensSingle(tokens, i, lastSingle)) open = i;
      } else if (DOUBLE.has(mark) && !isInches(tokens, i)) {
        if (mark === '»' || (mark !== '“' && mark !== '„' && mark !== '«' && isCloser(tokens, i))) {
          add(-1, i, sentenceBefore(tokens, i, end), token.from);
        } else open = i;
      }
    } else if (SINGLE.has(opened.text)) {
      if (SINGLE.has(mark) && mark !== '‘' && !isOpener(tokens, i)) {
        add(open, i, opened.to, token.from);
        open = -1;
      }
    } else if (DOUBLE.has(mark) && !SINGLE.has(mark)) {
      const isNew =
        mark === '"' ? isOpener(tokens, i) : mark === '“' && opened.text !== '„' && !isCloser(tokens, i);
      if (isNew && opened.text !== '«' && opened.text !== '„') {
        add(open, -1, opened.to, token.from);
        open = i;
      } else if (opened.text !== '«' || mark === '»') {
        add(open, i, opened.to, token.from);
        open = -1;
      }
    }
  }
  const unclosed = tokens[open];
  if (unclosed) add(open, -1, unclosed.to, length);
  return speech;
}

/** Every mark that can open or close a speech: a paragraph without one has none. */
export const SPEECH_MARKS: ReadonlySet<string> = new Set('\'‘’"“”„‟«»');

const SINGLE = new Set(["'", '‘', '’']);
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»']);

/** A mark after a blank or at the start, with something after it that can begin a speech. */
function isOpener(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined || after.type === 'space' || (before !== undefined && before.type !== 'space'))
    return false;
  return after.type !== 'punctuation' || !/^[.,!?;:)\]]$/.test(after.text);
}

/** A mark after something, with a blank, the end or a stop after it. */
function isCloser(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before === undefined || before.type === 'space' || before.type === 'dash') return false;
  if (after === undefined || after.type === 'space') return true;
  return after.type === 'punctuation' && /^[.,!?;:)\]]$/.test(after.text);
}

/** `5"`: nothing is open, and a number stands before. */
function isInches(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text !== '“' && tokens[index - 1]?.type === 'number';
}

/** A single mark before a word; where the paragraph never closes it, it opens only as the very first mark. */
function opensSingle(tokens: readonly Token[], index: number, lastCloser: number): boolean {
  const token = tokens[index] as Token;
  if (token.text === '’' || !isOpener(tokens, index)) return false;
  return index < lastCloser || (token.text === '‘' && index <= 1);
}

function lastSingleCloser(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote' && (text === "'" || text === '’') && !isOpener(tokens, i)) return i;
  }
  return -1;
}

/** Where the sentence before the mark at `index` begins, not before `earliest`. */
function sentenceBefore(tokens: readonly Token[], index: number, earliest: number): number {
  for (let i = index - 2; i > 0; i--) {
    const { type, text, from, to } = tokens[i] as Token;
    if (from < earliest) return earliest;
    if (type === 'punctuation' && /^[.!?]$/.test(text) && tokens[i + 1]?.type === 'space') {
      return tokens[i + 2]?.from ?? to;
    }
  }
  return earliest;
}
