import { copyFor } from '../store/give-out.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Puts the story on the clipboard as BBCode for Fimfiction. */
export const command = screenCommand({
  id: 'copy.fimfiction',
  label: 'Copy for Fimfiction',
  group: 'file',
  after: 'copy.ao3',
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? copyFor(story.id, 'fimfiction') : undefined;
  },
});
