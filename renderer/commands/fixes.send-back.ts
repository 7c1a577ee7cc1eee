import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Writes the page that goes back to the author. */
export const command = menuCommand('fixes.send-back', {
  enabled: () => activeStory()?.role === 'proofreading',
  run: () => {
    const story = activeStory();
    if (story) openDialog({ kind: 'send', story: story.id, as: 'back' });
  },
});
