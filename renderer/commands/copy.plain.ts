import { copyFor } from '../store/give-out.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Puts the story on the clipboard as plain text. */
export const command = screenCommand({
  id: 'copy.plain',
  label: 'Copy as Plain Text',
  group: 'file',
  after: 'story.export',
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    return story ? copyFor(story.id, 'plain') : undefined;
  },
});
