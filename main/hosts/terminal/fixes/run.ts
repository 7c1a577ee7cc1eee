/** `galley fixes …`: what proofreaders left in stories, listed, decided, given out and brought in. */
import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Failure } from '../../../../app/contract/result.ts';
import { type Decisions, NO_DECISIONS } from '../../../../app/contract/shapes.ts';
import type { Undone } from '../../../../app/fixes/exchange/in-story-shape.ts';
import { createSafeWrite } from '../../../services/safe-write.ts';
import { bytesOf } from '../../../services/new-bytes.ts';
import { readReturned } from '../../../services/returned.ts';
import { findStories } from '../find-stories.ts';
import type { Io } from '../io.ts';
import { planCopies } from '../plan-copies.ts';
import type { Folders } from '../run-task.ts';
import type { StoryFile } from '../task.ts';
import { count, notRead, notWritten, shown } from '../words.ts';
import { writeCopy } from '../write-copy.ts';
import { bringIn } from './bring-in.ts';
import { acceptFixes, rejectFixes } from './decide.ts';
import { type Desk, openDesk, STORY_WRITTEN, workOf } from './desk.ts';
import { givenOut, givenOutName } from './give-out.ts';
import { listStory } from './list.ts';
import type { FixesWish } from './wish.ts';

/** Does what was asked. Gives the exit code: 0 well, 1 where a list has anything on it, 2 something failed. */
export async function runFixes(wish: FixesWish, io: Io, { dataFolder }: Folders): Promise<0 | 1 | 2> {
  const desk = await openDesk(dataFolder);
  try {
    const files = await findStories(wish.action === 'import' ? [wish.into] : wish.paths, io.cwd, false);
    if (wish.action === 'import') return await importAll(wish, io, desk, files);
    if (files.length === 0) {
      io.err('There are no stories (.txt or .md) there.');
      return 0;
    }
    const planned =
      wish.action === 'export' && wish.out !== '-'
        ? await planCopies(files, { out: wish.out, cwd: io.cwd, nameOf: (name) => givenOutName(name, wish) })
        : files;
    let [failed, listed] = [false, 0];
    for (const file of planned) {
      const done = await onStory(wish, io, desk, file, dataFolder);
      failed ||= done === null;
      listed += done ?? 0;
    }
    if (failed) return 2;
    return wish.action === 'list' && listed > 0 ? 1 : 0;
  } finally {
    await desk.close();
  }
}

/** Does it with one story: gives how much it was, or null where that failed, which is told. */
async function onStory(
  wish: FixesWish & { readonly action: 'list' | 'accept' | 'reject' | 'export' },
  io: Io,
  desk: Desk,
  file: StoryFile,
  dataFolder: string,
): Promise<number | null> {
  const label = shown(file.label);
  const failure = (sentence: string) => {
    io.err(sentence);
    return null;
  };
  if (file.refusal !== undefined) return failure(file.refusal);
  const read = await desk.read(file.path);
  if (!read.ok) return failure(unread(read.code, label, read.detail));
  const story = read.value;

  if (wish.action === 'list') {
    const { out, count: listed } = listStory(file.label, story, wish.filter, wish.json);
    await io.out(out);
    return listed;
  }
  if (wish.action === 'export') {
    const decided = await desk.decisions.read(workOf(story));
    const decisions: Decisions = decided.ok ? decided.value : NO_DECISIONS;
    const text = givenOut(wish, story, decisions, Date.now());
    if (file.target === undefined) {
      await io.out(text);
      return 1;
    }
    const target = shown(file.targetLabel ?? '');
    const isText = wish.format === 'txt' || wish.format === 'critic';
    const utf8 = { encoding: 'utf-8', bom: false } as const;
    const asStored = bytesOf(text, isText ? story.stored : utf8);
    const bytes = !asStored.ok && asStored.code === 'not-encodable' ? bytesOf(text, utf8) : asStored;
    if (!bytes.ok) return failure(notWritten(bytes.code, target, bytes.detail));
    const safeWrite = createSafeWrite({ recovery: resolve(dataFolder, 'recovery') });
    const refused = await writeCopy(safeWrite, file, bytes.value, wish.force);
    if (refused !== null) return failure(refused);
    await io.out(`${label} → ${target}\n`);
    return 1;
  }
  const decide = wish.action === 'accept' ? acceptFixes : rejectFixes;
  const done = await decide(desk, story, wish.filter, Date.now());
  if (!done.ok) return failure(undecided(done.code, label, done.detail));
  const { ids, passedOver, notKept } = done.value;
  if (wish.filter.ids.length > 0 && ids.length + passedOver === 0)
    return failure(`${label} has no fix ${wish.filter.ids.map(shown).join(', ')}.`);
  const what = wish.action === 'accept' ? 'accepted' : 'kept out';
  await io.out(
    wish.json
      ? `${JSON.stringify({ file: file.label, [wish.action === 'accept' ? 'accepted' : 'rejected']: ids, passedOver })}\n`
      : `${label}: ${count(ids.length, 'fix', 'fixes')} ${what}\n`,
  );
  if (passedOver > 0 && !wish.json)
    io.err(`${label}: ${count(passedOver, 'fix has', 'fixes have')} no place in the text and stay listed.`);
  if (notKept) io.err(`${label}: the text before could not be kept as a version.`);
  return ids.length;
}

