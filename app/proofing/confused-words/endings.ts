/** Bits beside the number of an ending. */
export const HYPHENATED = 0x20;
export const IN_CAPITALS = 0x40;

/** Longer endings first; a word's ending is the number of the first that it has, counted from 1. */
const ENDINGS = [
  "n't",
  "'ll",
  "'re",
  "'ve",
  "'s",
  "'d",
  'tion',
  'ness',
  'ment',
  'able',
  'ible',
  'less',
  'ing',
  'ous',
  'ful',
  'est',
  'ity',
  'ish',
  'ed',
  'ly',
  'er',
  'es',
  'ss',
  'al',
  'ic',
  'en',
  's',
  'y',
];

/** The number of the word's ending; 0 where it has none that tells anything. */
export function endingOf(word: string): number {
  for (let i = 0; i < ENDINGS.length; i++) {
    const ending = ENDINGS[i] as string;
    if (word.length > ending.length + 1 && word.endsWith(ending)) return i + 1;
  }
  return 0;
}
