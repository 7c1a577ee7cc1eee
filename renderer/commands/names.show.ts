import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Shows the words that look like names. */
export const command = menuCommand('names.show', {
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'names' }),
});
