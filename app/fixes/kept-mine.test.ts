import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { accept, reject } from './decide.ts';
import { type Fix, fixesOf } from './fixes-of.ts';
import { linesOf, textOf } from './flat-text.ts';
import { keptBefore, stetsOf } from './kept-mine.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { type Review, startReview } from './review.ts';
import { reverseEntry } from './reverse-entry.ts';
import { trackEdit } from './track-edit.ts';

const STORY =
  'Pell saw its tail. "Your late," said Marla. It had its own way.\n\nNo. She was use to it.\n\nNo. She was used to waiting\n';

function reviewWith(edits: readonly [string, string][], text = STORY, author = 'Marla'): Review {
  return edits.reduce(
    (review, [wrong, right]) => {
      const from = textOf(review.current).indexOf(wrong);
      return trackEdit(
        review,
        { from, to: from + wrong.length, inserted: right },
        { author, at: 1, rule: 'x' },
      );
    },
    startReview(cutLines(text)),
  );
}
const first = (review: Review): Fix => fixesOf(review)[0] as Fix;

it('remembers what the author kept as a rule’s flag would be remembered', () => {
  expect(stetsOf(reviewWith([['Your', "You're"]]), first(reviewWith([['Your', "You're"]])), 'txt')).toEqual([
    { group: "Your → You're", text: 'Your', sentence: '"Your late," said Marla.' },
  ]);
});

it('tells the fixes that would raise again what was kept, and no others', () => {
  const review = reviewWith([
    ['its tail', "it's tail"],
    ['Your', "You're"],
    ['use to', 'used to'],
  ]);
  const [its, your, use] = fixesOf(review) as [Fix, Fix, Fix];
  const stets = [...stetsOf(review, its, 'txt'), ...stetsOf(review, use, 'txt')];
  expect(keptBefore(review, stets, 'txt')).toEqual([its.id, use.id]);
  // Another person, another change of the same words, and a sentence that is another by now.
  expect(keptBefore(reviewWith([['its tail', "it's tail"]], STORY, 'Orla'), stets, 'txt')).toHaveLength(1);
  expect(keptBefore(reviewWith([['its tail', 'the tail']]), stets, 'txt')).toEqual([]);
  expect(keptBefore(reviewWith([['its own', "it's own"]]), stets, 'txt')).toEqual([]);
  const edited = STORY.replace('Pell saw', 'Marla saw');
  expect(keptBefore(reviewWith([['its tail', "it's tail"]], edited), stets, 'txt')).toEqual([]);
  const byRule = stetsOf(review, use, 'txt').map((stet) => ({ ...stet, group: 'tense' }));
  expect(keptBefore(review, byRule, 'txt')).toEqual([use.id]);
  expect(keptBefore(review, [...stets, ...stetsOf(review, your, 'txt')], 'txt')).toHaveLength(3);
});

it.each([
  ['its tail', "it's tail"],
  ['Your', "You're"],
  ['late,', 'late.'],
  [' own', ''],
  ['use to', 'used to'],
  ['No. She was used', 'Yes. She was used'],
])('takes a decision on %j back', (wrong, right) => {
  const review = reviewWith([[wrong, right]]);
  const fix = first(review);
  for (const kind of ['accepted', 'kept'] as const) {
    const entries = ledgerEntries(review, fix, kind, 5, 'txt');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ at: 5, by: 'Marla', kind, rule: 'x' });
    const decided = kind === 'accepted' ? accept(review, fix.id).base : reject(review, fix.id).review.base;
    const lines = linesOf(decided);
    // More was written before and after it meanwhile.
    const later = [...cutLines('A first line.\n'), ...lines, ...cutLines('And a last one.\n')];
    for (const now of [lines, later]) {
      const edit = reverseEntry(entries[0] ?? { at: 0, rule: '', before: '', after: '', sentence: '' }, now);
      const text = now.map((line) => line.text).join('\n');
      const reversed = text.slice(0, edit?.from) + edit?.inserted + text.slice(edit?.to);
      const wanted = kind === 'accepted' ? textOf(review.base) : textOf(review.current);
      expect(reversed).toContain(wanted);
      expect(reversed.length - wanted.length).toBe(text.length - textOf(decided).length);
    }
  }
});

it('finds a place by what stands beside it when the sentence went on', () => {
  const review = reviewWith([['use to', 'used to']]);
  const [entry] = ledgerEntries(review, first(review), 'accepted', 5, 'txt');
  const now = cutLines('But then, of all people, she was used to it. She was used to it, or so.\n');
  expect(entry && reverseEntry(entry, now)).toBeNull();
  const one = cutLines('No. She was used to it.\nWell.\n');
  expect(entry && reverseEntry(entry, one)).toMatchObject({ from: 12, inserted: 'use' });
});

it.each([
  ['the words are gone', 'He sat.\n', { before: 'its', after: "it's", sentence: 'Pell saw its tail.' }],
  ['they stand twice', 'No.\nNo.\n', { before: 'Yes', after: 'No', sentence: 'Yes.' }],
  [
    'two places could be meant',
    'its its\n',
    { before: 'its', after: "it's", sentence: 'its its', kind: 'kept' as const },
  ],
  ['nothing was changed', 'its\n', { before: 'its', after: 'its', sentence: 'its' }],
  ['nothing is known', 'its\n', { before: '', after: 'x', sentence: '' }],
])('takes nothing back where %s', (_what, text, entry) => {
  expect(reverseEntry({ at: 0, rule: '', ...entry }, cutLines(text))).toBeNull();
});
