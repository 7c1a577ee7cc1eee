/** What a person does with stories: open, show, save, name, close. */
import type { OpenedStory, StoryRef, Target } from '../../app/contract/shapes.ts';
import type { Failure, Result } from '../../app/contract/result.ts';
import type { Encoding } from '../../app/story/encoding.ts';
import { apostrophesOf } from '../../app/proofing/as-written.ts';
import { readHabits } from '../../app/story/habits.ts';
import { cutLines, joinLines } from '../../app/story/story.ts';
import {
  clearFromDesk,
  focusText,
  goTo,
  layOnDesk,
  ownBlocks,
  replaceOnDesk,
  showInDesk,
} from '../editor/desk.ts';
import { asBlocks } from '../editor/story-doc.ts';
import { host } from '../host.ts';
import { ELSEWHERE, FOUND_TEXTS, HISTORY } from '../words/en-dialogs.ts';
import { ASIDE, NOT_KEPT } from '../words/en-fixes.ts';
import { seeBoth } from './both-texts.ts';
import { checkStory, forgetStory } from './checking.ts';
import { forgetFixes, knownAtRest, readLeft, roleFor, writeFixes } from './fixes-at-rest.ts';
import { publishFixes } from './fixes.ts';
import { openDialog } from './dialogs.ts';
import { say } from './notices.ts';
import { confirmed, isDirty, keepSafe, presentText, save, stopKeeping } from './saving.ts';
import { writeSession } from './session.ts';
import { useSettings } from './settings.ts';
import { changeStory, type OpenStory, useStories } from './stories.ts';
import { seeVersions } from './versions.ts';
import { readWorkAgain, showWorkOf } from './work.ts';

/** Opens a story's file onto the desk, not shown yet. False where it could not be opened, which is told. */
export async function bring(id: string, name = ''): Promise<boolean> {
  if (useStories.getState().byId[id]) return true;
  const answer = await host.call('story.open', { id });
  if (!answer.ok) {
    say({ failure: answer.code, detail: answer.detail, about: name });
    return false;
  }
  lay(answer.value);
  return true;
}

/** Lays an opened story on the desk and begins to keep it; unsaved text comes back as one step. */
export function lay(opened: OpenedStory): void {
  const { ref, text, unsaved } = opened;
  const lines = cutLines(text);
  const blocks = asBlocks(lines);
  const left = readLeft(opened.fixes, lines);
  layOnDesk(ref.id, blocks, left);
  keepSafe(ref.id, blocks);
  const old = useStories.getState().byId[ref.id];
  useStories.setState((state) => ({
    order: state.order.includes(ref.id) ? state.order : [...state.order, ref.id],
    byId: {
      ...state.byId,
      [ref.id]: {
        id: ref.id,
        ref,
        format: opened.format,
        encoding: opened.encoding,
        bom: opened.bom,
        guessed: opened.guessed,
        fingerprint: opened.fingerprint,
        readOnly: opened.readOnly,
        habits: readHabits(lines),
        apostrophes: apostrophesOf(text),
        save: { kind: 'saved', words: null },
        outside: null,
        stets: opened.stets,
        ledger: opened.ledger,
        decisions: opened.decisions,
        role: old?.role ?? roleFor(left),
        passes: opened.fixes.passes,
        strip: old?.strip ?? true,
      },
    },
  }));
  knownAtRest(ref.id, left, opened.fixes.seen);
  if (opened.elsewhere) tellElsewhere(ref.id, ref.name);
  if (opened.found > 0) tellFound(ref.id, ref.name, opened.found);
  if (opened.fixes.aside !== null) say({ text: ASIDE(ref.name, opened.fixes.aside) });
  if (!unsaved) return;
  const unsavedLines = cutLines(unsaved.text);
  // What was written beside unsaved text counts in that.
  const known = readLeft({ ...opened.fixes, draft: null }, unsavedLines);
  replaceOnDesk(ref.id, asBlocks(unsavedLines), known ?? undefined);
  changeStory(ref.id, { save: { kind: 'unsaved' }, outside: unsaved.moved ? 'changed' : null });
  say({ text: `${ref.name}: text that was not saved yet is back.` });
}

/** What a crash left half written is among the versions now. */
function tellFound(id: string, name: string, texts: number): void {
  say({
    text: FOUND_TEXTS.told(name, texts),
    action: {
      label: HISTORY.see,
      run: () => void seeVersions(id),
    },
  });
}

function tellElsewhere(id: string, name: string): void {
  say({ text: ELSEWHERE.told(name), action: { label: ELSEWHERE.again, run: () => void tryAgain(id) } });
}

