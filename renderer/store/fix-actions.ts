/** What a person does with fixes: go to them, accept them, keep their own words, place by hand what has no place. */
import type { Fix } from '../../app/fixes/fixes-of.ts';
import { stetsOf } from '../../app/fixes/kept-mine.ts';
import { ledgerEntries } from '../../app/fixes/ledger-entries.ts';
import { placeAgain } from '../../app/fixes/place-again.ts';
import type { Review } from '../../app/fixes/review.ts';
import { sentencesOf } from '../../app/fixes/sentences-of.ts';
import { takenFromFixes } from '../../app/fixes/taken-from-fixes.ts';
import { toCurrent } from '../../app/fixes/two-sides.ts';
import {
  changeReview,
  focusText,
  placeOnDesk,
  redrawDesk,
  reviewOnDesk,
  selectedTokens,
  selectPlace,
} from '../editor/desk.ts';
import type { ReviewChoice } from '../editor/review-edits.ts';
import { accepted, placedByHand, rejected, withoutUnplaced } from '../editor/reviewed.ts';
import { host } from '../host.ts';
import { FIXES } from '../words/en-fixes.ts';
import { checkEdited } from './checking.ts';
import { fixesNow, publishFixes, type ReviewFilter, type ReviewRow, rowsShown, useFixes } from './fixes.ts';
import { useFlags } from './flags.ts';
import { keepBeside } from './keep-beside.ts';
import { followUndo, rememberKept } from './kept-mine.ts';
import { say } from './notices.ts';
import { activeStory, changeStory } from './stories.ts';

/** The rows that the filter shows, those with a place only. */
function placedRows(): readonly ReviewRow[] {
  const { rows, filter } = fixesNow();
  return rowsShown(rows, filter).filter(({ kind, at }) => (kind === 'fix' || kind === 'query') && at >= 0);
}

function rowOf(key: string | null): ReviewRow | null {
  return key === null ? null : (fixesNow().rows.find((row) => row.key === key) ?? null);
}

/** Puts the caret at a fix or a question and opens its card; `focus` moves the keyboard into the card. */
export function showRow(key: string, focus: boolean): void {
  const row = rowOf(key);
  const story = activeStory();
  if (!row || !story) return;
  useFlags.setState({ current: null });
  useFixes.setState((state) => ({
    current: key,
    tab: 'fixes',
    cardAsked: state.cardAsked + (focus ? 1 : 0),
  }));
  if (row.kind !== 'lost' && row.at >= 0) goToTokens(story.id, row.at);
  redrawDesk();
}

function goToTokens(story: string, at: number): void {
  const place = placeOnDesk(story, at, at);
  if (place) selectPlace(place, false);
}

/** A click on a fix or question in the text opens its card and leaves the keyboard in the text. */
export function clickedFix(key: string): void {
  const { rows } = fixesNow();
  const row = rows.find((one) => one.key === key || (one.kind === 'fix' && one.fix.ids.includes(key)));
  if (!row) return;
  useFlags.setState({ current: null });
  useFixes.setState({ current: row.key, tab: 'fixes' });
  redrawDesk();
}

/** The next row after the caret, or after the open card, round the story's end. */
function nextRow(direction: 1 | -1, from?: number): ReviewRow | null {
  const rows = placedRows();
  const { current } = useFixes.getState();
  const open = rows.findIndex(({ key }) => key === current);
  const caret = selectedTokens()?.from ?? 0;
  if (rows.length === 0) return null;
  if (from === undefined && open >= 0 && rows[open]?.at === caret)
    return rows[(open + direction + rows.length) % rows.length] ?? null;
  const at = from ?? caret;
  if (direction === 1) return rows.find((row) => row.at >= at) ?? rows[0] ?? null;
  return rows.findLast((row) => row.at < at) ?? rows.at(-1) ?? null;
}

/** Goes to the next fix or question (or the one before); `focus` into its card. */
export function goToFix(direction: 1 | -1, focus: boolean): void {
  const next = nextRow(direction);
  if (next) showRow(next.key, focus);
  else say({ text: FIXES.nothingPending });
}

/** The fix or question at the caret. */
function rowAtCaret(): ReviewRow | null {
  const caret = selectedTokens()?.from ?? -1;
  return (
    placedRows().find((row) =>
      row.kind === 'fix'
        ? row.fix.pieces.some(({ fromB, toB }) => fromB <= caret && caret <= toB)
        : row.at === caret,
    ) ?? null
  );
}

