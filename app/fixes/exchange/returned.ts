/** What came back from a proofreader, in whatever shape, as fixes on the story as it is now. */
import { fail, ok, type Result } from '../../contract/result.ts';
import type { Stet } from '../../proofing/facts.ts';
import { cutLines, joinLines, type Line, type StoryFormat } from '../../story/story.ts';
import { alignTexts } from '../align.ts';
import { fixesFromFields, placeEntries, type UnplacedFix } from '../at-rest.ts';
import { reject } from '../decide.ts';
import { entriesOf } from '../fix-entries.ts';
import { type Fix, fixesOf } from '../fixes-of.ts';
import { flatText, linesOf, textOf } from '../flat-text.ts';
import { fixesFromCopy } from '../from-copy.ts';
import { keptBefore } from '../kept-mine.ts';
import { queriesFromFields, queriesToFields, type Query, type QueryEntry } from '../queries.ts';
import type { EditBy, Review } from '../review.ts';
import { inStoryShape, type Undone } from './in-story-shape.ts';
import { fromCriticMarkup } from './from-critic-markup.ts';
import type { Parcel } from './parcel.ts';
import { readReviewPage } from './review-page.ts';

/** What a file that came back holds. */
export interface Returned {
  readonly kind: 'page' | 'critic' | 'copy';
  /** On the story as it is now. */
  readonly review: Review;
  readonly unplaced: readonly UnplacedFix[];
  readonly queries: readonly Query[];
  readonly strayQueries: readonly QueryEntry[];
  /** Entries of a page that this version cannot read. */
  readonly foreign: { readonly fixes: readonly unknown[]; readonly queries: readonly unknown[] };
  /** Fixes that the author has kept out before, left out of `review`: the proofreader is told once. */
  readonly keptBefore: readonly Fix[];
  /** What another program had done to the whole of a copy, and was left out. */
  readonly undone: readonly Undone[];
  /** The page's other contents. */
  readonly parcel: Parcel | null;
}

/** The author's side of an import. */
export interface ReturnedTo {
  readonly lines: readonly Line[];
  readonly format: StoryFormat;
  readonly stets: readonly Stet[];
  /** Earlier texts of the story, newest first: a copy may have been made from one of them. */
  readonly drafts: readonly string[];
}

/** Two texts of which less than this is the same are not two drafts of one story; short ones may well be. */
const LEAST_SAME = 0.3;
const SHORT = 400;
/** Comparing takes a while for each: so many earlier texts are tried. */
const MOST_DRAFTS = 12;

/**
 * Reads what came back. `name` tells a page from a text by its ending; `by` made what names nobody. Fails as
 * `readReviewPage` does, and with `other-story` where hardly a line is the story's.
 */
export function fixesFromReturned(
  name: string,
  text: string,
  story: ReturnedTo,
  by: EditBy,
): Result<Returned> {
  if (/\.html?$/i.test(name)) {
    const parcel = readReviewPage(text);
    return parcel.ok ? fromParcel(parcel.value, story) : parcel;
  }
  const plain = text.replace(/^\ufeff/, '');
  const marked = fromCriticMarkup(plain, by);
  const isMarked = marked.marks > 0 && fromCriticMarkup(joinLines(story.lines), by).marks === 0;
  return isMarked ? fromMarked(marked.review, marked.queries, story, by) : fromCopy(plain, story, by);
}

function fromParcel(parcel: Parcel, story: ReturnedTo): Result<Returned> {
  const draft = cutLines(parcel.text);
  if (isOther(parcel.text, joinLines(story.lines))) return fail('other-story');
  const { review, unplaced, foreign } = fixesFromFields({ fixes: parcel.fixes }, story.lines, draft);
  const asked = queriesFromFields({ queries: parcel.queries }, story.lines, draft);
  return ok({
    kind: 'page',
    ...withoutKept(review, story),
    unplaced,
    queries: asked.queries,
    strayQueries: asked.unplaced,
    foreign: { fixes: foreign, queries: asked.foreign },
    undone: [],
    parcel,
  });
}

