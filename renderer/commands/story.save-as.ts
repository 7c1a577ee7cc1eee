import { saveStoryAs } from '../store/story-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Writes the story to a file that is chosen, and goes on there. */
export const command = menuCommand('story.save-as', {
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? saveStoryAs(story.id) : undefined;
  },
});
