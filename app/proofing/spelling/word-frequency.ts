/** How often words come, in classes of half an octave: 0 is once in ten million words, each 2 more is twice that. */
export interface WordFrequency {
  /** The class of a word (lower case, straight apostrophes); -4 for words that are not on the list. */
  readonly classOf: (word: string) => number;
}

const UNLISTED = -4;

/** Reads resources/models/word-frequency.txt: lines of a class and its words; `#` begins a remark. */
export function readWordFrequency(text: string): WordFrequency {
  const classes = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [level, ...words] = line.split(' ');
    for (const word of words) classes.set(word, Number(level));
  }
  return { classOf: (word) => classes.get(word) ?? UNLISTED };
}
