/** Going back: the texts that stood in a story's file before. */
import { cutLines } from '../../app/story/story.ts';
import { replaceOnDesk } from '../editor/desk.ts';
import { asBlocks } from '../editor/story-doc.ts';
import { host } from '../host.ts';
import { HISTORY } from '../words/en-dialogs.ts';
import { openDialog } from './dialogs.ts';
import { say } from './notices.ts';
import { markStep, presentText } from './saving.ts';
import { useStories } from './stories.ts';

/** Opens the dialog with a story's versions. */
export async function seeVersions(id: string): Promise<void> {
  const answer = await host.call('story.versions', { id });
  if (answer.ok) openDialog({ kind: 'history', story: id, versions: answer.value });
  else say({ failure: answer.code, detail: answer.detail });
}

/** The text of a version; null where it cannot be read, which is told. */
export async function versionText(id: string, version: string): Promise<string | null> {
  const answer = await host.call('story.version', { id, version });
  if (answer.ok) return answer.value.text;
  say({ failure: answer.code, detail: answer.detail });
  return null;
}

/** Puts a version's text in place of the present one, as one step that undo takes back. */
export function goBackTo(id: string, text: string, when: string): void {
  markStep(id);
  replaceOnDesk(id, asBlocks(cutLines(text)));
  say({ text: HISTORY.restored(when) });
}

/** Writes a version's text beside the story. */
export async function saveVersionAsCopy(id: string, text: string): Promise<void> {
  const copy = await host.call('story.keepCopy', { id, text, label: 'earlier' });
  if (copy.ok) say({ text: HISTORY.copied(copy.value.name) });
  else say({ failure: copy.code, detail: copy.detail });
}

/** Keeps the present text as a version before another takes its place. False where it could not be, which is told. */
export async function keepAsVersion(id: string): Promise<boolean> {
  const story = useStories.getState().byId[id];
  if (!story) return false;
  const answer = await host.call('story.keepVersion', presentText(story).input);
  if (!answer.ok) say({ failure: answer.code, detail: answer.detail });
  return answer.ok;
}
