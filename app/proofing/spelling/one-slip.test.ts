import { expect, it } from 'vitest';
import { doubledOtherwise, oneSlipAway } from './one-slip.ts';

const WORDS = new Set(['believe', 'weird', 'lamp', 'really', 'apple']);
const slip = (typed: string) => oneSlipAway(typed, (word) => WORDS.has(word));

it.each([
  ['beleive', 'believe'],
  ['wierd', 'weird'],
  ['realy', 'really'],
  ['lammp', 'lamp'],
  ['lomp', 'lamp'],
  ['applee', 'apple'],
])('finds for %s the word %s', (typed, word) => {
  expect(slip(typed)).toBe(word);
});

it.each(['bleeive', 'camp', 'lxmp', 'kitten', ''])('finds nothing one slip from %j', (typed) => {
  expect(slip(typed)).toBeUndefined();
});

it.each([
  ['reallly', 'really'],
  ['beelieve', 'believe'],
  ['aple', 'apple'],
  ['appel', undefined],
  ['rreally', 'really'],
])('finds for %s, doubled otherwise, %s', (typed, word) => {
  expect(doubledOtherwise(typed, (one) => WORDS.has(one))).toBe(word);
});
