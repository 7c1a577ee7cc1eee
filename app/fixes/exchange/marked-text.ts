/** A text under review as one row of stretches: what stays, what a fix takes out, what it puts in. */
import { type Fix, fixesOf } from '../fixes-of.ts';
import { type Break, passageOf } from '../flat-text.ts';
import type { FixId, Review } from '../review.ts';

/** Some tokens that are all kept, all taken out or all put in. */
export interface Stretch {
  readonly kind: 'kept' | 'taken' | 'put';
  readonly text: string;
  /** What each `\n` in `text` is in the file. */
  readonly breaks: readonly Break[];
  /** Where it begins in the author's text, in tokens; for what is put in, where it goes. */
  readonly at: number;
  /** Undefined for what is kept. */
  readonly fix: Fix | undefined;
  /** The piece's own fix, which may be one of several in `fix`. */
  readonly id: FixId | undefined;
}

/** The stretches in order, none empty; `cuts` are places of the author's text at which what is kept is cut as well. */
export function markedText(review: Review, cuts: readonly number[] = []): Stretch[] {
  const { base, current, pieces } = review;
  const byId = new Map(fixesOf(review).flatMap((fix) => fix.ids.map((id) => [id, fix] as const)));
  const stretches: Stretch[] = [];
  const places = [...new Set(cuts)].sort((one, other) => one - other);
  let next = 0;
  const add = (kind: Stretch['kind'], from: number, to: number, at: number, id?: FixId) => {
    if (from === to) return;
    const passage = passageOf(kind === 'put' ? current : base, from, to);
    stretches.push({ kind, ...passage, at, fix: id === undefined ? undefined : byId.get(id), id });
  };
  const keep = (from: number, to: number) => {
    let start = from;
    while (next < places.length && (places[next] as number) < to) {
      const cut = places[next++] as number;
      if (cut <= start) continue;
      add('kept', start, cut, start);
      start = cut;
    }
    add('kept', start, to, start);
  };
  let a = 0;
  for (const { fromA, toA, fromB, toB, fix } of pieces) {
    keep(a, fromA);
    add('taken', fromA, toA, fromA, fix);
    add('put', fromB, toB, toA, fix);
    a = toA;
  }
  keep(a, base.length);
  return stretches;
}
