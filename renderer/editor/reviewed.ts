/** Everything that is under review in a story: its fixes, those without a place, and its questions. Immutable. */
import { placeEntries, type UnplacedFix } from '../../app/fixes/at-rest.ts';
import { editAsAuthor } from '../../app/fixes/author-edit.ts';
import { accept, reject } from '../../app/fixes/decide.ts';
import { entriesOf, type FixEntry } from '../../app/fixes/fix-entries.ts';
import { piecesOf } from '../../app/fixes/fixes-of.ts';
import { flatText, textOf } from '../../app/fixes/flat-text.ts';
import {
  moveQueries,
  queriesFromFields,
  queriesToFields,
  type Query,
  type QueryEntry,
} from '../../app/fixes/queries.ts';
import { type Edit, type EditBy, type FixId, type Review, startReview } from '../../app/fixes/review.ts';
import { trackEdit } from '../../app/fixes/track-edit.ts';
import type { Line } from '../../app/story/story.ts';
import { changeBetween } from './review-step.ts';

export interface Reviewed {
  readonly review: Review;
  /** Fixes that have no certain place in the text. */
  readonly unplaced: readonly UnplacedFix[];
  /** Entries of both lists that this version cannot read. */
  readonly foreign: readonly unknown[];
  /** Questions; their places count in the author's text. */
  readonly queries: readonly Query[];
  readonly lostQueries: readonly QueryEntry[];
  readonly foreignQueries: readonly unknown[];
}

/** Who edits, and whether that goes into the author's text or becomes a fix. */
export interface Hand extends EditBy {
  readonly role: Role;
}
/** What typing does. */
export type Role = 'editing' | 'proofreading';

/** Nothing is under review yet. */
export function startReviewed(lines: readonly Line[]): Reviewed {
  return reviewedOf(startReview(lines));
}

/** A review without anything else. */
export function reviewedOf(review: Review): Reviewed {
  return { review, unplaced: [], foreign: [], queries: [], lostQueries: [], foreignQueries: [] };
}

/** True where nothing is left to answer or to keep. */
export function isEmpty({
  review,
  unplaced,
  foreign,
  queries,
  lostQueries,
  foreignQueries,
}: Reviewed): boolean {
  const kept = [unplaced, foreign, queries, lostQueries, foreignQueries];
  return review.pieces.length === 0 && kept.every((list) => list.length === 0);
}

/** The review after an edit of the text on screen. */
export function edited(reviewed: Reviewed, edit: Edit, { role, ...by }: Hand): Reviewed {
  const { review } = reviewed;
  const next = role === 'editing' ? editAsAuthor(review, edit, by) : trackEdit(review, edit, by);
  return withReview(reviewed, next);
}

/** The fixes, and what is joined with them, in the author's text. */
export function accepted(reviewed: Reviewed, ids: readonly FixId[]): Reviewed {
  const gone = piecesOf(reviewed.review, ids);
  const queries = gone.reduceRight(
    (list, { fromA, toA, fromB, toB }) => moveQueries(list, fromA, toA - fromA, toB - fromB),
    [...reviewed.queries],
  );
  return { ...reviewed, review: accept(reviewed.review, ...ids), queries };
}

/** Without the fixes and what is joined with them, and the edits that take them out of the text on screen. */
export function rejected(
  reviewed: Reviewed,
  ids: readonly FixId[],
): { reviewed: Reviewed; edits: readonly Edit[] } {
  const { review, edits } = reject(reviewed.review, ...ids);
  return { reviewed: { ...reviewed, review }, edits };
}

/**
 * The same fixes and questions over another text of the author's, as when the file is another one now: found again
 * through what both texts share; what no longer fits is listed.
 */
export function overText(reviewed: Reviewed, lines: readonly Line[], old: readonly Line[]): Reviewed {
  const entries = [...entriesOf(reviewed.review), ...reviewed.unplaced.map(({ entry }) => entry)];
  const { review, unplaced } = placeEntries(entries, flatText(lines), textOf(reviewed.review.base));
  const fields = queriesToFields(reviewed.queries, reviewed.review.base, {
    unplaced: reviewed.lostQueries,
    foreign: [],
  });
  const found = queriesFromFields(fields, lines, old);
  return {
    ...reviewed,
    review: { ...review, next: Math.max(review.next, reviewed.review.next) },
    unplaced,
    queries: found.queries,
    lostQueries: found.unplaced,
  };
}

/** Puts an entry's words at a place of the text on screen by hand: what it takes out is what stands there. */
export function placedByHand(
  reviewed: Reviewed,
  { id, pieces, author, at, rule, note }: FixEntry,
  from: number,
  to: number,
): { reviewed: Reviewed; edit: Edit } {
  const edit = { from, to, inserted: pieces.map(({ put }) => put).join('') };
  const by = { author, at, ...(rule === undefined ? {} : { rule }), ...(note === undefined ? {} : { note }) };
  const review = trackEdit(reviewed.review, edit, by);
  return { reviewed: withoutUnplaced({ ...reviewed, review }, id), edit };
}

/** Takes an entry off the list of what has no place. */
export function withoutUnplaced(reviewed: Reviewed, id: FixId): Reviewed {
  return { ...reviewed, unplaced: reviewed.unplaced.filter(({ entry }) => entry.id !== id) };
}

function withReview(reviewed: Reviewed, review: Review): Reviewed {
  const { queries } = reviewed;
  if (review.base === reviewed.review.base || queries.length === 0) return { ...reviewed, review };
  const { base } = changeBetween(reviewed, { ...reviewed, review });
  if (base === null) return { ...reviewed, review };
  return {
    ...reviewed,
    review,
    queries: moveQueries(queries, base.from, base.taken.text.length, base.put.text.length),
  };
}
