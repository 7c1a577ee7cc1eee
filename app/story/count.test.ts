import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countStory, countWords } from './count.ts';

it.each([
  ['', 0],
  ['The lamp went out.', 4],
  ["don't re-entry o'clock", 3],
  ['She looked—really looked--at it.', 6],
  ['one – two', 2],
  ['***', 0],
  ['— and —', 1],
  ['- Wait -', 1],
  ['“Well…” he said', 3],
  ['3.5 miles at 10:30', 4],
  ['naïve café Ωmega', 3],
  ['line\u2028break\u00a0here', 3],
  ['😀 smile ☃', 1],
  ['a\t\tb\u3000c', 3],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('counts what stands between blanks and dashes and has a letter or digit', () => {
  const unit = fc.constantFrom(
    'a',
    'é',
    '7',
    ' ',
    '\t',
    '-',
    '—',
    '–',
    "'",
    '’',
    '.',
    '…',
    '“',
    '*',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const expected = text.split(/\s|—|–|--+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
      expect(countWords(text)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it('adds up the lines of a story', () => {
  expect(countStory([{ text: 'One two' }, { text: '' }, { text: '***' }, { text: 'three' }])).toBe(3);
});
