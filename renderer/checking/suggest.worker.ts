/** Spelling suggestions in a thread of their own: one hard word may take long, and flags must not wait. */
import { NO_DICTIONARY, readDictionary } from '../../app/proofing/spelling/dictionary.ts';
import { createSuggester, type Suggester } from '../../app/proofing/spelling/suggest.ts';
import type { FromSuggest, ToSuggest } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

let make: ((words: readonly string[], cast: readonly string[]) => Suggester) | null = null;
let words: readonly string[] = [];
let cast: readonly string[] = [];
let suggester: Suggester | null = null;

self.onmessage = ({ data }: MessageEvent<ToSuggest>) => {
  if (data.say === 'dictionary') {
    // A damaged one is told of by the checker's thread.
    const read = readDictionary(data.dictionary, '');
    const dictionary = read.ok ? read.value : NO_DICTIONARY;
    const { frequency } = data;
    make = (own, names) => createSuggester({ dictionary, frequency, words: own, cast: names });
    suggester = null;
  } else if (data.say === 'facts') {
    words = data.words;
    cast = data.cast;
    suggester = null;
  } else {
    suggester ??= make?.(words, cast) ?? null;
    const answer: FromSuggest = {
      say: 'suggested',
      word: data.word,
      replacements: suggester?.suggest(data.word, data.curly ? '’' : '') ?? [],
    };
    self.postMessage(answer);
  }
};
