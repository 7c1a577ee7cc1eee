/** What came back, put to what is under review already. */
import type { UnplacedFix } from '../../app/fixes/at-rest.ts';
import type { Returned } from '../../app/fixes/exchange/returned.ts';
import { mergeReviews } from '../../app/fixes/merge-reviews.ts';
import { nextQueryId, type Query, type QueryEntry } from '../../app/fixes/queries.ts';
import type { Reviewed } from '../editor/reviewed.ts';

/** Both must be on the same text of the author's. The same fix is there once, a question once with all its replies. */
export function mergeReturned(reviewed: Reviewed, returned: Returned): Reviewed {
  const { review, unplaced } = mergeReviews(reviewed.review, returned.review);
  let next = Math.max(review.next, reviewed.review.next);
  const known = new Set(reviewed.unplaced.map(whatOf));
  const others = [...unplaced, ...returned.unplaced]
    .filter((one) => !known.has(whatOf(one)))
    .map((one): UnplacedFix => {
      const { within: _within, ...entry } = one.entry;
      return { ...one, entry: { ...entry, id: `f${next++}` } };
    });
  const asked = mergeQueries(reviewed, returned);
  return {
    review: { ...review, base: reviewed.review.base, next },
    unplaced: [...reviewed.unplaced, ...others],
    foreign: withNew(reviewed.foreign, returned.foreign.fixes),
    ...asked,
    foreignQueries: withNew(reviewed.foreignQueries, returned.foreign.queries),
  };
}

function mergeQueries(reviewed: Reviewed, returned: Returned): Pick<Reviewed, 'queries' | 'lostQueries'> {
  const queries = new Map(reviewed.queries.map((query) => [saidBy(query), query]));
  const lost = new Map(reviewed.lostQueries.map((query) => [saidBy(query), query]));
  const free = () => nextQueryId({ queries: [...queries.values()], unplaced: [...lost.values()] });
  for (const query of returned.queries) {
    const same = queries.get(saidBy(query));
    queries.set(saidBy(query), same === undefined ? { ...query, id: free() } : withReplies(same, query));
  }
  for (const query of returned.strayQueries)
    if (!queries.has(saidBy(query)) && !lost.has(saidBy(query)))
      lost.set(saidBy(query), { ...query, id: free() });
  return { queries: [...queries.values()], lostQueries: [...lost.values()] };
}

/** Who settled it last has the say. */
function withReplies(mine: Query, theirs: Query): Query {
  const replies = new Map([...mine.replies, ...theirs.replies].map((reply) => [saidBy(reply), reply]));
  const { resolved: _resolved, ...open } = mine;
  const settled = (mine.resolved?.at ?? 0) >= (theirs.resolved?.at ?? 0) ? mine.resolved : theirs.resolved;
  return {
    ...open,
    replies: [...replies.values()].sort((one, other) => one.at - other.at),
    ...(settled === undefined ? {} : { resolved: settled }),
  };
}

function saidBy({ author, at, text }: Pick<Query | QueryEntry, 'author' | 'at' | 'text'>): string {
  return JSON.stringify([author, at, text]);
}

function whatOf({ entry: { author, pieces } }: UnplacedFix): string {
  return JSON.stringify([author, pieces.map(({ taken, put, before, after }) => [taken, put, before, after])]);
}

function withNew(known: readonly unknown[], others: readonly unknown[]): unknown[] {
  const seen = new Set(known.map((one) => JSON.stringify(one)));
  return [...known, ...others.filter((one) => !seen.has(JSON.stringify(one)))];
}
