import type { Span } from './span.ts';

/** Longer paragraphs are read in portions of about this many UTF-16 units, so memory stays bounded. */
const LONGEST = 100_000;

/** The whole of `text`, or, where it is very long, portions of it that end after a sentence, else at a blank. */
export function portionsOf(text: string): Span[] {
  const portions: Span[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const to = cutBefore(text, from, from + LONGEST);
    portions.push({ from, to });
    from = to;
  }
  portions.push({ from, to: text.length });
  return portions;
}

function cutBefore(text: string, from: number, limit: number): number {
  let blank = -1;
  for (let i = limit; i > from + LONGEST / 2; i--) {
    const code = text.charCodeAt(i - 1);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) continue;
    if (blank < 0) blank = i;
    const before = text.charCodeAt(i - 2);
    if (before === 0x2e || before === 0x21 || before === 0x3f) return i;
  }
  if (blank > 0) return blank;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
