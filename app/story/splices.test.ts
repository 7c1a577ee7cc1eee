import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applySplices, keepsAll, type Splice, splicesBetween } from './splices.ts';
import type { Block, LineEnd } from './story.ts';

const block = (id: string, text = id, end: LineEnd = '\n'): Block => ({ id, text, end });
const plain = (lines: readonly { text: string; end: LineEnd }[]) =>
  lines.map(({ text, end }) => ({ text, end }));

it.each<[string, Block[], Splice[]]>([
  ['nothing changed', [block('a'), block('b'), block('c')], [{ keep: [0, 3] }]],
  [
    'a word changed',
    [block('a'), block('b', 'B'), block('c')],
    [{ keep: [0, 1] }, { text: 'B', end: '\n' }, { keep: [2, 3] }],
  ],
  [
    'only the end changed',
    [block('a', 'a', '\r\n'), block('b'), block('c')],
    [{ text: 'a', end: '\r\n' }, { keep: [1, 3] }],
  ],
  ['a line went', [block('a'), block('c')], [{ keep: [0, 1] }, { keep: [2, 3] }]],
  [
    'a line came',
    [block('a'), block('n'), block('b'), block('c')],
    [{ keep: [0, 1] }, { text: 'n', end: '\n' }, { keep: [1, 3] }],
  ],
  ['lines changed places', [block('c'), block('a'), block('b')], [{ keep: [2, 3] }, { keep: [0, 2] }]],
  ['nothing is left', [], []],
])('makes pieces where %s', (_, now, splices) => {
  const saved = [block('a'), block('b'), block('c')];
  expect(splicesBetween(saved, now)).toEqual(splices);
  expect(keepsAll(splices, 3)).toBe(_ === 'nothing changed');
});

it('makes pieces that give the present text', () => {
  const anyBlock = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    text: fc.constantFrom('', 'one', 'two'),
    end: fc.constantFrom<LineEnd>('\n', '\r\n', ''),
  });
  const anyBlocks = fc.uniqueArray(anyBlock, { selector: (line) => line.id });
  fc.assert(
    fc.property(anyBlocks, anyBlocks, (saved, now) => {
      const splices = splicesBetween(saved, now);
      expect(plain(applySplices(saved, splices) ?? [])).toEqual(plain(now));
      if (keepsAll(splices, saved.length)) expect(plain(now)).toEqual(plain(saved));
    }),
    { numRuns: 1000 },
  );
});

it.each<[Splice[]]>([[[{ keep: [0, 4] }]], [[{ keep: [-1, 1] }]], [[{ keep: [2, 1] }]]])(
  'refuses %j',
  (splices) => {
    expect(applySplices([block('a'), block('b'), block('c')], splices)).toBeNull();
  },
);
