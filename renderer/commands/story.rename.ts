import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Gives the story’s file another name. */
export const command = menuCommand('story.rename', {
  enabled: () => activeStory()?.ref.untitled === false,
  run: () => {
    const story = activeStory();
    if (story) openDialog({ kind: 'rename', story: story.id });
  },
});
