import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Shows the words and names that are never flagged. */
export const command = menuCommand('words.show', {
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'words' }),
});
