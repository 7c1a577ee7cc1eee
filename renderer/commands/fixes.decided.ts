import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Shows what was applied, accepted and kept, and puts it back. */
export const command = menuCommand('fixes.decided', {
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'decided' }),
});
