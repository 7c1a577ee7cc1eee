import { expect, it } from 'vitest';
import type { Flag } from '../flag.ts';
import { findNames, hideNames } from './cast.ts';

const NONE = { notNames: [], cast: [] };

/** One flag for the word between brackets; a name where it has a capital. */
function flag(marked: string): Flag {
  const from = marked.indexOf('[');
  const text = marked.slice(from + 1, marked.indexOf(']'));
  const isName = text.charAt(0) !== text.charAt(0).toLowerCase();
  return {
    rule: 'spelling/misspelling',
    kind: 'spelling',
    from,
    to: from + text.length,
    text,
    message: '',
    replacements: [],
    confidence: 0.3,
    group: `spelling:${text.toLowerCase()}`,
    sentence: marked.replace(/[[\]]/g, ''),
    suggest: true,
    ...(isName ? { name: text } : {}),
  };
}

const times = (count: number, marked: string) => Array.from({ length: count }, () => flag(marked));

it('finds names at three places or more, the most frequent first, plurals among them', () => {
  const flags = [
    ...times(2, 'Then [Tollen] rowed.'),
    ...times(5, 'We saw [Ozzik].'),
    ...times(1, 'Both [Tollens] rowed.'),
    ...times(2, 'He met [Varra].'),
  ];
  expect(findNames(flags, NONE)).toEqual([
    { name: 'Ozzik', count: 5 },
    { name: 'Tollen', count: 3 },
  ]);
});

it('leaves out what the writer refused, what also stands small, and what only begins sentences', () => {
  const flags = [
    ...times(4, 'We saw [Ozzik].'),
    ...times(4, 'It was [Definately] so.'),
    ...times(4, 'It was [definately] so.'),
    ...times(4, '“[Recieve] it.'),
  ];
  expect(findNames(flags, { ...NONE, notNames: ['ozzik'] })).toEqual([]);
});

it('takes near misses of a far more frequent name, or of the cast, for slips', () => {
  const flags = [
    ...times(40, 'Then [Mara] left.'),
    ...times(3, 'Then [Mraa] left.'),
    ...times(4, 'Then [Zara] left.'),
    ...times(3, 'Then [Toleln] left.'),
  ];
  expect(findNames(flags, { ...NONE, cast: ['Tollen'] }).map(({ name }) => name)).toEqual(['Mara', 'Zara']);
});

it('joins a name with the word that always follows it', () => {
  const flags = [
    ...times(4, 'They sailed for [Skerrin] Head.'),
    ...times(2, 'They met [Odo] Marsh.'),
    ...times(3, 'They met [Odo] there.'),
    ...times(3, 'It was [Ilsabet] Varrow.'),
    ...times(3, 'It was Ilsabet [Varrow].'),
  ];
  expect(findNames(flags, NONE).map(({ name }) => name)).toEqual(['Odo', 'Skerrin Head', 'Ilsabet Varrow']);
});

it('hides the places of the names it found, plurals and shouts too, and nothing else', () => {
  const shown = [flag('It was [Mraa].'), flag('the [wierd] thing')];
  const hidden = [flag('the [Tollens] rowed'), flag('[TOLLEN]!'), flag('at [Skerrin] Head')];
  const names = [
    { name: 'Tollen', count: 9 },
    { name: 'Skerrin Head', count: 4 },
  ];
  expect(hideNames([...shown, ...hidden], names)).toEqual(shown);
});
