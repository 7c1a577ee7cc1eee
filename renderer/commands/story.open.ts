import { openStoryDialog } from '../store/story-actions.ts';
import { menuCommand } from './command.ts';

/** Opens a story from disk. */
export const command = menuCommand('story.open', {
  run: openStoryDialog,
});
