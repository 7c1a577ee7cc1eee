/** What other programs did to an open story, and what the person decides about it. */
import type { StoryRef } from '../../app/contract/shapes.ts';
import { cutLines } from '../../app/story/story.ts';
import { goTo, ownBlocks, replaceOnDesk, viewOf } from '../editor/desk.ts';
import { asBlocks } from '../editor/story-doc.ts';
import { host } from '../host.ts';
import { BOTH_TEXTS, HISTORY, MOVED } from '../words/en-dialogs.ts';
import { forgetStory } from './checking.ts';
import { openDialog } from './dialogs.ts';
import { writeFixes } from './fixes-at-rest.ts';
import { say } from './notices.ts';
import { isDirty, keepSafe, save } from './saving.ts';
import { changeStory, useStories } from './stories.ts';
import { keepAsVersion, seeVersions } from './versions.ts';
import { writeSession } from './session.ts';
import { showWorkOf } from './work.ts';
import { currentText, lay, showStory, writeAgain } from './story-actions.ts';

/** Hears that a story's file is another one now; `fingerprint` is null where it is gone. */
export async function heardChange(id: string, fingerprint: string | null): Promise<void> {
  const story = useStories.getState().byId[id];
  if (!story || fingerprint === story.fingerprint) return;
  if (fingerprint === null) return changeStory(id, { outside: 'gone' });
  if (isDirty(id)) return changeStory(id, { outside: 'changed' });
  await takeTheirs(id);
  say({
    text: `${story.ref.name} was changed by another program. You see the new text.`,
    action: { label: HISTORY.see, run: () => void seeVersions(id) },
  });
}

/** Hears that another program gave a story's file another name: the story is that file now. */
export async function heardMove(ref: StoryRef): Promise<void> {
  const old = useStories.getState().byId[ref.id];
  if (!old) return;
  changeStory(ref.id, { ref, outside: old.outside === 'gone' ? null : old.outside });
  say({ text: MOVED.told(old.ref.name, ref.name) });
  const story = useStories.getState().byId[ref.id];
  if (story && useStories.getState().active === ref.id) await showWorkOf(story, true);
  void writeSession();
}

/** Shows what stands on disk. What was typed here leaves the page, and is kept as a version. */
export async function takeTheirs(id: string): Promise<void> {
  if (isDirty(id) && !(await keepAsVersion(id))) return;
  // They come back with the other text, on which they find their places again.
  if (!(await writeFixes(id))) return;
  const answer = await host.call('story.open', { id });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  const view = viewOf(id);
  forgetStory(id);
  lay({ ...answer.value, unsaved: null });
  await host.call('story.journal', { id, fingerprint: answer.value.fingerprint, splices: null });
  if (view) goTo(id, view.line, view.offset, view.top);
  if (useStories.getState().active === id) await showStory(id);
}

/** Writes this text over theirs, after theirs was kept as a copy beside it. */
export async function keepMine(id: string): Promise<void> {
  const now = await host.call('story.open', { id });
  if (!now.ok) {
    if (now.code !== 'not-found') return say({ failure: now.code, detail: now.detail });
    await writeAgain(id);
    return;
  }
  const copy = await host.call('story.keepCopy', { id, text: now.value.text, label: 'theirs' });
  if (!copy.ok) return say({ failure: copy.code, detail: copy.detail });
  // Over their text every line of ours is new; ours is laid against what they left.
  const mine = ownBlocks(id);
  const theirs = asBlocks(cutLines(now.value.text));
  keepSafe(id, theirs);
  changeStory(id, { fingerprint: now.value.fingerprint, outside: null });
  if (mine.length > 0 && (await save(id, { force: true })))
    say({ text: `Yours is saved. The other text is kept as ${copy.value.name}.` });
}

/** Makes a text of both the story's: theirs becomes a version when it is written over, mine before. */
export async function keepMerged(id: string, text: string, theirs: string): Promise<void> {
  if (!(await keepAsVersion(id))) return;
  const now = await host.call('story.open', { id });
  if (!now.ok) return say({ failure: now.code, detail: now.detail });
  // Changed once more while the person chose: there is another text to look at.
  if (now.value.text !== theirs) return openDialog({ kind: 'both-texts', story: id, theirs: now.value.text });
  keepSafe(id, asBlocks(cutLines(theirs)));
  changeStory(id, { fingerprint: now.value.fingerprint, outside: null });
  replaceOnDesk(id, asBlocks(cutLines(text)));
  if (await save(id, { force: true })) say({ text: BOTH_TEXTS.merged });
}

/** Keeps this text as a new file beside the story, then shows what stands on disk. */
export async function keepMineAsCopy(id: string): Promise<void> {
  const copy = await host.call('story.keepCopy', { id, text: currentText(id), label: 'mine' });
  if (!copy.ok) return say({ failure: copy.code, detail: copy.detail });
  await takeTheirs(id);
  say({ text: `Your text is kept as ${copy.value.name}.` });
}
