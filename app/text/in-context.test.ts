import { expect, it } from 'vitest';
import { inContext } from './in-context.ts';

it.each([
  { text: 'He saw there cat.', from: 7, to: 12, reach: 20, seen: 'He saw [there] cat.' },
  { text: 'One two three four five six seven', from: 14, to: 18, reach: 9, seen: '…three [four] five six…' },
  { text: '  indented word', from: 11, to: 15, reach: 40, seen: 'indented [word]' },
  { text: 'abcdefghijklmnop', from: 8, to: 9, reach: 3, seen: '…fgh[i]jkl…' },
  { text: 'ab😀c', from: 4, to: 5, reach: 1, seen: '…😀[c]' },
  { text: 'wait.. no', from: 4, to: 6, reach: 3, seen: '…ait[..] no' },
])('cuts $text around $from', ({ text, from, to, reach, seen }) => {
  const { before, at, after } = inContext(text, from, to, reach);
  expect(`${before}[${at}]${after}`).toBe(seen);
});
