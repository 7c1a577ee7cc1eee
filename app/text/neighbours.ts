import type { Token } from './paragraph.ts';
import { ABBREVIATIONS } from './sentences.ts';
import type { Span } from './span.ts';

/** The next token on from `index` that is no blank, or undefined. `step` is 1 for forwards, -1 for backwards. */
export function nextSolid(tokens: readonly Token[], index: number, step: 1 | -1 = 1): Token | undefined {
  let at = index + step;
  if (tokens[at]?.type === 'space') at += step;
  return tokens[at];
}

/** The index of the word that follows with only a blank between, or -1. */
export function adjoiningWord(tokens: readonly Token[], index: number, step: 1 | -1 = 1): number {
  const at = index + step * 2;
  return tokens[index + step]?.type === 'space' && tokens[at]?.type === 'word' ? at : -1;
}

/** True where `offset` lies inside one of the stretches, which are in order and do not overlap; by halving. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.from ?? Infinity) <= offset;
}

/** True where the stop before the token belongs to a word: Mrs. Tollen. */
function isAbbreviated(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index - 1]?.type === 'space' ? index - 2 : index - 1;
  return ABBREVIATIONS.has(tokens[at - 1]?.norm ?? '');
}

/** True where the token is the first word of its paragraph or follows a stop, an opening quote or a bracket. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = nextSolid(tokens, index, -1);
  if (before === undefined) return true;
  if (before.type === 'quote' || before.type === 'pause' || before.type === 'dash') return true;
  if (before.type !== 'punctuation' || !/^[.!?:(*_[>]$/.test(before.text)) return false;
  return before.text !== '.' || !isAbbreviated(tokens, index);
}
