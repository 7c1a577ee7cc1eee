import { expect, it } from 'vitest';
import shipped from '../../../resources/models/word-frequency.txt?raw';
import { createSuggester } from './suggest.ts';
import { testDictionary } from './test-dictionary.ts';
import { readWordFrequency } from './word-frequency.ts';

it('reads the list that ships', () => {
  const read = readWordFrequency(shipped);
  expect(read?.classOf('the')).toBeGreaterThan(30);
  expect(read?.classOf('tortoiseshell')).toBeLessThan(15);
  expect(read?.isListed('lmap')).toBe(false);
});

it('does not take a list that was cut short or altered', () => {
  for (const end of [0, 1, 40, 5000, shipped.length - 9])
    expect(readWordFrequency(shipped.slice(0, end))).toBeNull();
  expect(readWordFrequency(shipped.replace('\n38 ', '\n3a8 '))).toBeNull();
  expect(readWordFrequency(shipped.replace(' and', ' a\0d'))).toBeNull();
  expect(readWordFrequency(shipped.replace(' about', ''))).toBeNull();
  expect(readWordFrequency('<!doctype html>')).toBeNull();
});

it('is not needed for suggestions', () => {
  const dictionary = { ...testDictionary() };
  const { suggest } = createSuggester({ dictionary, frequency: 'cut sh', words: [], cast: [] });
  expect(suggest('rememberr')[0]).toBe('remember');
});
