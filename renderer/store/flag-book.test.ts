import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Flag } from '../../app/proofing/flag.ts';
import { createFlagBook } from './flag-book.ts';

const flag = (text: string, from: number, to: number, group = 'g'): Flag => ({
  rule: 'words/test',
  kind: 'grammar',
  from,
  to,
  text: text.slice(from, to),
  message: '',
  replacements: ['x'],
  confidence: 1,
  group,
  sentence: text,
});

const textOf = (book: ReturnType<typeof createFlagBook>, text: string) =>
  book.of('b').map(({ from, to }) => text.slice(from, to));

it.each([
  ['typing before a flag moves it', 'teh moth', 'oh teh moth', ['teh']],
  ['typing after a flag leaves it', 'teh moth', 'teh moths', ['teh']],
  ['typing inside a flag takes it away', 'teh moth', 'txeh moth', []],
  ['a flagged word that grows at its end goes', 'teh moth', 'tehn moth', []],
  ['a flagged word that grows at its start goes', 'teh moth', 'steh moth', []],
  ['a word joined to the flagged one takes it away', 'teh moth', 'tehmoth', []],
  ['a blank before a flagged word leaves it', 'a teh moth', 'a  teh moth', ['teh']],
  ['deleting the whole text takes it away', 'teh moth', '', []],
])('%s', (_what, before, after, left) => {
  const book = createFlagBook();
  const from = before.indexOf('teh');
  book.set('b', [flag(before, from, from + 3)]);
  book.edit('b', before, after);
  expect(textOf(book, after)).toEqual(left);
});

it('after any edit a kept flag still stands on the text it was made for', () => {
  const text = fc
    .array(fc.constantFrom('teh', 'moth', ' ', '..', 'Wren', ','), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, typed, a, b) => {
      const from = Math.min(a % (before.length + 1), b % (before.length + 1));
      const to = Math.max(a % (before.length + 1), b % (before.length + 1));
      const after = before.slice(0, from) + typed + before.slice(to);
      const book = createFlagBook();
      const flags = [...before.matchAll(/teh/g)].map((match) => flag(before, match.index, match.index + 3));
      book.set('b', flags);
      book.edit('b', before, after);
      textOf(book, after).forEach((word) => expect(word).toBe('teh'));
      expect(book.of('b').length).toBeLessThanOrEqual(flags.length);
    }),
  );
});

it('a recheck keeps the key of a flag that still stands, so that an open card stays open', () => {
  const book = createFlagBook();
  book.set('b', [flag('teh and teh', 0, 3), flag('teh and teh', 8, 11)]);
  const keys = book.of('b').map((one) => one.key);
  book.edit('b', 'teh and teh', 'now teh and teh');
  expect(book.set('b', [flag('now teh and teh', 4, 7), flag('now teh and teh', 12, 15)])).toBe(false);
  expect(book.of('b').map((one) => one.key)).toEqual(keys);
  expect(book.set('b', [flag('now teh and teh', 12, 15)])).toBe(true);
  expect(book.of('b').map((one) => one.key)).toEqual([keys[1]]);
});
