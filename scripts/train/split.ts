import { hashWord } from '../../app/proofing/confused-words/word-hash.ts';
import type { Corpus } from './corpus.ts';

/** In how many parts the books are measured, each by scores learned without it. */
export const FOLDS = 2;

/** Which books are measured when. */
export interface Split {
  /** The fold in which a book is held out, or -1 where it is only learned from. */
  readonly foldOf: (book: number) => number;
  /** Words of the books that are held out in one fold or another. */
  readonly words: number;
}

/**
 * Holds out whole books, by the hash of their names: of the Standard Ebooks, which are the most modern and have no
 * year in their names; of all books where there are none.
 */
export function splitBooks({ books }: Pick<Corpus, 'books'>): Split {
  const isModern = (file: string) => file.startsWith('standardebooks');
  const hasModern = books.some(({ file }) => isModern(file));
  const folds = books.map(({ name, file }) => (hasModern && !isModern(file) ? -1 : hashWord(name) % FOLDS));
  return {
    foldOf: (book) => folds[book] ?? -1,
    words: books.reduce((sum, { words }, index) => sum + (folds[index] === -1 ? 0 : words), 0),
  };
}
