import { expect, it } from 'vitest';
import { NO_STORY_FACTS } from '../story-facts.ts';
import { createLexicon } from './lexicon.ts';
import { namesToAsk, storyLexicon, wordsToAsk } from './story-words.ts';
import { testDictionary } from './test-dictionary.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: ['Varra'] });
const story = {
  ...NO_STORY_FACTS,
  names: [
    { word: 'Ozzik', count: 9 },
    { word: 'Hope', count: 8 },
    { word: 'Varra', count: 7 },
    { word: 'Skerrin Head', count: 4 },
  ],
  invented: [{ word: 'vulka', count: 3 }],
};

it('asks about the names and words that are not known, and not about those that were refused', () => {
  expect(namesToAsk(story, lexicon, { notNames: [] })).toEqual([
    { name: 'Ozzik', count: 9 },
    { name: 'Skerrin Head', count: 4 },
  ]);
  expect(namesToAsk(story, lexicon, { notNames: ['ozzik'] }).map(({ name }) => name)).toEqual([
    'Skerrin Head',
  ]);
  expect(wordsToAsk(story, lexicon, { notNames: [] })).toEqual([{ name: 'vulka', count: 3 }]);
  expect(wordsToAsk(story, lexicon, { notNames: ['Vulka'] })).toEqual([]);
});

it('knows them meanwhile, with plurals and possessives, but none that was refused', () => {
  const known = storyLexicon(story, lexicon, { notNames: [] });
  expect(["Ozzik's", 'Skerrin', 'vulkas', 'Varra'].every(known.isWord)).toBe(true);
  const refused = storyLexicon(story, lexicon, { notNames: ['Ozzik'] });
  expect(['Ozzik', 'Skerrin'].map(refused.isWord)).toEqual([false, true]);
  expect(storyLexicon(NO_STORY_FACTS, lexicon, { notNames: [] })).toBe(lexicon);
});
