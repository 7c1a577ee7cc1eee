/** What is under review in the story on screen, as panes read it. The editor owns it; this is its picture. */
import { create } from 'zustand';
import type { UnplacedFix } from '../../app/fixes/at-rest.ts';
import { type Fix, fixesOf } from '../../app/fixes/fixes-of.ts';
import type { Query, QueryEntry } from '../../app/fixes/queries.ts';
import type { Review } from '../../app/fixes/review.ts';
import { redrawDesk, reviewOnDesk } from '../editor/desk.ts';
import { currentPlace } from '../editor/query-places.ts';
import type { ReviewView } from '../editor/review-marks.ts';
import { useStories } from './stories.ts';

/** One row of the pane; `at` in tokens of the text on screen, -1 for what is about the whole story. */
export type ReviewRow =
  | { readonly kind: 'fix'; readonly key: string; readonly at: number; readonly fix: Fix }
  | { readonly kind: 'query'; readonly key: string; readonly at: number; readonly query: Query }
  | { readonly kind: 'unplaced'; readonly key: string; readonly at: number; readonly unplaced: UnplacedFix }
  | { readonly kind: 'lost'; readonly key: string; readonly at: number; readonly query: QueryEntry };

export type ReviewFilter = 'open' | 'fixes' | 'questions';

interface FixesState {
  readonly story: string | null;
  readonly review: Review | null;
  /** All rows, in the order of the text; what has no place last. */
  readonly rows: readonly ReviewRow[];
  readonly fixes: number;
  /** Questions that are not settled. */
  readonly questions: number;
  readonly filter: ReviewFilter;
  /** Key of the row whose card is open. */
  readonly current: string | null;
  /** Counts up when the open card should take the keyboard. */
  readonly cardAsked: number;
  readonly tab: 'flags' | 'fixes';
  readonly view: ReviewView;
}

const NOTHING = { review: null, rows: [], fixes: 0, questions: 0, current: null };

export const useFixes = create<FixesState>(() => ({
  story: null,
  ...NOTHING,
  filter: 'open',
  cardAsked: 0,
  tab: 'flags',
  view: 'all',
}));

/** Panes take changes at most this often while somebody types. In ms. */
const PUBLISH_PAUSE = 90;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Publishes in a moment: typing is not held up. */
export function publishFixesSoon(): void {
  timer ??= setTimeout(publishFixes, PUBLISH_PAUSE);
}

/** Publishes what waits to be: places that are about to be used must be those of the present text. */
export function fixesNow(): FixesState {
  if (timer !== undefined) publishFixes();
  return useFixes.getState();
}

/** Works out what panes read from the review of the story on screen. */
export function publishFixes(): void {
  clearTimeout(timer);
  timer = undefined;
  const { active } = useStories.getState();
  const before = useFixes.getState();
  const reviewed = active === null ? null : reviewOnDesk(active);
  if (active === null || reviewed === null) {
    if (before.review !== null || before.story !== active) useFixes.setState({ story: active, ...NOTHING });
    return;
  }
  const { review, queries, unplaced, lostQueries } = reviewed;
  const rows: ReviewRow[] = fixesOf(review).map((fix) => ({
    kind: 'fix',
    key: fix.id,
    at: fix.pieces[0]?.fromB ?? 0,
    fix,
  }));
  const fixes = rows.length;
  for (const query of queries)
    rows.push({ kind: 'query', key: query.id, at: currentPlace(review, query)?.from ?? -1, query });
  rows.sort((one, other) => one.at - other.at);
  for (const one of unplaced)
    rows.push({ kind: 'unplaced', key: `u${one.entry.id}`, at: one.near, unplaced: one });
  for (const query of lostQueries) rows.push({ kind: 'lost', key: `u${query.id}`, at: 0, query });
  const isThere = rows.some(({ key }) => key === before.current);
  useFixes.setState({
    story: active,
    review,
    rows,
    fixes: fixes + unplaced.length,
    questions: queries.filter(({ resolved }) => resolved === undefined).length + lostQueries.length,
    current: isThere ? before.current : null,
    ...(before.story === active ? {} : { tab: rows.length > 0 ? 'fixes' : 'flags', filter: 'open' }),
  });
  if (before.current !== null && !isThere) redrawDesk();
}

/** The rows that a filter shows. */
export function rowsShown(rows: readonly ReviewRow[], filter: ReviewFilter): readonly ReviewRow[] {
  if (filter === 'fixes') return rows.filter(({ kind }) => kind === 'fix' || kind === 'unplaced');
  if (filter === 'questions') return rows.filter(({ kind }) => kind === 'query' || kind === 'lost');
  return rows.filter((row) => row.kind !== 'query' || row.query.resolved === undefined);
}

/** The people who left what is pending, the one who left most first. */
export function peopleIn(rows: readonly ReviewRow[]): { name: string; fixes: number; questions: number }[] {
  const people = new Map<string, { name: string; fixes: number; questions: number }>();
  const add = (name: string, what: 'fixes' | 'questions') => {
    const one = people.get(name) ?? { name, fixes: 0, questions: 0 };
    one[what]++;
    people.set(name, one);
  };
  for (const row of rows) {
    if (row.kind === 'fix') for (const name of row.fix.authors) add(name, 'fixes');
    else if (row.kind === 'unplaced') add(row.unplaced.entry.author, 'fixes');
    else if (row.kind === 'lost' || row.query.resolved === undefined) add(row.query.author, 'questions');
  }
  return [...people.values()].sort((one, other) => other.fixes + other.questions - one.fixes - one.questions);
}
