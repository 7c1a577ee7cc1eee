import { openDialog } from '../store/dialogs.ts';
import { screenCommand } from './command.ts';

/** Finds a command or a story by a few letters. */
export const command = screenCommand({
  id: 'help.palette',
  label: 'Find a Command…',
  keys: 'Ctrl+Shift+P',
  group: 'help',
  after: 'help.keys',
  run: () => openDialog({ kind: 'palette' }),
});
