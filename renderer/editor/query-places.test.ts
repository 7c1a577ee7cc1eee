import { expect, it } from 'vitest';
import { startReview } from '../../app/fixes/review.ts';
import { trackEdit } from '../../app/fixes/track-edit.ts';
import { basePlace, currentPlace } from './query-places.ts';

const by = { author: 'Pell', at: 1 };
const base = startReview([{ text: 'She had better hours then.', end: '\n' }]);
/** `better` gives way to `good`, and `Marla ` is put first. */
const review = trackEdit(
  trackEdit(base, { from: 8, to: 14, inserted: 'good' }, by),
  { from: 0, to: 0, inserted: 'Marla ' },
  { ...by, author: 'Marla' },
);

it('finds a question again behind fixes', () => {
  expect(currentPlace(review, { place: { from: 15, to: 20 } })).toEqual({ from: 19, to: 24 });
  expect(basePlace(review, 19, 24)).toEqual({ from: 15, to: 20 });
});

it('marks the new words where a fix takes out those that are asked about', () => {
  expect(currentPlace(review, { place: { from: 8, to: 14 } })).toEqual({ from: 14, to: 18 });
});

it('takes a question about new words for one about what they replace', () => {
  expect(basePlace(review, 15, 17)).toEqual({ from: 8, to: 14 });
});

it('has no place for the whole story', () => {
  expect(currentPlace(review, { place: null })).toBe(null);
});
