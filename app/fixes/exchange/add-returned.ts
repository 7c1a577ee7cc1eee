/** What came back, put together with what is pending already. */
import type { FixesAtRest, UnplacedFix } from '../at-rest.ts';
import { fixesOf } from '../fixes-of.ts';
import { mergeReviews } from '../merge-reviews.ts';
import { nextQueryId, type QueriesAtRest, type Query, type QueryEntry } from '../queries.ts';
import type { Returned } from './returned.ts';

/** The pending fixes and queries of a story. */
export interface Pending {
  readonly fixes: Pick<FixesAtRest, 'review' | 'unplaced' | 'foreign'>;
  readonly queries: QueriesAtRest;
}

/** The same with what came back, and how much of it is new. */
export interface Added extends Pending {
  readonly newFixes: number;
  readonly newQueries: number;
  readonly newUnplaced: number;
}

/**
 * Adds what came back. Both must stand on the same text. A fix that is pending already gets its other author; one
 * that wants the words of another is listed beside it; nothing comes twice, however often a file is brought in.
 */
export function addReturned({ fixes, queries }: Pending, returned: Returned): Added {
  const shift = fixes.review.next - 1;
  const merged = mergeReviews(fixes.review, returned.review);
  const known = new Set(fixes.unplaced.map(whatOf));
  const later = (one: UnplacedFix): UnplacedFix => ({
    ...one,
    entry: { ...one.entry, id: `f${idNumber(one) + shift}` },
  });
  const strays = [
    // A clash has its number from the merge.
    ...merged.unplaced,
    ...returned.unplaced.map(later),
  ].filter((one) => !known.has(whatOf(one)));
  const clean = strays.map((one) => withoutOuter(one));
  const next = [...fixes.unplaced, ...clean].reduce(
    (most, one) => Math.max(most, idNumber(one) + 1),
    Math.max(merged.review.next, fixes.review.next),
  );
  const asked = addQueries(queries, returned.queries, returned.strayQueries);
  return {
    fixes: {
      review: { ...merged.review, next },
      unplaced: [...fixes.unplaced, ...clean],
      foreign: [...fixes.foreign, ...unknownTo(fixes.foreign, returned.foreign.fixes)],
    },
    queries: {
      ...asked,
      foreign: [...queries.foreign, ...unknownTo(queries.foreign, returned.foreign.queries)],
    },
    newFixes: fixesOf(merged.review).length - fixesOf(fixes.review).length,
    newQueries:
      asked.queries.length + asked.unplaced.length - queries.queries.length - queries.unplaced.length,
    newUnplaced: clean.length,
  };
}

/** What is listed stands alone until it has a place. */
function withoutOuter(one: UnplacedFix): UnplacedFix {
  const { within: _within, ...entry } = one.entry;
  return { ...one, entry };
}

function addQueries(
  { queries, unplaced }: Pick<QueriesAtRest, 'queries' | 'unplaced'>,
  more: readonly Query[],
  strays: readonly QueryEntry[],
): Pick<QueriesAtRest, 'queries' | 'unplaced'> {
  let all: { queries: readonly Query[]; unplaced: readonly QueryEntry[] } = { queries, unplaced };
  for (const query of more) {
    const same = all.queries.find((one) => isSame(one, query));
    if (same === undefined) all = { ...all, queries: [...all.queries, { ...query, id: nextQueryId(all) }] };
    else all = { ...all, queries: all.queries.map((one) => (one === same ? answered(one, query) : one)) };
  }
  for (const stray of strays) {
    if (all.unplaced.some((one) => isSame(one, stray)) || all.queries.some((one) => isSame(one, stray)))
      continue;
    all = { ...all, unplaced: [...all.unplaced, { ...stray, id: nextQueryId(all) }] };
  }
  return all;
}

type Asked = Pick<Query, 'author' | 'at' | 'text'>;

function isSame(one: Asked, other: Asked): boolean {
  return one.author === other.author && one.at === other.at && one.text === other.text;
}

/** A query with the answers that came back, in the order of their times. */
function answered(query: Query, other: Query): Query {
  const fresh = other.replies.filter((reply) => !query.replies.some((one) => isSame(one, reply)));
  const replies = [...query.replies, ...fresh].sort((one, two) => one.at - two.at);
  const resolved = query.resolved ?? other.resolved;
  return { ...query, replies, ...(resolved === undefined ? {} : { resolved }) };
}

function unknownTo(known: readonly unknown[], more: readonly unknown[]): unknown[] {
  const texts = new Set(known.map((one) => JSON.stringify(one)));
  return more.filter((one) => !texts.has(JSON.stringify(one)));
}

function whatOf({ entry }: UnplacedFix): string {
  return JSON.stringify([
    entry.author,
    entry.pieces.map(({ from, taken, put, before }) => [from, taken, put, before]),
  ]);
}

function idNumber({ entry }: UnplacedFix): number {
  return Number(entry.id.slice(1));
}
