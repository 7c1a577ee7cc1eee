import { expect, it } from 'vitest';
import { holds } from './finding.ts';

it.each([
  ['Skerrin Head', 'head', true],
  ['café', 'CAFE', true],
  ['o’clock', "o'c", true],
  ['anything', '  ', true],
  ['lamp', 'lump', false],
])('%j holds %j: %s', (text, typed, found) => {
  expect(holds(text, typed)).toBe(found);
});
