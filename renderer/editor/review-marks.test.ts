import { expect, it } from 'vitest';
import { textOf } from '../../app/fixes/flat-text.ts';
import { startReview } from '../../app/fixes/review.ts';
import { trackEdit } from '../../app/fixes/track-edit.ts';
import { shownOf } from './review-marks.ts';

type Typed = readonly [who: string, from: number, to: number, inserted: string];

/** A line with its fixes as the page draws them. */
function drawn(line: string, ...edits: readonly Typed[]): string {
  const review = edits.reduce(
    (now, [author, from, to, inserted], at) => trackEdit(now, { from, to, inserted }, { author, at }),
    startReview([{ text: line, end: '' }]),
  );
  let text = '';
  let end = 0;
  for (const index of review.pieces.keys()) {
    const { from, to, struck } = shownOf(review, index);
    text += textOf(review.current, end, from);
    if (struck !== '') text += `[-${struck}]`;
    if (to > from) text += `[+${textOf(review.current, from, to)}]`;
    end = to;
  }
  return text + textOf(review.current, end);
}

it.each<[string, string, Typed[], string]>([
  ['a word instead of another', 'He chased it', [['Pell', 3, 9, 'pursued']], 'He [-chased][+pursued] it'],
  ['a part of a word', 'so recieved', [['Pell', 6, 8, 'ei']], 'so [-recieved][+received]'],
  ['a letter that is added', 'a stone', [['Pell', 7, 7, 's']], 'a stone[+s]'],
  ['a letter that is taken out', 'it’s tail', [['Pell', 2, 3, '']], 'it[-’]s tail'],
  [
    'a word begun where another and its blank went',
    'one two three',
    [['Pell', 4, 8, 'X']],
    'one [-two ][+X]three',
  ],
  [
    'two people’s letters in one word',
    'he poured',
    [
      ['Pell', 3, 8, 'floo'],
      ['Marla', 8, 8, 'ed'],
    ],
    'he [-poure][+floo]d[+ed]',
  ],
])('draws %s', (_, line, edits, expected) => {
  expect(drawn(line, ...edits)).toBe(expected);
});
