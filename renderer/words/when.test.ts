import { expect, it } from 'vitest';
import { whenWords } from './when.ts';

const NOW = new Date(2026, 10, 21, 0, 5);

it.each([
  [new Date(2026, 10, 21, 0, 1), 'today at 00:01'],
  [new Date(2026, 10, 20, 23, 59), 'yesterday at 23:59'],
  [new Date(2026, 10, 19, 14, 2), '19 Nov at 14:02'],
  [new Date(2025, 11, 31, 9, 30), '31 Dec 2025 at 09:30'],
])('says %s as %s', (then, words) => {
  expect(whenWords(then.getTime(), NOW)).toBe(words);
});