async function importAll(
  { paths, by, json }: FixesWish & { action: 'import' },
  io: Io,
  desk: Desk,
  [into, second]: readonly StoryFile[],
): Promise<0 | 2> {
  if (into === undefined || into.refusal !== undefined || second !== undefined) {
    io.err(into?.refusal ?? 'Name one story with --into.');
    return 2;
  }
  const label = shown(into.label);
  let isFailed = false;
  const failure = (sentence: string) => {
    io.err(sentence);
    isFailed = true;
  };
  for (const given of paths) {
    // Each is added to what those before it left.
    const story = await desk.read(into.path);
    if (!story.ok) {
      failure(unread(story.code, label, story.detail));
      break;
    }
    const path = await realpath(resolve(io.cwd, given)).catch(() => null);
    const returned = path === null ? null : await readReturned(path);
    if (returned === null || !returned.ok) {
      failure(notRead(returned?.code ?? 'not-found', shown(given), returned?.detail));
      continue;
    }
    if (path === story.value.path) {
      failure(`${shown(given)} is the story itself.`);
      continue;
    }
    const done = await bringIn(desk, story.value, returned.value, by ?? '', Date.now());
    if (!done.ok) {
      failure(notBroughtIn(done.code, shown(given), label, done.detail));
      continue;
    }
    const { kind, fixes, queries, unplaced, keptBefore, undone, note } = done.value;
    if (json) {
      await io.out(
        `${JSON.stringify({ file: given, into: into.label, kind, fixes, queries, unplaced, keptBefore, undone })}\n`,
      );
      continue;
    }
    const parts = [
      count(fixes, 'new fix', 'new fixes'),
      ...(queries === 0 ? [] : [count(queries, 'question')]),
      ...(unplaced === 0 ? [] : [`${count(unplaced, 'fix', 'fixes')} listed without a place`]),
      ...(keptBefore === 0
        ? []
        : [`${count(keptBefore, 'fix', 'fixes')} left out that the author kept before`]),
    ];
    await io.out(`${shown(basename(given))} → ${label}: ${parts.join(', ')}\n`);
    if (undone.length > 0)
      io.err(
        `${shown(given)}: ${undone.map((one) => UNDONE[one]).join(', ')}. That is a program’s doing and was left out.`,
      );
    if (note.trim() !== '') io.err(`${shown(given)} says: ${shown(note.trim())}`);
  }
  return isFailed ? 2 : 0;
}

const UNDONE: Readonly<Record<Undone, string>> = {
  quoted: 'each line begins with >',
  breaks: 'all line breaks are others',
  blanks: 'blanks stand at the ends of lines',
  quotes: 'all quotes and dashes are others',
};

function unread(code: Failure, label: string, detail?: string): string {
  return code === 'bad-decisions'
    ? `${label}.fixes.json cannot be read and was left alone.`
    : notRead(code, label, detail);
}

/** Says why a decision was not written. */
function undecided(code: Failure, label: string, detail?: string): string {
  if (detail === STORY_WRITTEN)
    return `${label} was written, but ${label}.fixes.json was not (${code}). What was accepted is done.`;
  switch (code) {
    case 'exists':
      return `${label}: Galley keeps text of it that was never saved. Open it there first; nothing was written.`;
    case 'open-elsewhere':
      return `${label} is open in Galley: close it there first. Nothing was written.`;
    case 'changed-on-disk':
      return `${label} was changed by another program meanwhile: nothing was written.`;
    case 'bad-decisions':
      return `${label}.fixes.json cannot be read and was left alone.`;
    default:
      return notWritten(code, label, detail);
  }
}

function notBroughtIn(code: Failure, given: string, label: string, detail?: string): string {
  switch (code) {
    case 'not-a-review':
      return `${given} is a web page, but not a review page of Galley’s.`;
    case 'page-edited':
      return `${given} is not as it was sent: it was cut, edited or saved anew by another program.`;
    case 'page-later':
      return `${given} was written by a later Galley.`;
    case 'other-story':
      return `${given} has hardly a line in common with ${label}: nothing was brought in.`;
    default:
      return undecided(code, label, detail);
  }
}
