import { expect, it } from 'vitest';
import { asWord, objectionTo, stetsFound, wordsFound } from './word-lists.ts';

it('finds words in the order of the alphabet', () => {
  expect(wordsFound(['samphire', 'Quay', 'aether', 'éclair'], '')).toEqual([
    'aether',
    'éclair',
    'Quay',
    'samphire',
  ]);
  expect(wordsFound(['samphire', 'Quay', 'aether'], 'A')).toEqual(['aether', 'Quay', 'samphire']);
  expect(wordsFound(['samphire'], 'x')).toEqual([]);
});

it('finds kept places by word and by sentence', () => {
  const stets = [
    { group: 'a', text: 'alot', sentence: 'He drank alot.' },
    { group: 'b', text: 'Your', sentence: 'Your late.' },
  ];
  expect(stetsFound(stets, 'drank').map((stet) => stet.text)).toEqual(['alot']);
  expect(stetsFound(stets, 'your')).toHaveLength(1);
  expect(stetsFound(stets, '')).toHaveLength(2);
});

it.each([
  ['  ', 'work', 'empty'],
  ['samphire', 'work', null],
  [' quay ', 'work', 'there'],
  ['o’clock', 'work', 'there'],
  ['two words', 'mine', 'blanks'],
  ['Skerrin Head', 'cast', null],
  ['x'.repeat(101), 'work', 'too-long'],
] as const)('%j on %s: %s', (typed, list, objection) => {
  expect(objectionTo(typed, ['quay', "o'clock"], list)).toBe(objection);
});

it('holds words without blanks around and with straight apostrophes', () => {
  expect(asWord('  o’  clock ')).toBe("o' clock");
});
