import { saveStory } from '../store/story-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Writes the story to its file. */
export const command = menuCommand('story.save', {
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? saveStory(story.id) : undefined;
  },
});
