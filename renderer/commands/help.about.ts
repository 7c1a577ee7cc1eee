import { openDialog } from '../store/dialogs.ts';
import { menuCommand } from './command.ts';

/** Says what Galley is. */
export const command = menuCommand('help.about', {
  run: () => openDialog({ kind: 'about' }),
});
