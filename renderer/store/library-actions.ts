/** What a person does with the stories of a work as files: copy, throw away, put in order. */
import type { StoryRef } from '../../app/contract/shapes.ts';
import { host } from '../host.ts';
import { LIBRARY } from '../words/en-dialogs.ts';
import { seeBoth } from './both-texts.ts';
import { writeFixes } from './fixes-at-rest.ts';
import { say } from './notices.ts';
import { isDirty, save } from './saving.ts';
import { useStories } from './stories.ts';
import { currentText, letGo, openRecent, pasteAsStory, showStory } from './story-actions.ts';
import { readWorkAgain } from './work.ts';

/** The files of an open story hold what is on screen; false where they cannot, which is told. */
async function isSaved(id: string): Promise<boolean> {
  const story = useStories.getState().byId[id];
  if (!story) return true;
  if (story.outside !== null) {
    await seeBoth(id);
    return false;
  }
  return (!isDirty(id) || (await save(id))) && writeFixes(id);
}

/** Puts a copy of the story beside it and shows the copy; what is not saved yet is saved first. */
export async function duplicateStory(id: string): Promise<void> {
  if (!(await isSaved(id))) return;
  const answer = await host.call('story.duplicate', { id });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: nameOf(id) });
  await readWorkAgain();
  await showStory(answer.value.id);
  say({ text: LIBRARY.duplicated(answer.value.name) });
}

/** Moves the story's file to the trash; what is not saved yet is saved first, so that the trash holds all of it. */
export async function trashStory({ id, name }: StoryRef): Promise<void> {
  const { active, work } = useStories.getState();
  const wasActive = active === id;
  const at = work?.stories.findIndex((story) => story.id === id) ?? -1;
  const next = at < 0 ? undefined : (work?.stories[at + 1] ?? work?.stories[at - 1]);
  if (!(await isSaved(id))) return;
  const answer = await host.call('story.trash', { id });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: name });
  // What was typed while the file went is in no file: it stays as a story of its own.
  if (useStories.getState().byId[id] && isDirty(id)) await pasteAsStory(currentText(id), name);
  if (useStories.getState().byId[id]) await letGo(id);
  await readWorkAgain();
  // Where nothing else is open the neighbour in the list comes, for the list goes with the last story.
  if (wasActive && next && useStories.getState().active === null) await openRecent(next);
  const { back } = answer.value;
  say({
    text: LIBRARY.trashed(name),
    ...(back === null
      ? {}
      : { action: { label: LIBRARY.putBack, run: () => void putBack(back, name, wasActive) } }),
  });
}

async function putBack(back: string, name: string, show: boolean): Promise<void> {
  const answer = await host.call('story.untrash', { back });
  if (!answer.ok) return say({ failure: answer.code, detail: answer.detail, about: name });
  await readWorkAgain();
  if (show) await showStory(answer.value.id);
  say({ text: LIBRARY.back(answer.value.name) });
}

/** Moves a story to another place in the work's order; `to` counts from 0 and is held within the list. */
export async function moveStory(id: string, to: number): Promise<void> {
  const { work } = useStories.getState();
  const from = work?.stories.findIndex((story) => story.id === id) ?? -1;
  if (!work || from < 0) return;
  const place = Math.max(0, Math.min(work.stories.length - 1, to));
  if (place === from) return;
  const stories = work.stories.filter((story) => story.id !== id);
  stories.splice(place, 0, work.stories[from] as StoryRef);
  useStories.setState({ work: { ...work, stories } });
  const answer = await host.call('work.order', { id: work.id, names: stories.map(({ name }) => name) });
  if (answer.ok) return;
  say({ failure: answer.code, detail: answer.detail });
  await readWorkAgain();
}

/** Moves a story by so many places down, or up where negative. */
export async function moveStoryBy(id: string, by: number): Promise<void> {
  const from = useStories.getState().work?.stories.findIndex((story) => story.id === id) ?? -1;
  if (from >= 0) await moveStory(id, from + by);
}

function nameOf(id: string): string {
  return useStories.getState().byId[id]?.ref.name ?? '';
}