/** What was changed beside the marks is a change as well; where both speak of the same words the marks have them. */
function fromMarked(
  review: Review,
  queries: readonly Query[],
  story: ReturnedTo,
  by: EditBy,
): Result<Returned> {
  const base = textOf(review.base);
  // Not the text cut anew: an empty last line would be lost, and its loss taken for a fix.
  const unmarked = linesOf(review.base);
  const draft = closest(base, story);
  if (isOther(base, textOf(flatText(draft)))) return fail('other-story');
  const beside = fixesFromCopy(draft, unmarked, by);
  const highest = review.next;
  const others = entriesOf(beside).map((entry) => ({
    ...entry,
    id: `f${Number(entry.id.slice(1)) + highest}`,
  }));
  const now = flatText(story.lines);
  const marked = placeEntries(entriesOf(review), now, base);
  const placed = placeEntries(others, now, textOf(flatText(draft)));
  const all = placeEntries([...entriesOf(marked.review), ...entriesOf(placed.review)], now, null);
  const asked = queriesFromFields(queriesToFields(queries, review.base), story.lines, unmarked);
  return ok({
    kind: 'critic',
    ...withoutKept(all.review, story),
    unplaced: [...marked.unplaced, ...placed.unplaced, ...all.unplaced],
    queries: asked.queries,
    strayQueries: asked.unplaced,
    foreign: { fixes: [], queries: asked.foreign },
    undone: [],
    parcel: null,
  });
}

function fromCopy(returned: string, story: ReturnedTo, by: EditBy): Result<Returned> {
  const shaped = inStoryShape(returned, story.lines);
  const copy = cutLines(shaped.text);
  const text = textOf(flatText(copy));
  const draft = closest(text, story);
  if (isOther(text, textOf(flatText(draft)))) return fail('other-story');
  const made = fixesFromCopy(draft, copy, by);
  const now = flatText(story.lines);
  const { review, unplaced } =
    draft === story.lines
      ? { review: made, unplaced: [] }
      : placeEntries(entriesOf(made), now, textOf(made.base));
  return ok({
    kind: 'copy',
    ...withoutKept(review, story),
    unplaced,
    queries: [],
    strayQueries: [],
    foreign: { fixes: [], queries: [] },
    undone: shaped.undone,
    parcel: null,
  });
}

function withoutKept(review: Review, story: ReturnedTo): Pick<Returned, 'review' | 'keptBefore'> {
  const ids = new Set(keptBefore(review, story.stets, story.format));
  if (ids.size === 0) return { review, keptBefore: [] };
  const kept = fixesOf(review).filter(({ id }) => ids.has(id));
  return { review: reject(review, ...ids).review, keptBefore: kept };
}

/** The text of the story that the copy was made from: the one from which it differs least, the present one on a tie. */
function closest(copy: string, { lines, drafts }: ReturnedTo): readonly Line[] {
  let best = lines;
  let least = differing(textOf(flatText(lines)), copy);
  for (const draft of drafts.slice(0, MOST_DRAFTS)) {
    if (least === 0) break;
    const old = cutLines(draft);
    const differs = differing(textOf(flatText(old)), copy);
    if (differs < least) [best, least] = [old, differs];
  }
  return best;
}

/** How many tokens went or came between two texts; what only moved does not count. */
function differing(first: string, second: string): number {
  if (first === second) return 0;
  return alignTexts(first, second).stretches.reduce(
    (sum, { fromA, toA, fromB, toB, move }) =>
      move === undefined ? sum + toA - fromA + toB - fromB : sum + 1,
    0,
  );
}

function isOther(first: string, second: string): boolean {
  const longest = Math.max(first.length, second.length);
  if (longest < SHORT) return false;
  const same = 1 - differing(first, second) / (first.length + second.length);
  return same < LEAST_SAME;
}
