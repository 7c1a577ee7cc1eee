import { closeStory } from '../store/story-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Puts the story away. */
export const command = menuCommand('story.close', {
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? closeStory(story.id) : undefined;
  },
});
