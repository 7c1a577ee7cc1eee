import { duplicateStory } from '../store/library-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Puts a copy of the story beside it. */
export const command = menuCommand('story.duplicate', {
  enabled: () => activeStory()?.ref.untitled === false,
  run: () => {
    const story = activeStory();
    if (story) return duplicateStory(story.id);
  },
});
