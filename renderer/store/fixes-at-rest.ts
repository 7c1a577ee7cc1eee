/**
 * Keeps fixes and questions safe in the file beside the story: written within a second of a change, and always after
 * the text, so that a fix that was accepted stands in the text before it is forgotten.
 */
import type { StoryFixes } from '../../app/contract/shapes.ts';
import { fixesFromFields, fixesToFields } from '../../app/fixes/at-rest.ts';
import { queriesFromFields, queriesToFields } from '../../app/fixes/queries.ts';
import { cutLines, type Line } from '../../app/story/story.ts';
import { reviewOnDesk } from '../editor/desk.ts';
import { isEmpty, type Reviewed, type Role } from '../editor/reviewed.ts';
import { host } from '../host.ts';
import { MERGED } from '../words/en-fixes.ts';
import { say } from './notices.ts';
import { isDirty, onSaved, writeJournal } from './saving.ts';
import { useSettings } from './settings.ts';
import { useStories } from './stories.ts';

/** Changes wait no longer than this. In ms. */
const PAUSE = 500;

interface AtRest {
  /** As the file has it; null where there is nothing in it. */
  written: Reviewed | null;
  /** The saved text in which that counts. */
  fingerprint: string;
  /** What the file is known to hold, as opening it or the last write said. */
  seen: StoryFixes['seen'];
  /** True once it was said that somebody else put something into the file. */
  saidMerged: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  writing: Promise<boolean> | null;
}

const stories = new Map<string, AtRest>();

/** What stands beside a story, over its lines; null where nothing does. */
export function readLeft(left: StoryFixes, lines: readonly Line[]): Reviewed | null {
  if (left.fixes.length === 0 && left.queries.length === 0) return null;
  const draft = left.draft === null ? undefined : cutLines(left.draft);
  const fixes = fixesFromFields({ fixes: left.fixes }, lines, draft);
  const queries = queriesFromFields({ queries: left.queries }, lines, draft);
  return {
    review: fixes.review,
    unplaced: fixes.unplaced,
    foreign: fixes.foreign,
    queries: queries.queries,
    lostQueries: queries.unplaced,
    foreignQueries: queries.foreign,
  };
}

/** Somebody who left all the fixes of a story goes on leaving them. */
export function roleFor(left: Reviewed | null): Role {
  const name = useSettings.getState().settings.proofreader;
  const authors = [
    ...(left?.review.meta.values() ?? []),
    ...(left?.unplaced.map(({ entry }) => entry) ?? []),
  ].map(({ author }) => author);
  return name !== '' && authors.length > 0 && authors.every((author) => author === name)
    ? 'proofreading'
    : 'editing';
}

/** Notes what the file beside a story holds. */
export function knownAtRest(story: string, written: Reviewed | null, seen: StoryFixes['seen']): void {
  const { fingerprint } = useStories.getState().byId[story] ?? { fingerprint: '' };
  clearTimeout(stories.get(story)?.timer);
  stories.set(story, { written, fingerprint, seen, saidMerged: false, timer: undefined, writing: null });
}

/** Forgets a story that was closed. */
export function forgetFixes(story: string): void {
  clearTimeout(stories.get(story)?.timer);
  stories.delete(story);
}

/** Hears that what is under review changed: it is written soon. */
export function fixesChanged(story: string): void {
  const own = stories.get(story);
  if (!own) return;
  own.timer ??= setTimeout(() => void writeFixes(story), PAUSE);
}

/** Writes what is under review in a story now, after its text; false where it could not, which is told. */
export function writeFixes(story: string): Promise<boolean> {
  const own = stories.get(story);
  if (!own) return Promise.resolve(true);
  clearTimeout(own.timer);
  own.timer = undefined;
  if (own.writing) return own.writing.then(() => writeFixes(story));
  if (!isBehind(story, own)) return Promise.resolve(true);
  own.writing = write(story, own).finally(() => {
    own.writing = null;
  });
  return own.writing;
}

/**
 * Everything under review on disk: the window may be about to go, so nothing is waited for before it is sent. Call it
 * after the journals were sent. False where some of it could not be written.
 */
export async function flushFixes(): Promise<boolean> {
  const behind = [...stories].filter(([story, own]) => isBehind(story, own));
  const written = await Promise.all(behind.map(([story, own]) => write(story, own, true)));
  return !written.includes(false);
}

function isBehind(story: string, own: AtRest): boolean {
  const reviewed = reviewOnDesk(story);
  if (reviewed === null || (isEmpty(reviewed) && own.written === null)) return false;
  const { fingerprint } = useStories.getState().byId[story] ?? { fingerprint: '' };
  return reviewed !== own.written || fingerprint !== own.fingerprint;
}

async function write(id: string, own: AtRest, atOnce = false): Promise<boolean> {
  if (!atOnce && isDirty(id) && !(await writeJournal(id))) return false;
  const reviewed = reviewOnDesk(id);
  const story = useStories.getState().byId[id];
  if (reviewed === null || story === undefined) return true;
  const { review, unplaced, foreign, queries, lostQueries, foreignQueries } = reviewed;
  const answer = await host.call('story.fixes', {
    id,
    fixes: [...fixesToFields(review, { unplaced, foreign }).fixes],
    queries: [
      ...queriesToFields(queries, review.base, { unplaced: lostQueries, foreign: foreignQueries }).queries,
    ],
    fingerprint: story.fingerprint,
    ...(own.seen === undefined ? {} : { seen: own.seen }),
  });
  if (!answer.ok) {
    // While the host is away the status line says so; the next change tries again.
    const detail = answer.code === 'too-large' ? `${story.ref.name}.fixes.json` : answer.detail;
    if (detail !== 'gone') say({ failure: answer.code, detail, about: story.ref.name });
    return false;
  }
  own.written = isEmpty(reviewed) ? null : reviewed;
  own.fingerprint = story.fingerprint;
  own.seen = answer.value.seen;
  if (answer.value.merged && !own.saidMerged) {
    own.saidMerged = true;
    say({ text: MERGED(story.ref.name) });
  }
  return true;
}

// The places count in the saved text, which is another one now.
onSaved((story) => {
  const own = stories.get(story);
  if (own && isBehind(story, own)) fixesChanged(story);
});
