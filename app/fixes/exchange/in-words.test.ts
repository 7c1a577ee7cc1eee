import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { fixesOf } from '../fixes-of.ts';
import { flatText, textOf } from '../flat-text.ts';
import { inWords } from './in-words.ts';
import { reviews } from './random-parcels.ts';

const say = (text: string, taken: string, put: string, more = 0) => {
  const fromA = text.indexOf(taken === '' ? '|' : taken);
  const clean = text.replace('|', '');
  const piece = { fromA, toA: fromA + taken.length, taken, put };
  const { before, after } = inWords(flatText(cutLines(clean)), piece, more);
  return [before, after];
};

it.each([
  ['The dog wagged it|s tail.', '', "'", 0, ['its', "it's"]],
  ['The dog wagged it|s tail.', '', "'", 1, ['wagged its tail.', "wagged it's tail."]],
  ['He sat and waited.', ' and', ',', 0, ['sat and', 'sat,']],
  ['She had alot of rope.', 'alot ', 'a lot ', 0, ['alot', 'a lot']],
  ['Go|\nNow Pell ran.', '', ' on', 2, ['Go', 'Go on']],
  ['(oh)| Pell', '', '!', 0, ['(oh)', '(oh)!']],
])('says %j', (text, taken, put, more, said) => {
  expect(say(text, taken, put, more)).toEqual(said);
});

it('always holds the whole change, and what stands around it', () => {
  fc.assert(
    fc.property(reviews, fc.nat(3), (review, more) => {
      const text = textOf(review.base);
      for (const piece of fixesOf(review).flatMap(({ pieces }) => pieces)) {
        const { before, after, from, to } = inWords(review.base, piece, more);
        expect(text.slice(from, to)).toBe(before);
        const whole = text.slice(0, piece.fromA) + piece.put + text.slice(piece.toA);
        expect(text.slice(0, from) + after + text.slice(to)).toBe(whole);
      }
    }),
  );
});
