/** What typing does in a story: it changes the text, or leaves fixes under a name. */
import { showOriginal } from '../editor/desk.ts';
import type { Hand, Role } from '../editor/reviewed.ts';
import { AUTHOR } from '../words/en-fixes.ts';
import { openDialog } from './dialogs.ts';
import { useFixes } from './fixes.ts';
import { useSettings } from './settings.ts';
import { activeStory, changeStory, useStories } from './stories.ts';

/** Who edits a story now. */
export function handOf(story: string): Hand {
  const role = useStories.getState().byId[story]?.role ?? 'editing';
  return { role, author: nameIn(role), at: Date.now() };
}

/** The name that goes with what a person leaves in this role. */
export function nameIn(role: Role): string {
  return (role === 'proofreading' && useSettings.getState().settings.proofreader) || AUTHOR;
}

/** Changes what typing does in the story on screen; asks for the name where none is known. */
export function takeRole(role: Role): void {
  const story = activeStory();
  if (!story) return;
  if (role === 'proofreading' && useSettings.getState().settings.proofreader === '')
    return openDialog({ kind: 'proofreader', why: 'proofread' });
  if (useFixes.getState().view === 'original') {
    useFixes.setState({ view: 'all' });
    showOriginal(false);
  }
  changeStory(story.id, { role });
}

/** From one role to the other. */
export function toggleRole(): void {
  takeRole(activeStory()?.role === 'proofreading' ? 'editing' : 'proofreading');
}
