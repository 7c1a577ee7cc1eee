import { expect, it } from 'vitest';
import type { Line } from '../../app/story/story.ts';
import { withIds } from './own-blocks.ts';
import { asBlocks } from './story-doc.ts';

const lines = (...texts: string[]): Line[] => texts.map((text) => ({ text, end: '\n' }));

it('keeps the ids of lines that stay, and of one that is edited', () => {
  const known = asBlocks(lines('one', 'two', 'three'));
  const now = withIds(lines('one', 'two and a half', 'three'), known);
  expect(now.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
});

it('gives new lines new ids and finds the others again around them', () => {
  const known = asBlocks(lines('one', 'two', 'three', 'two'));
  const now = withIds(lines('zero', 'one', 'two', 'new', 'three', 'two'), known);
  expect(now.map(({ text }) => text)).toEqual(['zero', 'one', 'two', 'new', 'three', 'two']);
  expect([1, 2, 4, 5].map((i) => now[i]?.id)).toEqual(known.map(({ id }) => id));
  expect(new Set(now.map(({ id }) => id)).size).toBe(6);
});

it('is the same list of ids where a line went', () => {
  const known = asBlocks(lines('one', 'two', 'three'));
  expect(withIds(lines('one', 'three'), known).map(({ id }) => id)).toEqual([known[0]?.id, known[2]?.id]);
});
