import { expect, it } from 'vitest';
import { contractionMeant, isContraction } from './contractions.ts';

it.each([
  ['dont', "don't"],
  ["did'nt", "didn't"],
  ["your'e", "you're"],
  ["the'yre", "they're"],
  ['im', "I'm"],
  ['ive', "I've"],
  ['wouldntve', "wouldn't've"],
])('takes %s for a slip of %s', (typed, meant) => {
  expect(contractionMeant(typed)).toBe(meant);
});

it.each(["don't", 'well', 'were', 'its', 'shell', 'hell', 'lamp', "i'm"])('leaves %s alone', (word) => {
  expect(contractionMeant(word)).toBeUndefined();
});

it.each([
  ["shouldn't've", true],
  ["i'd've", true],
  ["lamp'll", true],
  ["who're", true],
  ["lampn't", false],
  ["his're", false],
  ["lamp've", false],
  ["xyz'll", false],
])('of %s it says %s', (word, isOne) => {
  expect(isContraction(word, (base) => base === 'lamp' || base === 'i')).toBe(isOne);
});
