/** A file that came back from a proofreader: its differences become fixes on the story, or it is a story to proofread. */
import { ok, type Result } from '../../app/contract/result.ts';
import type { Parcel } from '../../app/fixes/exchange/parcel.ts';
import { readReviewPage } from '../../app/fixes/exchange/review-page.ts';
import { fixesFromFields } from '../../app/fixes/at-rest.ts';
import { textOf } from '../../app/fixes/flat-text.ts';
import { queriesFromFields } from '../../app/fixes/queries.ts';
import { cutLines } from '../../app/story/story.ts';
import { changeReview, ownBlocks, reviewOnDesk } from '../editor/desk.ts';
import { type Reviewed, startReviewed } from '../editor/reviewed.ts';
import { host } from '../host.ts';
import { mergeReturned } from '../checking/merge-returned.ts';
import type { AnswerReturned } from '../checking/returned-messages.ts';
import { readInWorker } from '../checking/read-returned.ts';
import { checkEdited } from './checking.ts';
import { RETURNED } from '../words/en-fixes.ts';
import { stemOf } from './copy-names.ts';
import { openDialog } from './dialogs.ts';
import { fixesNow, publishFixes, useFixes } from './fixes.ts';
import { say } from './notices.ts';
import { useSettings } from './settings.ts';
import { activeStory, changeStory, type OpenStory, useStories } from './stories.ts';
import { pasteAsStory } from './story-actions.ts';

export interface ReturnedFile {
  readonly name: string;
  readonly text: string;
}

/** So many of a story's versions are looked at: a copy may have been made from an earlier text. */
const MOST_VERSIONS = 6;

export const isPage = (name: string) => /\.html?$/i.test(name);

/** Decides with the person what a dropped or chosen file is. */
export async function takeReturned(file: ReturnedFile): Promise<void> {
  if (isPage(file.name)) return takePage(file);
  const story = activeStory();
  if (!story || !looksReturned(story, file)) return pasteAsStory(file.text, file.name);
  openDialog({ kind: 'returned', story: story.id, file });
}

/** A line of this many units that both have is no chance. */
const TELLING = 20;

/** True where a file may be a copy of the story: their names begin alike, or they share a line. */
function looksReturned({ id, ref }: OpenStory, file: ReturnedFile): boolean {
  const stem = stemOf(ref.name).toLowerCase();
  if (stem.length > 2 && stemOf(file.name).toLowerCase().includes(stem)) return true;
  const lines = new Set(ownBlocks(id).map(({ text }) => text.trim()));
  return cutLines(file.text).some(({ text }) => text.trim().length >= TELLING && lines.has(text.trim()));
}

/** A page for a proofreader is a story to open; one that comes back goes into the story that is open. */
async function takePage(file: ReturnedFile): Promise<void> {
  const page = readReviewPage(file.text);
  if (!page.ok) return say({ failure: page.code, detail: page.detail, about: file.name });
  const story = activeStory();
  if (page.value.kind === 'back' && story) await importInto(story.id, file, page.value.from);
  else await openParcel(page.value);
}

/** Opens a story that was sent for proofreading, with all that came with it. */
async function openParcel(parcel: Parcel): Promise<void> {
  await pasteAsStory(parcel.text, parcel.name);
  const story = activeStory();
  if (!story) return;
  const lines = cutLines(parcel.text);
  const fixes = fixesFromFields({ fixes: parcel.fixes }, lines);
  const queries = queriesFromFields({ queries: parcel.queries }, lines);
  changeStory(story.id, { decisions: parcel.decisions, stets: parcel.stets });
  if (parcel.stets.length > 0)
    void host.call('story.stet', { id: story.id, add: parcel.stets.slice(0, 10_000), remove: [] });
  if (parcel.fixes.length + parcel.queries.length > 0)
    changeReview(story.id, (reviewed) => ({
      reviewed: {
        ...reviewed,
        review: { ...fixes.review, base: reviewed.review.base },
        unplaced: fixes.unplaced,
        foreign: fixes.foreign,
        queries: queries.queries,
        lostQueries: queries.unplaced,
        foreignQueries: queries.foreign,
      },
      isWhole: true,
    }));
  publishFixes();
  if (parcel.note !== '') openDialog({ kind: 'note', from: parcel.from, note: parcel.note, story: story.id });
  else startOnParcel();
}