/** Asks again for a story that another Galley had open. */
async function tryAgain(id: string): Promise<void> {
  const story = useStories.getState().byId[id];
  if (!story) return;
  const answer = await host.call('story.open', { id });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: story.ref.name });
  if (answer.value.elsewhere) return tellElsewhere(id, story.ref.name);
  const moved = answer.value.fingerprint !== story.fingerprint;
  if (!moved || isDirty(id))
    changeStory(id, { readOnly: answer.value.readOnly, ...(moved ? { outside: 'changed' } : {}) });
  else {
    lay({ ...answer.value, unsaved: null });
    await showStory(id);
  }
  say({ text: ELSEWHERE.free(story.ref.name) });
}

/** Opens the story if need be and shows it. */
export async function showStory(id: string): Promise<void> {
  if (!(await bring(id))) return;
  useStories.setState({ active: id });
  showInDesk(id);
  const story = useStories.getState().byId[id];
  if (!story) return;
  checkStory(story);
  publishFixes();
  focusText();
  void writeSession();
  await showWorkOf(story);
}

/** Sees to the text of a story that is to be closed; false where the story must stay open. */
async function mayClose(story: OpenStory): Promise<boolean> {
  const { id, ref } = story;
  if (!ref.untitled)
    return !isDirty(id) || (await save(id)) || useStories.getState().byId[id]?.outside !== null;
  if (currentText(id).trim() === '') return true;
  const answer = await new Promise<'save' | 'throw-away' | 'cancel'>((done) =>
    openDialog({ kind: 'close-unnamed', name: ref.name, done }),
  );
  if (answer === 'save') return saveStoryAs(id);
  if (answer === 'throw-away')
    await host.call('story.journal', { id, fingerprint: story.fingerprint, splices: [] });
  return answer === 'throw-away';
}

/** Closes a story; unsaved text is saved first, or stays in the journal where the file is not what it was. */
export async function closeStory(id: string): Promise<void> {
  const story = useStories.getState().byId[id];
  if (!story || !(await mayClose(story))) return;
  // A refusal from long ago is no consent to lose what cannot be written now.
  if (await writeFixes(id)) insisted.delete(id);
  else if (!mayLeaveFixes(story)) return;
  await letGo(id);
}

/** Stories that somebody wanted to close although their fixes could not be written. */
const insisted = new Set<string>();

/** Fixes that cannot be written go with the window: asked once. In a story that another Galley has they are not kept anyway. */
function mayLeaveFixes({ id, ref, readOnly }: OpenStory): boolean {
  if (readOnly || insisted.delete(id)) return true;
  insisted.add(id);
  say({ text: NOT_KEPT(ref.name) });
  return false;
}

/** Lets go of a story without a question, whatever is unsaved in it; shows the one opened before it. */
export async function letGo(id: string): Promise<void> {
  stopKeeping(id);
  forgetFixes(id);
  const { order, active } = useStories.getState();
  const rest = order.filter((other) => other !== id);
  useStories.setState((state) => {
    const byId = { ...state.byId };
    delete byId[id];
    return { order: rest, byId };
  });
  await host.call('story.close', { id });
  clearFromDesk(id);
  forgetStory(id);
  if (active !== id) return;
  const next = rest.at(-1);
  useStories.setState({ active: null });
  if (next === undefined) showInDesk(null);
  else await showStory(next);
  void writeSession();
}

async function showRef(answer: Result<StoryRef>, about = ''): Promise<void> {
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about });
  await showStory(answer.value.id);
}

/** An empty story that has no file yet. */
export async function newStory(): Promise<void> {
  await showRef(await host.call('story.new', {}));
}

/** A new story, not saved yet, with this text. */
export async function pasteAsStory(text: string, name?: string): Promise<void> {
  await showRef(await host.call('story.new', { text, ...(name ? { name } : {}) }));
}

/** Saves; an untitled story asks for a place. False where nothing was written. */
export async function saveStory(id: string): Promise<boolean> {
  const story = useStories.getState().byId[id];
  if (!story) return false;
  if (story.ref.untitled || story.readOnly) return saveStoryAs(id);
  if (story.outside === 'changed') {
    await seeBoth(id);
    return false;
  }
  if (story.outside === 'gone') return writeAgain(id);
  return save(id);
}

/** Puts the story back where its file was before something took it away. */
export async function writeAgain(id: string): Promise<boolean> {
  const story = useStories.getState().byId[id];
  if (!story) return false;
  const target = await host.call('story.target', { id, name: story.ref.name });
  if (!target.ok) {
    say({ failure: target.code, detail: target.detail, about: story.ref.name });
    return false;
  }
  return writeTo(story, target.value, target.value.exists, true);
}

