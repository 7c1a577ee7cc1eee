import { expect, it } from 'vitest';
import { fixesOf } from '../../app/fixes/fixes-of.ts';
import { type Edit, type Review, startReview } from '../../app/fixes/review.ts';
import { trackEdit } from '../../app/fixes/track-edit.ts';
import { partsOfFix } from './fix-texts.ts';

const LINE = 'She filled it’s oil and alot more.';

function shown(edit: Edit, line = LINE): string {
  const review: Review = trackEdit(startReview([{ text: line, end: '\n' }]), edit, { author: 'Pell', at: 1 });
  const fix = fixesOf(review)[0];
  if (!fix) throw new Error('no fix');
  const signs = { same: '', taken: '-', put: '+' };
  return partsOfFix(review, fix, 12, 8)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('');
}

it('shows a word whose one letter changes whole', () => {
  expect(shown({ from: LINE.indexOf('’'), to: LINE.indexOf('’') + 1, inserted: '' })).toBe(
    '…filled [-it’s][+its] oil…',
  );
});

it('shows both words where one is parted', () => {
  const at = LINE.indexOf('alot') + 1;
  expect(shown({ from: at, to: at, inserted: ' ' })).toContain('[-alot][+a lot]');
});

it('shows new words as they are, and what is taken out', () => {
  const at = LINE.indexOf('oil');
  expect(shown({ from: at, to: at, inserted: 'cold ' })).toContain('[+cold ]oil');
  expect(shown({ from: at, to: at + 4, inserted: '' })).toContain('[-oil ]and');
});

it('ends with the line', () => {
  const review = trackEdit(
    startReview([
      { text: 'One.', end: '\n' },
      { text: 'Two.', end: '\n' },
    ]),
    { from: 8, to: 8, inserted: 'X' },
    { author: 'Pell', at: 1 },
  );
  const text = partsOfFix(review, fixesOf(review)[0]!, 20)
    .map((part) => part.text)
    .join('');
  expect(text).not.toContain('One');
});

/** The cards of all fixes after edits of one line by several people. */
function cards(line: string, ...edits: readonly [who: string, from: number, to: number, inserted: string][]) {
  const review = edits.reduce(
    (now, [author, from, to, inserted], at) => trackEdit(now, { from, to, inserted }, { author, at }),
    startReview([{ text: line, end: '\n' }]),
  );
  return fixesOf(review).map((fix) =>
    partsOfFix(review, fix, 12, 8)
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, text }) => `${kind === 'taken' ? '-' : '+'}${text}`),
  );
}

it('shows whole words of a word typed over letter by letter', () => {
  const over = (old: string, now: string) =>
    now
      .split('')
      .map((letter, i): [string, number, number, string] => ['Pell', i, i === 0 ? old.length : i, letter]);
  expect(cards('poured it', ...over('poured', 'flooded'))).toEqual([['-poured', '+flooded']]);
  expect(cards('stone by', ...over('stone', 'pebble'))).toEqual([['-stone', '+pebble']]);
});

it('mixes no letters of two people who changed one word', () => {
  const both = cards('poured it', ['Pell', 0, 5, 'floo'], ['Marla', 5, 5, 'ed']);
  expect(both).toEqual([
    ['-poured', '+flooded'],
    ['-poured', '+flooded'],
  ]);
  expect(cards('the lamp', ['Pell', 4, 8, ''], ['Marla', 4, 4, 'light'])).toEqual([['-lamp'], ['+light']]);
  const inside = cards('poured it', ['Pell', 0, 5, 'floo'], ['Marla', 2, 2, 'x']);
  expect(inside).toEqual([['-poured', '+flxood']]);
});
