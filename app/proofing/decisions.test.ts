import { expect, it } from 'vitest';
import { applySure } from './apply.ts';
import { groupFlags } from './decisions.ts';
import type { Flag } from './flag.ts';

function flagAt(from: number, text: string, replacement: string | null, more: Partial<Flag> = {}): Flag {
  return {
    rule: 'words/example',
    kind: 'spelling',
    from,
    to: from + text.length,
    text,
    message: '',
    replacements: replacement === null ? [] : [replacement],
    confidence: 0.95,
    group: `${text} → ${replacement}`,
    sentence: '',
    ...more,
  };
}

it('makes one row of all flags that ask the same, the biggest first, then in the order of the text', () => {
  const flags = [flagAt(0, 'b', 'B'), flagAt(5, 'a', 'A'), flagAt(9, 'a', 'A'), flagAt(12, 'c', null)];
  expect(groupFlags(flags).map(({ text, replacement, count }) => [text, replacement, count])).toEqual([
    ['a', 'A', 2],
    ['b', 'B', 1],
    ['c', undefined, 1],
  ]);
});

it('keeps rules apart that happen to ask the same words', () => {
  expect(groupFlags([flagAt(0, 'a', 'A'), flagAt(2, 'a', 'A', { rule: 'words/other' })])).toHaveLength(2);
});

it.each([
  ['what is sure', [flagAt(0, 'teh', 'the'), flagAt(8, 'teh', 'the')], 'the and the end'],
  ['flags in any order', [flagAt(8, 'teh', 'the'), flagAt(0, 'teh', 'the')], 'the and the end'],
  ['nothing that is unsure', [flagAt(0, 'teh', 'the', { confidence: 0.5 })], 'teh and teh end'],
  ['nothing that has no words to offer', [flagAt(0, 'teh', null)], 'teh and teh end'],
  ['nothing where the text has moved on', [flagAt(1, 'teh', 'the')], 'teh and teh end'],
  ['one of two that overlap', [flagAt(0, 'teh and', 'the and'), flagAt(4, 'and', 'or')], 'the and teh end'],
  ['what takes text away', [flagAt(3, ' and', '')], 'teh teh end'],
])('applies %s', (_name, flags, result) => {
  expect(applySure('teh and teh end', flags)).toBe(result);
});
