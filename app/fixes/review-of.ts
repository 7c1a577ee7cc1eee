import { type FlatText, flatTextOf, type Passage, passageOf } from './flat-text.ts';
import type { FixId, FixMeta, Piece, Review } from './review.ts';

/** What one fix puts in place of the tokens `fromA` up to `toA` of the author's text. */
export interface Proposal {
  readonly fromA: number;
  readonly toA: number;
  readonly put: Passage;
  readonly fix: FixId;
}

/** The review in which these fixes are pending. They must stand in order and not overlap. */
export function reviewOf(
  base: FlatText,
  proposals: readonly Proposal[],
  meta: ReadonlyMap<FixId, FixMeta>,
  next: number,
): Review {
  const parts: Passage[] = [];
  const pieces: Piece[] = [];
  let a = 0;
  let b = 0;
  for (const { fromA, toA, put, fix } of proposals) {
    parts.push(passageOf(base, a, fromA), put);
    const fromB = b + fromA - a;
    b = fromB + put.text.length;
    pieces.push({ fromA, toA, fromB, toB: b, fix });
    a = toA;
  }
  parts.push(passageOf(base, a, base.length));
  const current = proposals.length === 0 ? base : flatTextOf(parts, base.last);
  return { base, current, pieces, meta, next };
}
