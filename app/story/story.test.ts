import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines, dominantEnd, joinLines, lineOffsets } from './story.ts';

it.each([
  ['', [['', '']]],
  ['One', [['One', '']]],
  ['One\n', [['One', '\n']]],
  [
    'One\n\nTwo',
    [
      ['One', '\n'],
      ['', '\n'],
      ['Two', ''],
    ],
  ],
  [
    'One\r\nTwo\rThree\n\r',
    [
      ['One', '\r\n'],
      ['Two', '\r'],
      ['Three', '\n'],
      ['', '\r'],
    ],
  ],
  ['\n', [['', '\n']]],
  ['One\u2028Two\u0085', [['One\u2028Two\u0085', '']]],
])('cuts %j into lines', (text, lines) => {
  expect(cutLines(text).map((line) => [line.text, line.end])).toEqual(lines);
});

it('joins what it cut', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '…') });
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = cutLines(text);
      expect(joinLines(lines)).toBe(text);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => !/[\r\n]/.test(line.text))).toBe(true);
      expect(lines.slice(0, -1).every((line) => line.end !== '')).toBe(true);
    }),
  );
});

it.each([
  ['', '\n'],
  ['One', '\n'],
  ['One\r\nTwo\r\nThree\n', '\r\n'],
  ['One\rTwo\nThree', '\r'],
])('finds the usual line end of %j', (text, end) => {
  expect(dominantEnd(cutLines(text))).toBe(end);
});

it('finds where lines begin without making them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n') }), (text) => {
      const starts: number[] = [];
      let at = 0;
      for (const line of cutLines(text)) {
        starts.push(at);
        at += line.text.length + line.end.length;
      }
      expect(lineOffsets(text)).toEqual([...starts, text.length]);
    }),
  );
});