/** After the note: who opens such a page wants to proofread. */
export function startOnParcel(): void {
  const story = activeStory();
  if (!story) return;
  if (useSettings.getState().settings.proofreader === '')
    openDialog({ kind: 'proofreader', why: 'proofread' });
  else changeStory(story.id, { role: 'proofreading' });
}

/** Earlier texts of a story, newest first. */
async function draftsOf(story: OpenStory): Promise<string[]> {
  const drafts = Object.values(story.passes).flatMap(({ text }) => text ?? []);
  const versions = story.ref.untitled ? null : await host.call('story.versions', { id: story.id });
  if (versions?.ok)
    for (const { id } of versions.value.slice(0, MOST_VERSIONS)) {
      const version = await host.call('story.version', { id: story.id, version: id });
      if (version.ok) drafts.push(version.value.text);
    }
  return drafts;
}

/** Reads a file that came back as fixes by `name` on a story; nothing is changed yet. */
export async function readReturned(id: string, file: ReturnedFile, name: string): Promise<AnswerReturned> {
  const story = useStories.getState().byId[id];
  if (!story) return { ok: false, code: 'not-found' };
  const lines = ownBlocks(id).map(({ text, end }) => ({ text, end }));
  return readInWorker({
    ...file,
    story: { lines, format: story.format, stets: story.stets, drafts: await draftsOf(story) },
    by: { author: name, at: Date.now() },
    reviewed: reviewOnDesk(id) ?? startReviewed(lines),
  });
}

/** Puts the differences of a file into a story as fixes by `name`, as one step for undo; says what came. */
export async function importInto(id: string, file: ReturnedFile, name: string): Promise<Result<number>> {
  const base = reviewOnDesk(id);
  const read = await readReturned(id, file, name);
  if (!read.ok) {
    say({ failure: read.code, detail: read.detail, about: file.name });
    return read;
  }
  const { returned, merged } = read.value;
  const isSameText = (reviewed: Reviewed) =>
    textOf(reviewed.review.base) === textOf(returned.review.base) &&
    reviewed.review.base.last === returned.review.base.last;
  const before = fixesNow();
  const isDone = changeReview(id, (reviewed) => {
    if (!isSameText(reviewed)) return null;
    // What was typed meanwhile is not in the worker's answer.
    const now = reviewed === base || base === null ? merged : mergeReturned(reviewed, returned);
    return { reviewed: { ...now, review: { ...now.review, base: reviewed.review.base } }, isWhole: true };
  });
  if (!isDone) {
    say({ text: RETURNED.changedMeanwhile });
    return { ok: false, code: 'unexpected' };
  }
  checkEdited();
  publishFixes();
  const after = useFixes.getState();
  useFixes.setState({ tab: 'fixes' });
  const came = after.fixes + after.questions - before.fixes - before.questions;
  say({ text: RETURNED.came(came, returned.keptBefore.length, returned.undone) });
  if (returned.parcel?.note)
    openDialog({ kind: 'note', from: returned.parcel.from, note: returned.parcel.note, story: null });
  return ok(came);
}

/** Asks for a file that came back, with the host's dialog or ours. */
export async function importReturned(): Promise<void> {
  if (!useSettings.getState().info?.can.nativeDialogs) return openDialog({ kind: 'pick-returned' });
  const answer = await host.call('dialog.returned', {});
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  if (answer.value) await takeReturned(answer.value);
}

/** Reads an entry of the in-app picker as a file that came back. */
export async function returnedEntry(entry: string): Promise<void> {
  const answer = await host.call('story.returned', { id: entry });
  if (answer.ok) await takeReturned(answer.value);
  else say({ failure: answer.code, detail: answer.detail });
}
