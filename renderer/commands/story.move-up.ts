import { moveStoryBy } from '../store/library-actions.ts';
import { activeStory, useStories } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Moves the story up by one place in the work’s order. */
export const command = screenCommand({
  id: 'story.move-up',
  label: 'Move Up in the List',
  group: 'file',
  after: 'story.trash',
  enabled: () => useStories.getState().work?.stories.some(({ id }) => id === activeStory()?.id) === true,
  run: () => {
    const story = activeStory();
    if (story) return moveStoryBy(story.id, -1);
  },
});
