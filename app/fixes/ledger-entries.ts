/** What was decided on a fix, for the ledger: so that it can be listed, and taken back next week. */
import type { LedgerEntry } from '../contract/shapes.ts';
import type { StoryFormat } from '../story/story.ts';
import { inWords } from './exchange/in-words.ts';
import type { Fix } from './fixes-of.ts';
import type { Review } from './review.ts';
import { type SentenceAt, sentencesOf } from './sentences-of.ts';

const LONGEST = 500;
const LONGEST_SENTENCE = 5000;

/**
 * One entry for each place of a fix, in the review where it is still pending. `at` in ms since 1970, of the
 * decision. A place whose change is too long for an entry has none: a part of it could not be taken back. For many
 * fixes give `sentenceAt`, which is `sentencesOf(review.base, format)`, once made.
 */
export function ledgerEntries(
  review: Review,
  fix: Fix,
  kind: 'accepted' | 'kept',
  at: number,
  format: StoryFormat,
  sentenceAt: SentenceAt = sentencesOf(review.base, format),
): LedgerEntry[] {
  return fix.pieces.flatMap((piece) => {
    const { before, after, from, to } = inWords(review.base, piece);
    if (before.length > LONGEST || after.length > LONGEST) return [];
    const sentence = sentenceAt(from, to).slice(0, LONGEST_SENTENCE);
    return [
      {
        at,
        rule: fix.rule ?? '',
        before,
        after,
        sentence: sentence.includes(before) ? sentence : before,
        by: fix.authors[0] ?? '',
        kind,
      },
    ];
  });
}
