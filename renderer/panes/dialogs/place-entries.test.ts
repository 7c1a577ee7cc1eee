import { expect, it } from 'vitest';
import { canChoose, type Entry, shownEntries } from './place-entries.ts';

const entry = (kind: Entry['kind'], name: string): Entry => ({
  id: name.replace(/\W/g, '_'),
  name,
  kind,
  size: 1,
});
const ENTRIES = [
  entry('story', 'Chapter 10.txt'),
  entry('other', 'cover.png'),
  entry('story', 'Chapter 2.txt'),
  entry('folder', 'Notes'),
  entry('folder', 'café'),
];

it('lists folders, then stories by number, then the rest', () => {
  expect(shownEntries(ENTRIES, '').map((one) => one.name)).toEqual([
    'café',
    'Notes',
    'Chapter 2.txt',
    'Chapter 10.txt',
    'cover.png',
  ]);
});

it.each([
  ['cha', ['Chapter 2.txt', 'Chapter 10.txt']],
  ['CAFE', ['café']],
  [' 10 ', ['Chapter 10.txt']],
  ['zebra', []],
])('typing %j leaves %j', (typed, names) => {
  expect(shownEntries(ENTRIES, typed).map((one) => one.name)).toEqual(names);
});

it.each([
  ['folder', 'pick-story', true],
  ['folder', 'pick-work', true],
  ['story', 'pick-story', true],
  ['story', 'pick-work', false],
  ['story', 'pick-target', true],
  ['other', 'pick-story', false],
  ['other', 'pick-target', false],
] as const)('a %s for %s can be chosen: %s', (kind, pickFor, can) => {
  expect(canChoose(entry(kind, 'x'), pickFor)).toBe(can);
});
