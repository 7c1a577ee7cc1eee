import { expect, it } from 'vitest';
import { followingStets } from '../proofing/following-stets.ts';
import { fixesOf } from './fixes-of.ts';
import { stetsOf } from './kept-mine.ts';
import { startReview } from './review.ts';
import { sentencesOf } from './sentences-of.ts';
import { takenFromFixes } from './taken-from-fixes.ts';
import { trackEdit } from './track-edit.ts';

it('keeps what an author kept beside a fix that they accept', () => {
  const lines = [{ text: 'It was late. His frend wispered low.', end: '\n' as const }];
  const by = { author: 'Pell', at: 1 };
  let review = startReview(lines);
  const at = (words: string) => (lines[0]?.text ?? '').indexOf(words);
  review = trackEdit(review, { from: at('wispered'), to: at('wispered') + 8, inserted: 'said' }, by);
  review = trackEdit(
    review,
    { from: at('frend'), to: at('frend') + 5, inserted: 'friend' },
    { ...by, rule: 'a/b' },
  );
  const [frend, wispered] = fixesOf(review);
  if (frend === undefined || wispered === undefined) throw new Error('two fixes');
  const kept = stetsOf(review, wispered, 'txt');
  const taken = takenFromFixes(review.base, [frend], sentencesOf(review.base, 'txt'));
  expect(followingStets(kept, taken).map(({ sentence }) => sentence)).toEqual(['His friend wispered low.']);
});
