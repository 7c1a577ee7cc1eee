import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Writes a corrected copy, or the list of corrections. */
export const command = menuCommand('story.export', {
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    if (story) openDialog({ kind: 'export', story: story.id });
  },
});
