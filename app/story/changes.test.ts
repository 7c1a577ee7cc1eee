import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWordsChanged, wordChanges } from './changes.ts';
import type { Block } from './story.ts';
import { differences } from './word-diff.ts';

/** Blocks from lines `id|text`; the text alone where there is no `|`. */
const blocks = (...lines: string[]): Block[] =>
  lines.map((line) => {
    const [id = '', text = id] = line.split('|');
    return { id, text, end: '\n' };
  });

it.each<[string, string, [string, string][]]>([
  ['Wow.. so many', 'Wow... so many', [['Wow..', 'Wow...']]],
  ['Your late', 'You’re late', [['Your', 'You’re']]],
  ['"Hi" he said', '"Hi," he said', [['Hi', 'Hi,']]],
  ['the the lamp', 'the lamp', [['the', '']]],
  ['a lamp', 'a very old lamp', [['', 'very old']]],
  ['two  blanks', 'two blanks', [['two  blanks', 'two blanks']]],
  ['in to the fog', 'into the fog', [['in to', 'into']]],
  ['fog—and', 'fog and', [['fog—and', 'fog and']]],
  ['teh lmap burned', 'the lamp burned', [['teh lmap', 'the lamp']]],
  [
    'teh old lmap',
    'the old lamp',
    [
      ['teh', 'the'],
      ['lmap', 'lamp'],
    ],
  ],
  [
    'Oh.. no.. wait',
    'Oh... no... wait',
    [
      ['Oh..', 'Oh...'],
      ['no..', 'no...'],
    ],
  ],
  ['the end ', 'the end', [['end ', 'end']]],
  ['Same.', 'Same.', []],
])('compares %j with %j', (before, after, expected) => {
  const found = wordChanges(blocks(`a|${before}`), blocks(`a|${after}`));
  expect(found.map((change) => [change.before, change.after])).toEqual(expected);
});

it.each<[string, Block[], Block[], [number, string, string][]]>([
  ['a line that came', blocks('a', 'b'), blocks('a', 'n|New words.', 'b'), [[2, '', 'New words.']]],
  ['a line that went', blocks('a', 'b|Old words.', 'c'), blocks('a', 'c'), [[2, 'Old words.', '']]],
  ['a line at the end', blocks('a'), blocks('a', 'n|More.'), [[1, '', 'More.']]],
  [
    'a paragraph cut in two',
    blocks('x', 'a|One. Two.'),
    blocks('x', 'a|One.', 'n|Two.'),
    [[2, 'One. Two', 'One.\nTwo']],
  ],
  ['two joined', blocks('a|One.', 'b|Two.'), blocks('a|One. Two.'), [[1, 'One.\nTwo', 'One. Two']]],
  [
    'ids that are all new',
    blocks('a|One', 'b|Twoo', 'c|Three'),
    blocks('x|One', 'y|Two', 'z|Three'),
    [[2, 'Twoo', 'Two']],
  ],
  [
    'lines that changed places',
    blocks('a', 'b', 'c'),
    blocks('c', 'a', 'b'),
    [
      [1, '', 'c'],
      [3, 'c', ''],
    ],
  ],
  ['everything gone', blocks('a|One two'), [], [[1, 'One two', '']]],
  ['a start from nothing', [], blocks('a|One two'), [[1, '', 'One two']]],
])('finds %s', (_, before, after, expected) => {
  expect(wordChanges(before, after).map((change) => [change.line, change.before, change.after])).toEqual(
    expected,
  );
});

it.each([
  ['He came. He saw teh lamp. He left.', 'He came. He saw the lamp. He left.', 'He saw the lamp.'],
  ['“Well.. teh lamp,” he said.', '“Well.. the lamp,” he said.', '“Well.. the lamp,” he said.'],
  [`${'so '.repeat(60)}teh lamp`, `${'so '.repeat(60)}the lamp`, `${'so '.repeat(26)}the lamp`],
])('shows the sentence around a change', (before, after, context) => {
  expect(wordChanges(blocks(`a|${before}`), blocks(`a|${after}`))[0]?.context).toBe(context);
});

it('says nothing of line ends', () => {
  expect(wordChanges([{ id: 'a', text: 'One', end: '\n' }], [{ id: 'a', text: 'One', end: '\r\n' }])).toEqual(
    [],
  );
});

it('holds together where hardly a word is the same', () => {
  const words = (from: number) => Array.from({ length: 900 }, (__, i) => `w${from + i}`).join(' ');
  expect(wordChanges(blocks(`a|${words(0)}`), blocks(`a|${words(9000)}`))).toMatchObject([
    { before: words(0), after: words(9000) },
  ]);
});

it.each<[string, string, number]>([
  ['Wow..', 'Wow...', 1],
  ['', 'very old', 2],
  ['teh lmap', 'the lamp', 2],
  ['in to', 'into', 2],
  ['One. Two', 'One.\nTwo', 1],
  ['two  blanks', 'two blanks', 1],
])('counts the words between %j and %j', (before, after, count) => {
  expect(countWordsChanged([{ before, after }])).toBe(count);
});

const anyText = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', ' ', '.', ',', '-', '’', '\n', '😀'),
  maxLength: 30,
});

it('leaves the same words outside of what differs', () => {
  const rest = (text: string, parts: readonly { from: number; to: number }[]) => {
    let left = '';
    let at = 0;
    for (const { from, to } of parts) {
      expect(from).toBeGreaterThanOrEqual(at);
      expect(to).toBeGreaterThanOrEqual(from);
      left += text.slice(at, from);
      at = to;
    }
    return (left + text.slice(at)).replace(/\s/g, '');
  };
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const found = differences(before, after);
      const old = rest(
        before,
        found.map((difference) => difference.before),
      );
      expect(old).toBe(
        rest(
          after,
          found.map((difference) => difference.after),
        ),
      );
      if (found.length === 0) expect(after).toBe(before);
    }),
    { numRuns: 2000 },
  );
});

it('finds a change exactly where the words of two states differ', () => {
  const anyBlock = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: anyText.map((text) => text.replace(/\n/g, '')),
  });
  const anyState = fc
    .uniqueArray(anyBlock, { selector: (block) => block.id })
    .map((list): Block[] => list.map((block) => ({ ...block, end: '\n' })));
  const textsOf = (state: readonly Block[]) => state.map((block) => block.text);
  fc.assert(
    fc.property(anyState, anyState, (before, after) => {
      const isSame = JSON.stringify(textsOf(before)) === JSON.stringify(textsOf(after));
      const found = wordChanges(before, after);
      expect(isSame && found.length > 0 && before.every((b, i) => b.id === after[i]?.id)).toBe(false);
      expect(!isSame && found.length === 0).toBe(false);
      for (const change of found) {
        expect(change.before).not.toBe(change.after);
        expect(change.line).toBeGreaterThanOrEqual(1);
        expect(change.line).toBeLessThanOrEqual(Math.max(1, before.length));
      }
    }),
    { numRuns: 1000 },
  );
});
