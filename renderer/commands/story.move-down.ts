import { moveStoryBy } from '../store/library-actions.ts';
import { activeStory, useStories } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Moves the story down by one place in the work’s order. */
export const command = screenCommand({
  id: 'story.move-down',
  label: 'Move Down in the List',
  group: 'file',
  after: 'story.move-up',
  enabled: () => useStories.getState().work?.stories.some(({ id }) => id === activeStory()?.id) === true,
  run: () => {
    const story = activeStory();
    if (story) return moveStoryBy(story.id, 1);
  },
});
