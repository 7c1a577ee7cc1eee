import { copyFor } from '../store/give-out.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Puts the story on the clipboard as HTML that an AO3 form takes. */
export const command = screenCommand({
  id: 'copy.ao3',
  label: 'Copy for AO3',
  group: 'file',
  after: 'copy.plain',
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? copyFor(story.id, 'ao3') : undefined;
  },
});
