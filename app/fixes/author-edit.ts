import { withPassage } from './flat-text.ts';
import type { Edit, EditBy, Piece, Review } from './review.ts';
import { type Share, settlePieces, shifted, touching } from './settle-pieces.ts';
import { besides, isWithin, overlap, trackEdit } from './track-edit.ts';
import { wholeEdit } from './whole-edit.ts';

/**
 * The review after the author's own edit of `current`: it goes into `base` as well. A fix amid what the author
 * takes out goes with it; all others stay where they belong. An edit inside a fix's new text amends that fix,
 * under the author's name. Throws a RangeError where the edit lies outside of the text.
 */
export function editAsAuthor(review: Review, edit: Edit, by: EditBy): Review {
  const { from, to, put } = wholeEdit(review.current, edit);
  if (from === to && put.text === '') return review;
  const { first, end } = touching(review.pieces, from, to);
  const near = review.pieces.slice(first, end);
  if (isInside(review, near, from, to)) return trackEdit(review, edit, by);

  const isLeft = (piece: Piece) =>
    piece.fromB < from ||
    (piece.fromB === from && (from < to || (piece.toB === from && edit.side !== 'before')));
  const left = near.filter(isLeft);
  const right = near.filter((piece) => !isLeft(piece) && piece.toB >= to);
  const offset = (piece: Piece | undefined) => (piece === undefined ? 0 : piece.toA - piece.toB);
  const beforeEdit = review.pieces[first - 1];
  const lastLeft = left.at(-1);
  const fromA = lastLeft?.toA ?? from + offset(beforeEdit);
  const toA = right[0]?.fromA ?? to + offset(near.at(-1) ?? beforeEdit);

  const base = withPassage(review.base, fromA, toA, put);
  const current = withPassage(review.current, from, to, put);
  const share = (piece: Piece): Share => ({
    fix: piece.fix,
    taken: piece.toA - piece.fromA,
    put: piece.toB - piece.fromB - overlap(piece, from, to),
  });
  const [byA, byB] = [put.text.length - (toA - fromA), put.text.length - (to - from)];
  const rightAt = [fromA + put.text.length, from + put.text.length] as const;
  const leftAt = [left[0]?.fromA ?? fromA, left[0]?.fromB ?? from] as const;
  // Where nothing comes between them, both sides may undo each other.
  const groups =
    put.text === ''
      ? [{ at: leftAt, pieces: [...left, ...right] }]
      : [
          { at: leftAt, pieces: left },
          { at: rightAt, pieces: right },
        ];
  let text = current;
  const settled: Piece[] = [];
  for (const { at, pieces } of groups) {
    const result = settlePieces(base, text, at, pieces.map(share));
    text = result.current;
    settled.push(...result.pieces);
  }
  return {
    ...review,
    base,
    current: text,
    pieces: [...review.pieces.slice(0, first), ...settled, ...shifted(review.pieces.slice(end), byA, byB)],
  };
}

/** True where the edit touches no word of the author's and lies in, or takes away, new text of fixes. */
function isInside(review: Review, near: readonly Piece[], from: number, to: number): boolean {
  if (from < to) return near.reduce((sum, piece) => sum + overlap(piece, from, to), 0) === to - from;
  const { left, right } = besides(near, from, to);
  return left !== undefined && right !== undefined && isWithin(review.meta, left.fix, right.fix);
}
