/** Is this a word? The only thing rules know of the speller. */
export interface Lexicon {
  /**
   * True for dictionary words in any proper case, the work's words and cast with their possessives and
   * plurals, and what is never a misspelling: numbers, elisions, stretched words, stutters, hyphenated words
   * whose parts are words. Curly apostrophes count as straight.
   */
  readonly isWord: (word: string) => boolean;
  /** As `isWord`, but only what the dictionary itself holds. */
  readonly inDictionary: (word: string) => boolean;
}
