import { activeStory } from '../store/stories.ts';
import { seeVersions } from '../store/versions.ts';
import { menuCommand } from './command.ts';

/** The texts that stood in the story’s file before. */
export const command = menuCommand('story.history', {
  enabled: () => activeStory()?.ref.untitled === false,
  run: () => {
    const story = activeStory();
    if (story) void seeVersions(story.id);
  },
});
