import { openDialog } from '../store/dialogs.ts';
import { screenCommand } from './command.ts';

/** Lists the keys. */
export const command = screenCommand({
  id: 'help.keys',
  label: 'Keys',
  keys: 'F1',
  group: 'help',
  after: 'help.sample',
  run: () => openDialog({ kind: 'keys' }),
});
