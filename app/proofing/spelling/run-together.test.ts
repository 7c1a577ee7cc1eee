import { expect, it } from 'vitest';
import { testDictionary, testSuggester } from './test-dictionary.ts';
import { partings } from './run-together.ts';

const { suggest } = testSuggester();

it.each([
  ['andthe', 'and the'],
  ['infront', 'in front'],
  ['rightnow', 'right now'],
  ['Icould', 'I could'],
  ['icould', 'I could'],
  ['idont', "I don't"],
  ['itwas', 'it was'],
  ['Wewere', 'We were'],
  ['andthenhesaid', 'and then he said'],
])('parts %s into %s', (typed, parted) => {
  expect(suggest(typed)[0]).toBe(parted);
});

it('parts no word of a hundred letters, and none into pieces that are no words', () => {
  const splitting = { has: testDictionary().has, worthOf: () => 0 };
  expect(partings('and'.repeat(40), splitting)).toEqual([]);
  expect(partings('lampqz', splitting)).toEqual([]);
  expect(partings('', splitting)).toEqual([]);
});
