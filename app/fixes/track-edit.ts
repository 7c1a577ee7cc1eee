import { withPassage } from './flat-text.ts';
import { joinedInWords } from './one-word.ts';
import type { Edit, EditBy, FixId, FixMeta, Piece, Review } from './review.ts';
import { type Share, settlePieces, shifted, touching } from './settle-pieces.ts';
import { type WholeEdit, wholeEdit } from './whole-edit.ts';

/**
 * The review after a proofreader's edit of `current`. An edit that touches the same person's fix amends it,
 * unless a rule made either, and one in a word that they changed already becomes part of that change; one inside
 * someone else's new text is decided together with that. Throws a RangeError where the edit lies outside of
 * the text.
 */
export function trackEdit(review: Review, edit: Edit, by: EditBy): Review {
  const whole = wholeEdit(review.current, edit);
  const { from, to, put } = whole;
  if (from === to && put.text === '') return review;
  const { first, end } = touching(review.pieces, from, to);
  const near = review.pieces.slice(first, end);
  const { id, meta, next } = fixFor(review, near, whole, by);
  const before = review.pieces[first - 1];
  const b = Math.min(from, near[0]?.fromB ?? from);
  const a = b + (before === undefined ? 0 : before.toA - before.toB);
  const isPassage = by.rule === undefined && from < to && MANY_WORDS.test(put.text);
  const { current, pieces } = settlePieces(
    review.base,
    withPassage(review.current, from, to, put),
    [a, b],
    sharesOf(near, whole, id, edit.side ?? 'after'),
    isPassage ? id : undefined,
  );
  const behind = shifted(review.pieces.slice(end), 0, put.text.length - (to - from));
  const named = isPassage ? oneFixEach(pieces, id, meta, next) : { pieces, meta, next };
  const all = [...review.pieces.slice(0, first), ...named.pieces, ...behind];
  const tracked = { base: review.base, current, pieces: all, meta: named.meta, next: named.next };
  return joinedInWords(tracked, first, first + named.pieces.length);
}

/** Three words or more, so that words of the old text may be among them. */
const MANY_WORDS = /\S\s+\S+\s+\S/;

/** Where a whole passage is replaced, each place in it that differs is a fix of its own. */
function oneFixEach(pieces: readonly Piece[], id: FixId, meta: ReadonlyMap<FixId, FixMeta>, next: number) {
  const all = new Map(meta);
  let [fix, free] = [id, next];
  let end = -1;
  const named = pieces.map((piece): Piece => {
    const isApart = end >= 0 && end < piece.fromB;
    end = piece.toB;
    if (piece.fix !== id) return piece;
    if (isApart) {
      fix = `f${free++}`;
      all.set(fix, meta.get(id) as FixMeta);
    }
    return { ...piece, fix };
  });
  return { pieces: named, meta: all, next: free };
}

/** True where one of the two was made inside the other. */
export function isWithin(meta: ReadonlyMap<FixId, FixMeta>, one: FixId, other: FixId): boolean {
  const inside = (inner: FixId, outer: FixId) => meta.get(inner)?.within?.includes(outer) ?? false;
  return one === other || inside(one, other) || inside(other, one);
}

/** The pieces of new text that reach the edit from the left and from the right; one may be both. */
export function besides(near: readonly Piece[], from: number, to: number) {
  const left = near.findLast((piece) => piece.fromB < from);
  const right = near.find((piece) => piece.toB > to);
  return { left, right };
}

/** How many tokens of the piece's new text lie between `from` and `to`. */
export function overlap(piece: Piece, from: number, to: number): number {
  return Math.max(0, Math.min(piece.toB, to) - Math.max(piece.fromB, from));
}

function fixFor(review: Review, near: readonly Piece[], { from, to, put }: WholeEdit, by: EditBy) {
  const meta = new Map(review.meta);
  const own =
    by.rule === undefined ? near.find((piece) => isAmendable(meta.get(piece.fix), by.author)) : undefined;
  const id = own?.fix ?? `f${review.next}`;
  const known: FixMeta = meta.get(id) ?? by;
  const around = put.text === '' ? [] : outerFixes(review.meta, near, from, to).filter((fix) => fix !== id);
  const within = new Set([...(known.within ?? []), ...around]);
  meta.set(id, within.size === 0 ? known : { ...known, within: [...within] });
  return { id, meta, next: own === undefined ? review.next + 1 : review.next };
}

function isAmendable(meta: FixMeta | undefined, author: string): boolean {
  return meta?.author === author && meta.rule === undefined && !meta.moved && meta.also === undefined;
}

/** The fixes whose new text the edit overwrites or lies in. */
function outerFixes(meta: Review['meta'], near: readonly Piece[], from: number, to: number): FixId[] {
  const outer = near.filter((piece) => overlap(piece, from, to) > 0).map((piece) => piece.fix);
  const { left, right } = besides(near, from, to);
  const isBetween = from === to && left !== undefined && right !== undefined;
  if (isBetween && isWithin(meta, left.fix, right.fix)) outer.push(left.fix);
  return [...new Set(outer)];
}

function sharesOf(
  near: readonly Piece[],
  { from, to, put }: WholeEdit,
  id: FixId,
  side: 'before' | 'after',
): Share[] {
  const shares: Share[] = [];
  /** Where new text may go: behind all that stands before the edit and ahead of all that stands after it. */
  let lowest = 0;
  let highest = -1;
  let at = from;
  for (const { fromA, toA, fromB, toB, fix } of near) {
    if (fromB > at) shares.push({ fix: id, taken: fromB - at, put: 0 });
    const head = Math.max(0, Math.min(from, toB) - fromB);
    const tail = Math.max(0, toB - Math.max(to, fromB));
    if (head > 0) {
      shares.push({ fix, taken: toA - fromA, put: head });
      lowest = shares.length;
    }
    if (tail > 0 && highest < 0) highest = shares.length;
    if (tail > 0 || head === 0) shares.push({ fix, taken: head > 0 ? 0 : toA - fromA, put: tail });
    at = Math.max(at, toB);
  }
  if (to > at) shares.push({ fix: id, taken: to - at, put: 0 });
  if (put.text === '') return shares;
  if (highest < 0) highest = shares.length;
  const slot = slotFor(shares, lowest, highest, id, side);
  return [...shares.slice(0, slot), { fix: id, taken: 0, put: put.text.length }, ...shares.slice(slot)];
}

/** New text stands beside what else belongs to its fix. */
function slotFor(
  shares: readonly Share[],
  lowest: number,
  highest: number,
  id: FixId,
  side: 'before' | 'after',
): number {
  for (let slot = highest; slot >= Math.max(1, lowest); slot--) if (shares[slot - 1]?.fix === id) return slot;
  if (shares[highest]?.fix === id) return highest;
  return side === 'before' ? lowest : highest;
}
