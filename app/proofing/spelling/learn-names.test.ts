import { expect, it } from 'vitest';
import { createLexicon } from './lexicon.ts';
import { learnNames } from './learn-names.ts';
import { testDictionary } from './test-dictionary.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: [] });
const learn = (...texts: readonly string[]) =>
  learnNames(
    texts.map((text) => ({ text })),
    lexicon,
  );
const names = (...texts: readonly string[]) =>
  learn(...texts).names.map(({ word, count }) => `${word} ${count}`);
const invented = (...texts: readonly string[]) =>
  learn(...texts).invented.map(({ word, count }) => `${word} ${count}`);
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

it('finds unknown names at three places, the most frequent first, plurals and possessives among them', () => {
  expect(
    names(
      ...times(4, 'Then we saw Ozzik by the lamp.'),
      'We met Tollen and both of the Tollens.',
      'It was Tollen’s boat.',
      'There we met Varra twice.',
    ),
  ).toEqual(['Ozzik 4', 'Tollen 3']);
});

it('finds them at two where somebody of that name speaks or is spoken to', () => {
  expect(names('“No,” said Varra.', 'There was Varra again.')).toEqual(['Varra 2']);
  expect(names('“I know, Varra!”', '“Thanks Varra,” he said.')).toEqual(['Varra 2']);
});

it('finds names that are common words by their capitals inside sentences', () => {
  const spark = ['We saw Ember run.', 'Then Ember said nothing.', 'He gave Ember the lamp.', 'Ember sat.'];
  expect(names(...spark)).toEqual(['Ember 4']);
  expect(names(...spark, ...times(9, 'An ember glowed.'))).toEqual([]);
  expect(
    names(
      ...times(30, 'He will come if you will.'),
      ...times(4, '“Go home, Will,” she said.'),
      ...times(4, 'She looked at Will Marsh and hope was all.'),
    ),
  ).toContain('Will 8');
});

it('leaves common nouns that have a capital now and then, days, titles and headings', () => {
  expect(names(...times(5, 'They feared the Dragon and the Queen.'), ...times(2, 'A dragon slept.'))).toEqual(
    [],
  );
  expect(names(...times(5, 'It was Monday, and Mom spoke English.'))).toEqual([]);
  expect(names(...times(5, 'The Lamp Beneath The River'))).toEqual([]);
});

it('joins a name with the word that always follows it', () => {
  expect(names(...times(4, 'They sailed for Skerrin Head again.'))).toEqual(['Skerrin Head 4']);
});

it('takes near misses of a far more frequent name for slips', () => {
  expect(names(...times(40, 'Then came Mara with him.'), ...times(3, 'Then came Mraa with him.'))).toEqual([
    'Mara 40',
  ]);
});

it('finds small words that the story made up, and their kin', () => {
  expect(invented('Has anypony seen it?', 'So everypony said.')).toEqual(['anypony 1', 'everypony 1']);
  expect(invented('A dragoness came.', 'The dragoness slept.')).toEqual(['dragoness 2']);
  expect(invented(...times(3, 'He drank the vulka.'))).toEqual(['vulka 3']);
});

it('does not take slips that recur for inventions', () => {
  expect(
    invented(...times(13, 'I beleive it is wierd, andthe lamp is allright, definately, and dissapointing.')),
  ).toEqual([]);
});