async function writeTo(story: OpenStory, target: Target, replace: boolean, whole: boolean): Promise<boolean> {
  const { blocks, input } = presentText(story, whole);
  const answer = await host.call('story.saveAs', { ...input, target: target.id, replace });
  if (!answer.ok) {
    say({ failure: answer.code, detail: answer.detail, about: target.name });
    return false;
  }
  changeStory(story.id, { ref: answer.value.ref, readOnly: false, outside: null });
  confirmed(story.id, blocks, answer.value.fingerprint);
  const saved = useStories.getState().byId[story.id];
  if (saved) await showWorkOf(saved, true);
  return true;
}

/** Asks where to write: the host's own dialog, or ours where it has none. */
export async function askTarget(story: string | null, name: string, title: string): Promise<Target | null> {
  if (!useSettings.getState().info?.can.nativeDialogs) {
    return new Promise((done) => openDialog({ kind: 'pick-target', name, title, done }));
  }
  const answer = await host.call('dialog.target', { id: story, name });
  if (answer.ok) return answer.value;
  say({ failure: answer.code, detail: answer.detail, about: name });
  return null;
}

/** Asks before a file is written over. */
export function mayReplace(name: string): Promise<boolean> {
  return new Promise((done) => openDialog({ kind: 'replace-file', name, done }));
}

/** Writes the story to a place the person chooses; the story is that file from then on. */
export async function saveStoryAs(id: string): Promise<boolean> {
  const story = useStories.getState().byId[id];
  if (!story) return false;
  const target = await askTarget(id, story.ref.name, 'Save as');
  if (!target) return false;
  if (target.exists && !useSettings.getState().info?.can.nativeDialogs && !(await mayReplace(target.name)))
    return false;
  return writeTo(story, target, target.exists, story.outside === 'gone');
}

/** Gives the story's file another name in its folder. */
export async function renameStory(id: string, name: string): Promise<Failure | null> {
  const answer = await host.call('story.rename', { id, name });
  if (!answer.ok) return answer.code;
  changeStory(id, { ref: answer.value });
  await readWorkAgain();
  return null;
}

/** Reads the story's bytes again in another encoding. */
export async function rereadAs(id: string, encoding: Encoding): Promise<Failure | null> {
  // Where they cannot be written, which is told, reading anew would lose them.
  if (!(await writeFixes(id))) return null;
  const answer = await host.call('story.open', { id, encoding });
  if (!answer.ok) return answer.code;
  forgetStory(id);
  lay({ ...answer.value, unsaved: null });
  await showStory(id);
  return null;
}

/** Writes the story in another encoding from now on, at once. */
export async function convertTo(id: string, encoding: Encoding, bom: boolean): Promise<Failure | null> {
  const story = useStories.getState().byId[id];
  if (!story) return 'not-found';
  changeStory(id, { encoding, bom, guessed: false });
  if (story.ref.untitled || (await save(id, { force: true }))) return null;
  const after = useStories.getState().byId[id]?.save;
  changeStory(id, { encoding: story.encoding, bom: story.bom, guessed: story.guessed });
  return after?.kind === 'failed' ? after.code : null;
}

/** Puts the caret at a line (from 0) and offset of the story. */
export function goToLine(id: string, line: number, offset: number): void {
  goTo(id, line, offset);
}

/** The author's present text, as it would stand in the file. */
export function currentText(id: string): string {
  return joinLines(ownBlocks(id));
}

/** Asks for a story and opens it. */
export async function openStoryDialog(): Promise<void> {
  if (!useSettings.getState().info?.can.nativeDialogs) return openDialog({ kind: 'pick-story' });
  const answer = await host.call('dialog.open', { folder: false });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  for (const ref of answer.value.stories) await showStory(ref.id);
}

/** Asks for a folder and shows its stories as a work. */
export async function openWorkDialog(): Promise<void> {
  if (!useSettings.getState().info?.can.nativeDialogs) return openDialog({ kind: 'pick-work' });
  const answer = await host.call('dialog.open', { folder: true });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  if (answer.value.work !== null) await showFirstOf(answer.value.work);
}

/** Shows the first story of a work in reading order; says so where it holds none. */
export async function showFirstOf(work: string): Promise<void> {
  const answer = await host.call('work.read', { id: work });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  const first = answer.value.stories[0];
  if (first) await showStory(first.id);
  else say({ text: `${answer.value.name} holds no .txt or .md story.` });
}

/** Opens a story of the in-app picker. */
export async function openPlaceEntry(entry: string): Promise<void> {
  await showRef(await host.call('place.open', { entry }));
}

/** Opens a folder of the in-app picker as a work: its first story is shown. */
export async function openPlaceAsWork(place: string): Promise<void> {
  const answer = await host.call('place.work', { place });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail });
  await showFirstOf(answer.value.id);
}

/** Opens the sample story. */
export async function openSample(): Promise<void> {
  await showRef(await host.call('story.sample', {}));
}

/** Opens a story of the recent list. */
export async function openRecent(ref: StoryRef): Promise<void> {
  if (await bring(ref.id, ref.name)) await showStory(ref.id);
}
