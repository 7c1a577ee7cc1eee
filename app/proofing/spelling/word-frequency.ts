/** How often words come, in classes of half an octave: 0 is once in ten million words, each 2 more is twice that. */
export interface WordFrequency {
  /** The class of a word (lower case, straight apostrophes); -4 for words that are not on the list. */
  readonly classOf: (word: string) => number;
  readonly isListed: (word: string) => boolean;
}

const UNLISTED = -4;

/** What can be said where no list is to be had. */
export const NO_FREQUENCY: WordFrequency = { classOf: () => UNLISTED, isListed: () => false };

const HIGHEST = 40;

/**
 * Reads resources/models/word-frequency.txt: a head line, lines of a class and its words, `# end` with their number.
 * Null where the text is none of this: cut short, altered, empty.
 */
export function readWordFrequency(text: string): WordFrequency | null {
  const classes = new Map<string, number>();
  let end: string | undefined;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (end !== undefined) return null;
    if (line.startsWith('#')) {
      end = /^# end (\d+)$/.exec(line)?.[1];
      continue;
    }
    const [level, ...words] = line.split(' ');
    const value = Number(level);
    if (!/^\d+$/.test(level ?? '') || value > HIGHEST || words.length === 0) return null;
    for (const word of words) {
      if (!WORD.test(word)) return null;
      classes.set(word, value);
    }
  }
  if (end === undefined || Number(end) !== classes.size) return null;
  return { classOf: (word) => classes.get(word) ?? UNLISTED, isListed: (word) => classes.has(word) };
}

const WORD = /^[a-z]+(?:'[a-z]+)*$/;
