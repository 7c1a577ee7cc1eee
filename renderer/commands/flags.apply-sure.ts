import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Shows everything that is sure, to be applied at once. */
export const command = menuCommand('flags.apply-sure', {
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'apply-sure' }),
});
