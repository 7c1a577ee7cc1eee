import { alignTexts } from './align.ts';
import { type FlatText, isSamePassage, passageOf, textOf, withPassage } from './flat-text.ts';
import type { FixId, Piece } from './review.ts';
import { commonEnd, commonStart } from './whole-edit.ts';

/** What some neighbouring pieces take out of `base` and put into `current` instead, in order, by one fix each. */
export interface Share {
  readonly fix: FixId;
  /** Tokens of `base`. */
  readonly taken: number;
  /** Tokens of `current`. */
  readonly put: number;
}

/**
 * Pieces out of shares that follow each other from `a` in `base` and `b` in `current`. What is the same on both
 * sides is left out; there `current` gets the line ends of `base`, so that rejecting all gives these back. What
 * the fix `byWords` replaces is compared word by word.
 */
export function settlePieces(
  base: FlatText,
  current: FlatText,
  [a, b]: readonly [a: number, b: number],
  shares: readonly Share[],
  byWords?: FixId,
): { readonly current: FlatText; readonly pieces: readonly Piece[] } {
  const rough: Piece[] = [];
  let [fromA, fromB] = [a, b];
  for (const { fix, taken, put } of joinedShares(shares)) {
    rough.push({ fromA, toA: fromA + taken, fromB, toB: fromB + put, fix });
    fromA += taken;
    fromB += put;
  }
  const pieces = withoutPairs(rough, base, current)
    .flatMap((piece) => trimmed(piece, base, current))
    .flatMap((piece) => (piece.fix === byWords ? partedByWords(piece, base, current) : [piece]));
  return { current: withBreaksOf(base, current, pieces, [a, b], [fromA, fromB]), pieces };
}

/** Pieces moved by so many tokens of `base` and of `current`. */
export function shifted(pieces: readonly Piece[], byA: number, byB: number): readonly Piece[] {
  if (byA === 0 && byB === 0) return pieces;
  return pieces.map(({ fromA, toA, fromB, toB, fix }) => ({
    fromA: fromA + byA,
    toA: toA + byA,
    fromB: fromB + byB,
    toB: toB + byB,
    fix,
  }));
}

/** The pieces that touch the tokens `from` up to `to` of `current`: `first` up to and without `end`. */
export function touching(pieces: readonly Piece[], from: number, to: number): { first: number; end: number } {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).toB < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < pieces.length && (pieces[end] as Piece).fromB <= to) end++;
  return { first: low, end };
}

function joinedShares(shares: readonly Share[]): Share[] {
  const result: Share[] = [];
  for (const share of shares) {
    const last = result[result.length - 1];
    if (share.taken === 0 && share.put === 0) continue;
    if (last?.fix === share.fix)
      result[result.length - 1] = {
        fix: last.fix,
        taken: last.taken + share.taken,
        put: last.put + share.put,
      };
    else result.push(share);
  }
  return result;
}

/** Two that touch and undo each other go, as where one person types again what another took out. */
function withoutPairs(pieces: readonly Piece[], base: FlatText, current: FlatText): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept[kept.length - 1];
    const isPair =
      last !== undefined &&
      last.toA === piece.fromA &&
      last.toB === piece.fromB &&
      last.fix !== piece.fix &&
      piece.toA - last.fromA === piece.toB - last.fromB &&
      textOf(base, last.fromA, piece.toA) === textOf(current, last.fromB, piece.toB);
    if (isPair) kept.pop();
    else kept.push(piece);
  }
  return kept;
}

/** The piece without what is the same at both of its ends; none where it changes nothing. */
export function trimmed(piece: Piece, base: FlatText, current: FlatText): Piece[] {
  const { fromA, toA, fromB, toB, fix } = piece;
  if (fromA === toA || fromB === toB) return [piece];
  const taken = textOf(base, fromA, toA);
  const put = textOf(current, fromB, toB);
  if (taken === put) return [];
  const head = commonStart(taken, put);
  const tail = commonEnd(taken, put, Math.min(taken.length, put.length) - head);
  return [{ fromA: fromA + head, toA: toA - tail, fromB: fromB + head, toB: toB - tail, fix }];
}

/** Some words amid a replacement that stand in both texts by chance hold nothing together. */
const LEAST_SAME = 0.5;

function partedByWords(piece: Piece, base: FlatText, current: FlatText): Piece[] {
  const { fromA, toA, fromB, toB, fix } = piece;
  if (fromA === toA || fromB === toB) return [piece];
  const { stretches } = alignTexts(textOf(base, fromA, toA), textOf(current, fromB, toB));
  const changed = stretches.reduce((sum, stretch) => sum + stretch.toA - stretch.fromA, 0);
  if (1 - changed / (toA - fromA) < LEAST_SAME) return [piece];
  return stretches.map((stretch) => ({
    fromA: fromA + stretch.fromA,
    toA: fromA + stretch.toA,
    fromB: fromB + stretch.fromB,
    toB: fromB + stretch.toB,
    fix,
  }));
}

/** `current` with the line ends of `base` between the pieces, and between them and both ends of the stretch. */
export function withBreaksOf(
  base: FlatText,
  current: FlatText,
  pieces: readonly Piece[],
  [startA, startB]: readonly [number, number],
  [endA, endB]: readonly [number, number],
): FlatText {
  let result = current;
  let [a, b] = [startA, startB];
  for (const next of [...pieces, { fromA: endA, fromB: endB, toA: endA, toB: endB }]) {
    const wanted = passageOf(base, a, next.fromA);
    if (wanted.breaks.length > 0 && !isSamePassage(wanted, passageOf(result, b, next.fromB)))
      result = withPassage(result, b, next.fromB, wanted);
    a = next.toA;
    b = next.toB;
  }
  return result;
}
