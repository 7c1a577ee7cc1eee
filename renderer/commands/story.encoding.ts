import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Shows the encoding of the file, and changes it. */
export const command = screenCommand({
  id: 'story.encoding',
  label: 'Encoding…',
  group: 'file',
  after: 'story.rename',
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    if (story) openDialog({ kind: 'encoding', story: story.id });
  },
});
