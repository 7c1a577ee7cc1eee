/** Spelling suggestions in a thread of their own: one hard word may take long, and flags must not wait. */
import { createDictionary } from '../../app/proofing/spelling/dictionary.ts';
import { createSuggester, type Suggester } from '../../app/proofing/spelling/suggest.ts';
import type { FromSuggest, ToSuggest } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

let make: ((words: readonly string[], cast: readonly string[]) => Suggester) | null = null;
let words: readonly string[] = [];
let cast: readonly string[] = [];
let suggester: Suggester | null = null;

self.onmessage = ({ data }: MessageEvent<ToSuggest>) => {
  if (data.say === 'dictionary') {
    const dictionary = createDictionary(data.dictionary);
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
