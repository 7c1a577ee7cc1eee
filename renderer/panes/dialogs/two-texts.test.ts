import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts, type ComparedRow, mergedText } from './two-texts.ts';

function sketch(rows: readonly ComparedRow[]): string[] {
  return rows.map((row) =>
    row.kind === 'gap'
      ? `… ${row.lines}`
      : `${row.kind === 'same' ? '=' : '!'} ${row.mine?.text ?? '–'} | ${row.theirs?.text ?? '–'}`,
  );
}

it.each([
  { mine: 'a\nb', theirs: 'a\r\nb', rows: [] },
  { mine: 'a\nb', theirs: 'a\nc', rows: ['= a | a', '! b | c'] },
  { mine: 'a\nb\nc', theirs: 'a\nc', rows: ['= a | a', '! b | –', '= c | c'] },
  { mine: 'a', theirs: '', rows: ['! a | '] },
  {
    mine: '1\n2\n3\n4\n5\n6\n7\n8',
    theirs: '1\n2\n3\n4\nfive\n6\n7\n8',
    rows: ['… 2', '= 3 | 3', '= 4 | 4', '! 5 | five', '= 6 | 6', '= 7 | 7', '… 1'],
  },
  {
    mine: 'x\nold\nold\ny',
    theirs: 'x\nnew\ny',
    rows: ['= x | x', '! old | new', '! old | –', '= y | y'],
  },
])('compares $mine with $theirs', ({ mine, theirs, rows }) => {
  expect(sketch(compareTexts(mine, theirs))).toEqual(rows);
});

it('numbers lines from 1, each side for itself', () => {
  const rows = compareTexts('a\nb\nc', 'a\nnew\nb\nc');
  expect(rows.at(-1)).toEqual({
    kind: 'same',
    mine: { number: 3, text: 'c' },
    theirs: { number: 4, text: 'c' },
    stretch: -1,
    begins: false,
  });
});

it('shows very different long texts as one stretch', () => {
  const mine = Array.from({ length: 4000 }, (_, i) => `mine ${i}`).join('\n');
  const theirs = Array.from({ length: 4100 }, (_, i) => `theirs ${i}`).join('\n');
  const rows = compareTexts(`same\n${mine}\nend`, `same\n${theirs}\nend`);
  expect(rows.length).toBe(4102);
});

it('leaves no line out on either side', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const rows = compareTexts(mine, theirs);
      if (mine === theirs) return rows.length === 0;
      for (const [side, source] of [
        ['mine', mine],
        ['theirs', theirs],
      ] as const) {
        let expected = 1;
        for (const row of rows) {
          if (row.kind === 'gap') expected += row.lines;
          else if (row[side] !== null) {
            if (row[side].number !== expected) return false;
            if (row[side].text !== (source.split('\n')[expected - 1] ?? '')) return false;
            if (row.kind === 'same' && row.mine?.text !== row.theirs?.text) return false;
            expected++;
          }
        }
      }
      return true;
    }),
  );
});

it.each([
  { mine: 'a\nb\nc\n', theirs: 'a\nB\nc\nd\n', taken: [], text: 'a\nb\nc\n' },
  { mine: 'a\nb\nc\n', theirs: 'a\nB\nc\nd\n', taken: [0], text: 'a\nB\nc\n' },
  { mine: 'a\nb\nc\n', theirs: 'a\nB\nc\nd\n', taken: [1], text: 'a\nb\nc\nd\n' },
  { mine: 'a\r\nb', theirs: 'a\r\nb\r\nc', taken: [0], text: 'a\r\nb\r\nc' },
  { mine: 'a\nmine', theirs: 'a', taken: [0], text: 'a\n' },
])('takes stretches $taken of $theirs into $mine', ({ mine, theirs, taken, text }) => {
  expect(mergedText(mine, theirs, new Set(taken))).toBe(text);
});

it('gives mine where nothing is taken, and their words where all is', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      expect(mergedText(mine, theirs, new Set())).toBe(mine);
      const all = new Set(Array.from({ length: 20 }, (_, stretch) => stretch));
      expect(mergedText(mine, theirs, all).split('\n').filter(Boolean)).toEqual(
        theirs.split('\n').filter(Boolean),
      );
    }),
  );
});
