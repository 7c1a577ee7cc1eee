import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Writes the page that goes to a proofreader. */
export const command = menuCommand('fixes.send', {
  enabled: () => activeStory()?.role === 'editing',
  run: () => {
    const story = activeStory();
    if (story) openDialog({ kind: 'send', story: story.id, as: 'for-proofreading' });
  },
});
