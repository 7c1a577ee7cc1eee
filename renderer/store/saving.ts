/**
 * Keeps each open story safe: unsaved text goes to the journal within a second, to its file after a pause.
 * Dirty means that the text differs from the last save the host confirmed. The text is the author's: fixes that are
 * pending never go into the file.
 */
import type { Input, Value } from '../../app/contract/calls.ts';
import { fail, type Result } from '../../app/contract/result.ts';
import { countWordsChanged, wordChanges } from '../../app/story/changes.ts';
import { keepsAll, splicesBetween } from '../../app/story/splices.ts';
import type { Block } from '../../app/story/story.ts';
import { ownBlocks } from '../editor/desk.ts';
import { host } from '../host.ts';
import { HISTORY } from '../words/en-dialogs.ts';
import { openDialog } from './dialogs.ts';
import { say } from './notices.ts';
import { changeStory, type OpenStory, useStories } from './stories.ts';

/** Unsaved text waits no longer than this for the journal. */
const JOURNAL_PAUSE = 250;
/** After the last key, so that a sentence is saved and not every word. */
const AUTOSAVE_PAUSE = 2500;

interface Kept {
  /** As the host last confirmed it. */
  saved: readonly Block[];
  /** As it was when the story was opened here, for "3 words changed". */
  readonly opened: readonly Block[];
  journal: ReturnType<typeof setTimeout> | undefined;
  autosave: ReturnType<typeof setTimeout> | undefined;
  saving: Promise<boolean> | null;
  /** True where something larger than typing happened since the last save: that leaves a version of its own. */
  step?: boolean;
  /** Said once: a version that cannot be kept now cannot be kept at the next save either. */
  toldNotKept?: boolean;
}

const kept = new Map<string, Kept>();

/** Begins to keep a story whose saved text is `saved`. */
export function keepSafe(story: string, saved: readonly Block[]): void {
  stopKeeping(story);
  kept.set(story, { saved, opened: saved, journal: undefined, autosave: undefined, saving: null });
}

/** The story's blocks as they were when it was opened here. */
export function openedBlocks(story: string): readonly Block[] {
  return kept.get(story)?.opened ?? [];
}

export function stopKeeping(story: string): void {
  const own = kept.get(story);
  clearTimeout(own?.journal);
  clearTimeout(own?.autosave);
  kept.delete(story);
}

/** Whether the text on the desk differs from the last confirmed save. */
export function isDirty(story: string): boolean {
  const own = kept.get(story);
  return own !== undefined && !keepsAll(splicesBetween(own.saved, ownBlocks(story)), own.saved.length);
}

/** Something larger than typing changes the text, all at once: the text before must stay as a version. */
export function markStep(story: string): void {
  const own = kept.get(story);
  if (own) own.step = true;
}

/** Hears that the text changed: journal soon, file after a pause. */
export function textChanged(id: string): void {
  const own = kept.get(id);
  const story = useStories.getState().byId[id];
  if (!own || !story) return;
  if (story.save.kind === 'saved') changeStory(id, { save: { kind: 'unsaved' } });
  own.journal ??= setTimeout(() => {
    own.journal = undefined;
    void writeJournal(id);
  }, JOURNAL_PAUSE);
  clearTimeout(own.autosave);
  if (!story.ref.untitled && story.outside === null && !story.readOnly) {
    own.autosave = setTimeout(() => void save(id, { quiet: true }), AUTOSAVE_PAUSE);
  }
}

/** Writes unsaved text to the journal now; clears it where nothing is unsaved. False where it could not. */
export async function writeJournal(id: string): Promise<boolean> {
  const own = kept.get(id);
  const story = useStories.getState().byId[id];
  if (!own || !story) return true;
  const splices = splicesBetween(own.saved, ownBlocks(id)) as Input<'story.save'>['splices'];
  const clean = keepsAll(splices, own.saved.length);
  const answer = await host.call('story.journal', {
    id,
    fingerprint: story.fingerprint,
    splices: clean ? null : splices,
  });
  if (clean && story.save.kind === 'unsaved')
    changeStory(id, { save: { kind: 'saved', words: wordsChanged(own, own.saved) } });
  // While the host is away the status line says so; the next key tries again.
  if (!answer.ok && answer.detail !== 'gone') say({ failure: answer.code, about: story.ref.name });
  return answer.ok;
}

