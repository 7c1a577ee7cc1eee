import { expect, it } from 'vitest';
import { fixesFromReturned } from '../../app/fixes/exchange/returned.ts';
import { fixesOf } from '../../app/fixes/fixes-of.ts';
import type { Query } from '../../app/fixes/queries.ts';
import { verify } from '../../app/fixes/review.ts';
import type { Line } from '../../app/story/story.ts';
import { startReviewed } from '../editor/reviewed.ts';
import { mergeReturned } from './merge-returned.ts';

const lines: Line[] = ['She kept the lock for it’s own sake.', 'The water rose and nobody came.'].map(
  (text) => ({
    text,
    end: '\n' as const,
  }),
);
const story = { lines, format: 'txt' as const, stets: [], drafts: [] };

function returned(text: string, author: string) {
  const read = fixesFromReturned('copy.txt', text, story, { author, at: 1 });
  if (!read.ok) throw new Error(read.code);
  return read.value;
}
const text = lines.map((line) => `${line.text}\n`).join('');
const marla = returned(text.replace('it’s', 'its').replace('rose', 'fell'), 'Marla');
const pell = returned(text.replace('it’s', 'its').replace('rose', 'sank'), 'Pell');

it('puts two copies together: the same fix has both names, a clash stays beside', () => {
  const one = mergeReturned(startReviewed(lines), marla);
  const both = mergeReturned(one, pell);
  expect(verify(both.review)).toBe(null);
  expect(fixesOf(both.review).map(({ authors, put }) => [authors, put])).toEqual([
    [['Marla', 'Pell'], 'its'],
    [['Marla'], 'fell'],
  ]);
  expect(both.unplaced.map(({ entry, why }) => [entry.author, entry.pieces[0]?.put, why])).toEqual([
    ['Pell', 'sank', 'overlaps'],
  ]);
});

it('brings nothing where the same copy comes again', () => {
  const both = mergeReturned(mergeReturned(startReviewed(lines), marla), pell);
  const again = mergeReturned(mergeReturned(both, marla), pell);
  expect(fixesOf(again.review)).toHaveLength(2);
  expect(again.unplaced).toHaveLength(1);
});

it('has a question once, with the replies of both sides', () => {
  const asked: Query = { id: 'q1', author: 'Pell', at: 5, text: 'Why?', place: null, replies: [] };
  const mine = {
    ...startReviewed(lines),
    queries: [{ ...asked, replies: [{ author: 'Author', at: 6, text: 'So.' }] }],
  };
  const theirs = {
    ...marla,
    queries: [{ ...asked, id: 'q7', replies: [{ author: 'Pell', at: 7, text: 'Ah.' }] }],
  };
  const { queries } = mergeReturned(mine, theirs);
  expect(queries).toHaveLength(1);
  expect(queries[0]?.id).toBe('q1');
  expect(queries[0]?.replies.map((reply) => reply.text)).toEqual(['So.', 'Ah.']);
});
