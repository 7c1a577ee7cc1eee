import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Shows what the story writes in several ways, and what was chosen. */
export const command = menuCommand('style.show', {
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'style-sheet' }),
});
