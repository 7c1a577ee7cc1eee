import { expect, it } from 'vitest';
import { createDictionary } from '../../app/proofing/spelling/dictionary.ts';
import { createSuggester } from '../../app/proofing/spelling/suggest.ts';
import { createKeptSuggestions } from './kept-suggestions.ts';

const dictionary = createDictionary({
  aff: 'SET UTF-8\n',
  dic: '6\nrope\nropes\nweird\nword\ntall\nfallen\n',
});
const parts = { dictionary, frequency: '20 rope word\n', words: ['frimmet'], cast: ['Zorble'] };

it('offers what a suggester made for the one story would offer', () => {
  const kept = createKeptSuggestions(parts);
  const stories = [[], ['Tollen'], ['Ropey', "O'Tall"], ['Tollen', 'Wierda']];
  const asked = [
    ['Tolen', 'Here is Tolen.'],
    ['rop', 'A rop.'],
    ['wierd', '“So wierd.”'],
    ['Otall’s', 'Otall’s boat.'],
    ['frimet', 'The frimet.'],
    ['Zoble', 'Zoble sat.'],
  ] as const;
  for (const names of stories) {
    const alone = createSuggester({ ...parts, cast: [...parts.cast, ...names] });
    const shared = kept.forNames(names);
    for (const [word, sentence] of asked) {
      expect([names, shared.suggest(word, sentence)]).toEqual([names, alone.suggest(word, sentence)]);
    }
  }
  expect(kept.forNames(['Tollen']).suggest('Tolen')).toContain('Tollen');
  expect(kept.forNames([]).suggest('Tolen')).not.toContain('Tollen');
});
