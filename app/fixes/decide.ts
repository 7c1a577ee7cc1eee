/** What the author decides: a fix goes into their text, or out of the text under review. */
import { type FlatText, passageOf, withPassage } from './flat-text.ts';
import { piecesOf } from './fixes-of.ts';
import type { Edit, FixId, Piece, Review } from './review.ts';

/** A review with some fixes rejected, and the edits that do the same to `current`, to be made in their order. */
export interface Rejected {
  readonly review: Review;
  readonly edits: readonly Edit[];
}

/** Takes the fixes, and what is joined with them, into `base`. An id that is not pending is passed over. */
export function accept(review: Review, ...ids: FixId[]): Review {
  const gone = piecesOf(review, ids);
  const base = gone.reduceRight(
    (text, { fromA, toA, fromB, toB }) =>
      withPassage(text, fromA, toA, passageOf(review.current, fromB, toB)),
    review.base,
  );
  return without(review, gone, base, review.current);
}

/** Takes the fixes, and what is joined with them, out of `current`. An id that is not pending is passed over. */
export function reject(review: Review, ...ids: FixId[]): Rejected {
  const gone = piecesOf(review, ids);
  const edits: Edit[] = [];
  const current = gone.reduceRight((text, { fromA, toA, fromB, toB }) => {
    const put = passageOf(review.base, fromA, toA);
    edits.push({ from: fromB, to: toB, inserted: put.text, breaks: put.breaks });
    return withPassage(text, fromB, toB, put);
  }, review.current);
  return { review: without(review, gone, review.base, current), edits };
}

/** All fixes are taken: the author's text is now `current`. */
export function acceptAll({ current, next }: Review): Review {
  return { base: current, current, pieces: [], meta: new Map(), next };
}

/** The author keeps all of theirs. */
export function rejectAll(review: Review): Rejected {
  const { edits } = reject(review, ...review.meta.keys());
  return { review: acceptAll({ ...review, current: review.base }), edits };
}

function without(review: Review, gone: readonly Piece[], base: FlatText, current: FlatText): Review {
  if (gone.length === 0) return review;
  const isGone = new Set(gone);
  const byA = base === review.base ? 0 : 1;
  let [a, b] = [0, 0];
  const pieces: Piece[] = [];
  for (const piece of review.pieces) {
    const { fromA, toA, fromB, toB, fix } = piece;
    const grown = toB - fromB - (toA - fromA);
    if (!isGone.has(piece))
      pieces.push({ fromA: fromA + a, toA: toA + a, fromB: fromB + b, toB: toB + b, fix });
    else if (byA === 1) a += grown;
    else b -= grown;
  }
  const left = new Map(review.meta);
  for (const { fix } of gone) left.delete(fix);
  return { base, current, pieces, meta: left, next: review.next };
}