/** Opens the card of the fix or question at the caret; false where there is none. */
export function openFixAtCaret(): boolean {
  const row = rowAtCaret();
  if (row) showRow(row.key, true);
  return row !== null;
}

function fixesOfKeys(keys: readonly string[]): Fix[] {
  const wanted = new Set(keys);
  return fixesNow().rows.flatMap((row) => (row.kind === 'fix' && wanted.has(row.key) ? [row.fix] : []));
}

/** Takes fixes into the author's text as one undo; gives how many. */
export function acceptFixes(keys: readonly string[]): number {
  const story = activeStory();
  const fixes = fixesOfKeys(keys);
  const before = story && reviewOnDesk(story.id);
  if (!story || !before || fixes.length === 0) return 0;
  changeReview(story.id, (reviewed) => ({
    reviewed: accepted(
      reviewed,
      fixes.map(({ id }) => id),
    ),
  }));
  record(story.id, before.review, fixes, 'accepted');
  const { base } = before.review;
  keepBeside(takenFromFixes(base, fixes, sentencesOf(base, story.format, story.habits.wrapped)));
  publishFixes();
  return fixes.length;
}

/** Keeps the author's words instead of the fixes, as one undo, and remembers it; gives how many. */
export function keepOutFixes(keys: readonly string[]): number {
  const story = activeStory();
  const fixes = fixesOfKeys(keys);
  const before = story && reviewOnDesk(story.id);
  if (!story || !before || fixes.length === 0) return 0;
  const sentence = sentencesOf(before.review.base, story.format, story.habits.wrapped);
  const stets = fixes.map((fix) => ({ fix, stets: stetsOf(before.review, fix, story.format, sentence) }));
  changeReview(story.id, (reviewed) =>
    withPlaced(
      rejected(
        reviewed,
        fixes.map(({ id }) => id),
      ),
    ),
  );
  record(story.id, before.review, fixes, 'kept');
  rememberKept(story.id, stets, placesKept(story.id, fixes));
  checkEdited();
  publishFixes();
  return fixes.length;
}

/** What stood beside a fix that is gone may have its place now. */
function withPlaced(out: ReviewChoice): ReviewChoice {
  const { review, unplaced } = out.reviewed;
  const pending = new Set(review.pieces.map(({ fix }) => fix));
  const isFree = unplaced.some(({ beside }) => beside.length > 0 && beside.every((id) => !pending.has(id)));
  if (!isFree) return out;
  const placed = placeAgain(review, unplaced);
  if (placed.unplaced.length === unplaced.length) return out;
  return { reviewed: { ...out.reviewed, review: placed.review, unplaced: placed.unplaced }, isWhole: true };
}

/** So many places are looked at again by the rules after a decision. */
const MOST_KEPT = 500;

/** Where the words of fixes that were kept out stand on screen now. */
function placesKept(story: string, fixes: readonly Fix[]) {
  const reviewed = reviewOnDesk(story);
  if (!reviewed) return [];
  const pieces = fixes.flatMap((fix) => fix.pieces.map((piece) => ({ fix: fix.id, piece })));
  return pieces.slice(0, MOST_KEPT).flatMap(({ fix, piece: { fromA, toA } }) => {
    const from = toCurrent(reviewed.review, fromA);
    const place = placeOnDesk(story, from, from + toA - fromA);
    return place ? [{ fix, ...place }] : [];
  });
}

/** Notes what was decided, for the corrections list and for taking it back. */
function record(id: string, before: Review, fixes: readonly Fix[], kind: 'accepted' | 'kept'): void {
  const story = activeStory();
  if (!story) return;
  const at = Date.now();
  const { format } = story;
  const sentence = sentencesOf(before.base, format, story.habits.wrapped);
  const entries = fixes.flatMap((fix) => ledgerEntries(before, fix, kind, at, format, sentence));
  changeStory(id, { ledger: [...story.ledger, ...entries] });
  if (story.ref.untitled || entries.length === 0) return;
  void host.call('story.record', { id, entries: entries.slice(0, 100_000) }).then((answer) => {
    if (!answer.ok) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  });
}

/** Takes the open fix, and goes on to the next. */
export function acceptAndGoOn(key: string, intoCard = true): void {
  const at = rowOf(key)?.at ?? 0;
  if (acceptFixes([key]) > 0) goOn(at, intoCard);
}

