import { expect, it } from 'vitest';
import { apostrophesOf, inCaseOf, withApostrophesOf } from './as-written.ts';

it.each([
  ['its', "it's", "it's"],
  ['Its', "it's", "It's"],
  ['ITS', "it's", "IT'S"],
  ['A', 'an', 'An'],
  ['iTs', "it's", "it's"],
  ['Alot', 'a lot', 'A lot'],
  ['ALOT', 'a lot', 'A LOT'],
  ['im', "I'm", "I'm"],
  ['..', '...', '...'],
  ["'Tis", "'twas", "'Twas"],
])('gives %j the replacement %j as %j', (written, replacement, result) => {
  expect(inCaseOf(written, replacement)).toBe(result);
});

it.each([
  ['it’s', "it's", 'straight', 'it’s'],
  ["it's", 'it’s', 'curly', "it's"],
  ['its', "it's", 'curly', 'it’s'],
  ['its', "it's", undefined, "it's"],
] as const)('writes %j → %j where the text is %s as %j', (written, replacement, around, result) => {
  expect(withApostrophesOf(written, replacement, around)).toBe(result);
});

it.each([
  ['He said “no” to it', 'curly'],
  ["don't say “no”", 'straight'],
  ['nothing here', undefined],
])('sees which apostrophes %j has', (text, style) => {
  expect(apostrophesOf(text)).toBe(style);
});
