import { openDialog } from '../store/dialogs.ts';
import { menuCommand } from './command.ts';

/** Shows every rule with its examples, and turns rules on and off. */
export const command = menuCommand('rules.show', {
  run: () => openDialog({ kind: 'rules' }),
});
