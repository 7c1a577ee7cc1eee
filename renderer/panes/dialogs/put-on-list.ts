import { addWord, keepNames } from '../../store/decide.ts';
import type { WordList } from './word-lists.ts';

/** Puts a word on one of the lists and rechecks what it touches. */
export function putOnList(word: string, list: WordList): Promise<void> {
  if (list === 'cast') return keepNames([word], []);
  if (list === 'notNames') return keepNames([], [word]);
  return addWord(word, list);
}
