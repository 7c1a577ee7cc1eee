import { newStory } from '../store/story-actions.ts';
import { menuCommand } from './command.ts';

/** Begins an empty story that has no file yet. */
export const command = menuCommand('story.new', {
  run: newStory,
});
