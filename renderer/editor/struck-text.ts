/** Which pieces of fixes stand where in the page. */
import type { EditorState } from '@tiptap/pm/state';
import type { Piece } from '../../app/fixes/review.ts';
import { touching } from '../../app/fixes/settle-pieces.ts';
import { flatAt } from './flat-places.ts';
import { reviewedIn } from './review-key.ts';

/** True where something was taken out right at the position, and nothing put there instead. */
export function struckAt(state: EditorState, pos: number): boolean {
  const reviewed = reviewedIn(state);
  if (!reviewed || reviewed.review.pieces.length === 0) return false;
  const flat = flatAt(state.doc, pos);
  const { pieces } = reviewed.review;
  const { first, end } = touching(pieces, flat, flat);
  return pieces.slice(first, end).some((piece) => isStruckOnly(piece) && piece.fromB === flat);
}

/** True for a piece that only takes out. */
export function isStruckOnly({ fromA, toA, fromB, toB }: Piece): boolean {
  return fromA < toA && fromB === toB;
}
