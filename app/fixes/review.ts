/** A review: the author's text, the text with all fixes in it, and what differs between the two. */
import type { Line } from '../story/story.ts';
import { type Break, type FlatText, flatText, isSamePassage, passageOf, textOf } from './flat-text.ts';

export type FixId = string;

/**
 * One place of one fix: the tokens `fromA` up to `toA` of `base` stand in `current` as `fromB` up to `toB`.
 * Two pieces may touch; their order in the list is then the order of their tokens.
 */
export interface Piece {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly fix: FixId;
}

/** Who made a fix, when and why. */
export interface FixMeta {
  readonly author: string;
  /** Milliseconds since 1970, of the first edit that made the fix. */
  readonly at: number;
  /** The rule whose replacement this is; such a fix is never amended by typing. */
  readonly rule?: string;
  readonly note?: string;
  /** Others who made the very same fix. */
  readonly also?: readonly string[];
  /** Fixes inside which this one was made: all are decided together. */
  readonly within?: readonly FixId[];
  /** True where a paragraph went from one place to another. */
  readonly moved?: true;
  /** What a later version wrote beside a fix: kept as it is. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

/** Who makes an edit, when (ms since 1970) and why. */
export type EditBy = Pick<FixMeta, 'author' | 'at' | 'rule' | 'note'>;

/** Immutable. Rejecting all gives `base`, accepting all gives `current`. */
export interface Review {
  readonly base: FlatText;
  readonly current: FlatText;
  /** In the order of both texts. */
  readonly pieces: readonly Piece[];
  readonly meta: ReadonlyMap<FixId, FixMeta>;
  /** The number in the next fix's id. */
  readonly next: number;
}

/** An edit of `current`; offsets in tokens of `current`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  /** Each `\n` in it is a break between two lines. */
  readonly inserted: string;
  /** What each break is in the file; by itself a break is what those around it are. */
  readonly breaks?: readonly Break[];
  /** On which side of text taken out at this place new text stands; `after` by itself. */
  readonly side?: 'before' | 'after';
}

/** A review of a story's lines, without any fix. */
export function startReview(lines: readonly Line[]): Review {
  const base = flatText(lines);
  return { base, current: base, pieces: [], meta: new Map(), next: 1 };
}

/** What is wrong with a review, or null: outside the pieces both texts must be the same. Reads all of both texts. */
export function verify({ base, current, pieces, meta }: Review): string | null {
  let a = 0;
  let b = 0;
  const gap = (toA: number, toB: number) =>
    toA - a === toB - b && toA >= a && isSamePassage(passageOf(base, a, toA), passageOf(current, b, toB));
  for (const [index, piece] of pieces.entries()) {
    if (!gap(piece.fromA, piece.fromB)) return `the texts differ before piece ${index}`;
    if (piece.toA < piece.fromA || piece.toB < piece.fromB) return `piece ${index} ends before it begins`;
    if (!meta.has(piece.fix)) return `nobody made piece ${index}`;
    if (textOf(base, piece.fromA, piece.toA) === textOf(current, piece.fromB, piece.toB))
      return `piece ${index} changes nothing`;
    a = piece.toA;
    b = piece.toB;
  }
  if (base.last !== current.last) return 'the texts end differently';
  return gap(base.length, current.length) ? null : 'the texts differ after the last piece';
}
