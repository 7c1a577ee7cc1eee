import aff from '../../../node_modules/dictionary-en/index.aff?raw';
import dic from '../../../node_modules/dictionary-en/index.dic?raw';
import frequency from '../../../resources/models/word-frequency.txt?raw';
import { createDictionary } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { createSuggester } from './suggest.ts';
import type { Suggester } from './suggest.ts';

let dictionary: Dictionary | undefined;

/** The American dictionary as it ships, read once. For tests only. */
export function testDictionary(): Dictionary {
  return (dictionary ??= createDictionary({ aff, dic }));
}

/** A suggester over that dictionary and the word frequencies that ship. For tests only. */
export function testSuggester(words: readonly string[] = [], cast: readonly string[] = []): Suggester {
  return createSuggester({ dictionary: testDictionary(), frequency, words, cast });
}
