import type { Paragraph } from './paragraph.ts';
import type { Span } from './span.ts';

/** A sentence longer than this is remembered by the stretch around the place only. */
const LONGEST = 400;

/** The text of the sentence that holds `from`, shortened around `from`–`to` where it is very long. */
export function sentenceAround(paragraph: Paragraph, from: number, to: number): string {
  const { text, sentences } = paragraph;
  const span = sentenceAt(sentences, from) ?? { from: 0, to: text.length };
  if (span.to - span.from <= LONGEST) return text.slice(span.from, span.to);
  const start = Math.max(span.from, from - LONGEST / 4);
  const end = Math.min(span.to, to + LONGEST / 4);
  return text.slice(start, end);
}

/** The last sentence that begins at or before `offset`, by halving. */
function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
