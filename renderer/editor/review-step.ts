/**
 * What an edit or a decision did to a review, as a step in the editor's history: undo and redo bring the fixes back
 * with the text, exactly. Holds what differs, not two whole reviews, so that a long session stays small.
 */
import type { Node } from '@tiptap/pm/model';
import { Step, StepResult } from '@tiptap/pm/transform';
import { type FlatText, type Passage, passageOf, withPassage } from '../../app/fixes/flat-text.ts';
import type { FixId, FixMeta, Piece } from '../../app/fixes/review.ts';
import { shifted } from '../../app/fixes/settle-pieces.ts';
import type { Reviewed } from './reviewed.ts';

interface TextChange {
  readonly from: number;
  readonly taken: Passage;
  readonly put: Passage;
}

interface Rest extends Omit<Reviewed, 'review'> {
  readonly next: number;
}

/** All that differs between two states of a review. */
export interface ReviewChange {
  readonly base: TextChange | null;
  readonly current: TextChange | null;
  readonly first: number;
  readonly taken: readonly Piece[];
  readonly put: readonly Piece[];
  readonly meta: readonly (readonly [id: FixId, before: FixMeta | undefined, after: FixMeta | undefined])[];
  readonly rest: readonly [before: Rest, after: Rest];
}

/** What to do to `before` to have `after`. */
export function changeBetween(before: Reviewed, after: Reviewed): ReviewChange {
  const [one, other] = [before.review, after.review];
  const byA = other.base.length - one.base.length;
  const byB = other.current.length - one.current.length;
  const most = Math.min(one.pieces.length, other.pieces.length);
  let first = 0;
  while (first < most && isSame(one.pieces[first] as Piece, other.pieces[first] as Piece, 0, 0)) first++;
  let tail = 0;
  while (
    tail < most - first &&
    isSame(
      one.pieces[one.pieces.length - 1 - tail] as Piece,
      other.pieces[other.pieces.length - 1 - tail] as Piece,
      byA,
      byB,
    )
  )
    tail++;
  return {
    base: textChange(one.base, other.base),
    current: textChange(one.current, other.current),
    first,
    taken: one.pieces.slice(first, one.pieces.length - tail),
    put: other.pieces.slice(first, other.pieces.length - tail),
    meta: metaChange(one.meta, other.meta),
    rest: [restOf(before), restOf(after)],
  };
}

/** The change that takes this one back. */
export function inverted(change: ReviewChange): ReviewChange {
  const turned = (text: TextChange | null) => text && { from: text.from, taken: text.put, put: text.taken };
  return {
    base: turned(change.base),
    current: turned(change.current),
    first: change.first,
    taken: change.put,
    put: change.taken,
    meta: change.meta.map(([id, before, after]) => [id, after, before] as const),
    rest: [change.rest[1], change.rest[0]],
  };
}

/** The review after a change; it must be in the state that the change began with. */
export function changed({ review }: Reviewed, change: ReviewChange): Reviewed {
  const grown = (text: TextChange | null) => (text ? text.put.text.length - text.taken.text.length : 0);
  const behind = review.pieces.slice(change.first + change.taken.length);
  let meta = review.meta;
  if (change.meta.length > 0) {
    const entries = new Map(review.meta);
    for (const [id, , after] of change.meta) {
      if (after === undefined) entries.delete(id);
      else entries.set(id, after);
    }
    meta = entries;
  }
  const { next, ...rest } = change.rest[1];
  return {
    ...rest,
    review: {
      base: withChange(review.base, change.base),
      current: withChange(review.current, change.current),
      pieces: [
        ...review.pieces.slice(0, change.first),
        ...change.put,
        ...shifted(behind, grown(change.base), grown(change.current)),
      ],
      meta,
      next,
    },
  };
}

/** A step that leaves the page as it is and carries a change of the review through undo and redo. */
export class ReviewStep extends Step {
  constructor(readonly change: ReviewChange) {
    super();
  }
  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }
  override invert(): ReviewStep {
    return new ReviewStep(inverted(this.change));
  }
  override map(): ReviewStep {
    return this;
  }
  override toJSON(): { stepType: string } {
    return { stepType: 'review' };
  }
}

function restOf({ review, ...rest }: Reviewed): Rest {
  return { next: review.next, ...rest };
}

function isSame(one: Piece, other: Piece, byA: number, byB: number): boolean {
  if (one === other && byA === 0 && byB === 0) return true;
  return (
    one.fromA + byA === other.fromA &&
    one.toA + byA === other.toA &&
    one.fromB + byB === other.fromB &&
    one.toB + byB === other.toB &&
    one.fix === other.fix
  );
}

function withChange(flat: FlatText, change: TextChange | null): FlatText {
  return change ? withPassage(flat, change.from, change.from + change.taken.text.length, change.put) : flat;
}

/** Chunks that both share are passed over unread. */
function textChange(one: FlatText, other: FlatText): TextChange | null {
  if (one === other) return null;
  const sameChunk = (a: Passage | undefined, b: Passage | undefined) =>
    a === b || (a?.text === b?.text && a?.breaks.join() === b?.breaks.join());
  const most = Math.min(one.chunks.length, other.chunks.length);
  let head = 0;
  let from = 0;
  while (head < most && sameChunk(one.chunks[head], other.chunks[head]))
    from += one.chunks[head++]?.text.length ?? 0;
  let tail = 0;
  let behind = 0;
  while (tail < most - head && sameChunk(one.chunks.at(-1 - tail), other.chunks.at(-1 - tail)))
    behind += one.chunks.at(-1 - tail++)?.text.length ?? 0;
  const taken = passageOf(one, from, one.length - behind);
  const put = passageOf(other, from, other.length - behind);
  const start = sameStart(taken, put);
  const end = sameEnd(taken, put, Math.min(taken.text.length, put.text.length) - start);
  const cut = (flat: FlatText) => passageOf(flat, from + start, flat.length - behind - end);
  const change = { from: from + start, taken: cut(one), put: cut(other) };
  return change.taken.text === '' && change.put.text === '' ? null : change;
}

function sameStart(one: Passage, other: Passage): number {
  const most = Math.min(one.text.length, other.text.length);
  let at = 0;
  let breaks = 0;
  for (; at < most && one.text[at] === other.text[at]; at++) {
    if (one.text[at] !== '\n') continue;
    if (one.breaks[breaks] !== other.breaks[breaks]) break;
    breaks++;
  }
  return at;
}

function sameEnd(one: Passage, other: Passage, most: number): number {
  let at = 0;
  let breaks = 1;
  for (; at < most && one.text.at(-1 - at) === other.text.at(-1 - at); at++) {
    if (one.text.at(-1 - at) !== '\n') continue;
    if (one.breaks.at(-breaks) !== other.breaks.at(-breaks)) break;
    breaks++;
  }
  return at;
}

function metaChange(one: ReadonlyMap<FixId, FixMeta>, other: ReadonlyMap<FixId, FixMeta>) {
  if (one === other) return [];
  const changes: [FixId, FixMeta | undefined, FixMeta | undefined][] = [];
  for (const [id, before] of one) {
    const after = other.get(id);
    if (after !== before) changes.push([id, before, after]);
  }
  for (const [id, after] of other) if (!one.has(id)) changes.push([id, undefined, after]);
  return changes;
}