/** Keeps the author's words at the open fix, and goes on to the next. */
export function keepAndGoOn(key: string, intoCard = true): void {
  const at = rowOf(key)?.at ?? 0;
  if (keepOutFixes([key]) > 0) goOn(at, intoCard);
}

/** Takes an own fix back: nothing is remembered. */
export function takeBack(key: string): void {
  const story = activeStory();
  const fixes = fixesOfKeys([key]);
  const at = rowOf(key)?.at ?? 0;
  if (!story || fixes.length === 0) return;
  changeReview(story.id, (reviewed) =>
    withPlaced(
      rejected(
        reviewed,
        fixes.map(({ id }) => id),
      ),
    ),
  );
  checkEdited();
  publishFixes();
  goOn(at, true);
}

/** On to the next row from a place; back to the text where that was the last. */
export function goOn(at: number, intoCard: boolean): void {
  const next = nextRow(1, at);
  if (next) return showRow(next.key, intoCard);
  useFixes.setState({ current: null });
  redrawDesk();
  if (intoCard) {
    focusText();
    say({ text: FIXES.last });
  }
}

/** From the text: accepts the fix at the caret, or keeps the author's words there; false where there is none. */
export function answerAtCaret(answer: 'accept' | 'keep'): boolean {
  const row = rowAtCaret();
  if (row?.kind !== 'fix') return false;
  (answer === 'accept' ? acceptAndGoOn : keepAndGoOn)(row.key, false);
  return true;
}

/** Keys of the fixes that the selection touches. */
export function fixesInSelection(): string[] {
  const selected = selectedTokens();
  if (!selected || selected.from === selected.to) return [];
  return fixesNow().rows.flatMap((row) =>
    row.kind === 'fix' &&
    row.fix.pieces.some(({ fromB, toB }) => fromB <= selected.to && toB >= selected.from)
      ? [row.key]
      : [],
  );
}

/** Puts a fix that has no place where the caret or the selection is; what is selected gives way to its words. */
export function placeHere(key: string): void {
  const story = activeStory();
  const row = rowOf(key);
  const place = selectedTokens();
  if (!story || row?.kind !== 'unplaced' || !place) return;
  const { entry } = row.unplaced;
  changeReview(story.id, (reviewed) => {
    const { reviewed: after, edit } = placedByHand(reviewed, entry, place.from, place.to);
    return { reviewed: after, edits: [edit] };
  });
  publishFixes();
  focusText();
}

/** Takes a fix that has no place, or a question that lost it, off the list. */
export function dropUnplaced(key: string): void {
  const story = activeStory();
  const row = rowOf(key);
  if (!story || !row) return;
  if (row.kind === 'unplaced')
    changeReview(story.id, (reviewed) => ({ reviewed: withoutUnplaced(reviewed, row.unplaced.entry.id) }));
  else if (row.kind === 'lost')
    changeReview(story.id, (reviewed) => ({
      reviewed: { ...reviewed, lostQueries: reviewed.lostQueries.filter(({ id }) => id !== row.query.id) },
    }));
  publishFixes();
}

/** Takes an unplaced fix in place of those that stand beside it. */
export function takeInstead(key: string): void {
  const story = activeStory();
  const row = rowOf(key);
  if (!story || row?.kind !== 'unplaced') return;
  const { entry, beside } = row.unplaced;
  changeReview(story.id, (reviewed) => {
    const out = rejected(reviewed, beside);
    const { review, unplaced } = placeAgain(out.reviewed.review, [row.unplaced]);
    if (unplaced.length > 0) return null;
    const rest = reviewed.unplaced.filter(({ entry: other }) => other.id !== entry.id);
    return { reviewed: { ...out.reviewed, review, unplaced: rest }, isWhole: true };
  });
  publishFixes();
}

/** Back to the text, where the caret was. */
export function closeFixCard(): void {
  useFixes.setState({ current: null });
  redrawDesk();
  focusText();
}

/** Shows one kind of rows, or all that are open. */
export function setReviewFilter(filter: ReviewFilter): void {
  useFixes.setState({ filter, current: null });
  redrawDesk();
}

/** Which list the pane shows. */
export function setTab(tab: 'flags' | 'fixes'): void {
  useFixes.setState({ tab, current: null });
  useFlags.setState({ current: null });
  redrawDesk();
}

/** Hears of every change: what undo brought back is no longer kept. */
export function fixesFollowed(story: string): void {
  followUndo(story, () => new Set(reviewOnDesk(story)?.review.pieces.map(({ fix }) => fix)));
}