function wordsChanged(own: Kept, now: readonly Block[]): number {
  return countWordsChanged(wordChanges(own.opened, now));
}

/**
 * The whole present text of a story as a call's input, with the blocks it stands for. `whole` sends every line
 * as text, for a file that is no longer there to take lines from.
 */
export function presentText(
  story: OpenStory,
  whole = false,
): { blocks: Block[]; input: Input<'story.save'> } {
  const blocks = [...ownBlocks(story.id)];
  const saved = whole ? [] : (kept.get(story.id)?.saved ?? []);
  return {
    blocks,
    input: {
      id: story.id,
      fingerprint: story.fingerprint,
      splices: splicesBetween(saved, blocks) as Input<'story.save'>['splices'],
      encoding: story.encoding,
      bom: story.bom,
    },
  };
}

/** Notes that the host confirmed `blocks` under `fingerprint`. */
export function confirmed(id: string, blocks: readonly Block[], fingerprint: string): void {
  const own = kept.get(id);
  if (!own) return;
  own.saved = blocks;
  changeStory(id, { fingerprint, outside: null, save: { kind: 'saved', words: wordsChanged(own, blocks) } });
  if (isDirty(id)) textChanged(id);
  else void writeJournal(id);
  for (const hear of savedListeners) hear(id);
}

const savedListeners = new Set<(story: string) => void>();

/** Calls `hear` whenever the host has confirmed a save. */
export function onSaved(hear: (story: string) => void): void {
  savedListeners.add(hear);
}

/**
 * Writes the story to its file. False where it could not: the text is kept in the journal and on screen, and
 * the reason is told. `force` writes even where nothing changed here (a new encoding).
 */
export function save(id: string, { quiet = false, force = false } = {}): Promise<boolean> {
  const own = kept.get(id);
  if (!own) return Promise.resolve(false);
  own.saving ??= write(id, own, quiet, force).finally(() => {
    own.saving = null;
  });
  return own.saving;
}

async function write(id: string, own: Kept, quiet: boolean, force: boolean): Promise<boolean> {
  clearTimeout(own.autosave);
  const story = useStories.getState().byId[id];
  if (!story) return false;
  if (!force && !isDirty(id) && story.outside === null) {
    changeStory(id, { save: { kind: 'saved', words: wordsChanged(own, own.saved) } });
    return true;
  }
  changeStory(id, { save: { kind: 'saving' } });
  const { blocks, input } = presentText(story);
  const answer: Result<Value<'story.save'>> = story.ref.untitled
    ? fail('not-found')
    : await host.call('story.save', { ...input, auto: quiet && own.step !== true });
  if (answer.ok) delete own.step;
  if (answer.ok) {
    confirmed(id, blocks, answer.value.fingerprint);
    if (answer.value.notKept && !own.toldNotKept) {
      own.toldNotKept = true;
      say({ text: HISTORY.notKept, about: story.ref.name });
    }
    return true;
  }
  changeStory(id, { save: { kind: 'failed', code: answer.code, detail: answer.detail } });
  void writeJournal(id);
  if (answer.code === 'changed-on-disk') changeStory(id, { outside: 'changed' });
  else if (answer.code === 'not-found') changeStory(id, { outside: 'gone' });
  else if (answer.code === 'not-encodable') {
    const place = JSON.parse(answer.detail ?? '{}') as { line?: number; at?: number; character?: string };
    openDialog({
      kind: 'not-encodable',
      story: id,
      line: place.line ?? 0,
      at: place.at ?? 0,
      character: place.character ?? '',
    });
  } else if (!quiet) say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  return false;
}

/**
 * Puts everything unsaved into the journal: the window may be about to go. False where some of it could not. What
 * is just being saved is looked at again afterwards, as the pieces in the journal are then over another text.
 */
export async function flushJournals(): Promise<boolean> {
  const flush = () => Promise.all([...kept.keys()].filter(isDirty).map((id) => writeJournal(id)));
  const saves = [...kept.values()].flatMap(({ saving }) => saving ?? []);
  let written = await flush();
  if (saves.length > 0) {
    await Promise.all(saves);
    written = await flush();
  }
  return !written.includes(false);
}
