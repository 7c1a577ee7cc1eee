/** Change case, as a writer means it: words, not letters after apostrophes. */
export type LetterCase = 'upper' | 'lower' | 'title' | 'sentence';

const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'but',
  'by',
  'for',
  'in',
  'nor',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

function capital(word: string): string {
  const first = /\p{L}/u.exec(word);
  if (!first) return word;
  return word.slice(0, first.index) + first[0].toUpperCase() + word.slice(first.index + first[0].length);
}

/** The text in another case. */
export function inCase(text: string, to: LetterCase): string {
  if (to === 'upper') return text.toUpperCase();
  const lower = text.toLowerCase();
  if (to === 'lower') return lower;
  if (to === 'sentence') {
    return lower
      .replace(
        /(^|[.!?]["”’')\]]*\s+)(["“‘'([]*\p{L})/gu,
        (_all, before: string, start: string) => before + start.toUpperCase(),
      )
      .replace(/\bi\b(?=$|[^\p{L}.])/gu, 'I');
  }
  let first = true;
  return lower.replace(/[\p{L}\p{N}'’]+/gu, (word) => {
    const out = !first && SMALL.has(word) ? word : capital(word);
    first = false;
    return out;
  });
}
