import { canUndo, undo } from '../editor/desk.ts';
import { menuCommand } from './command.ts';

/** Takes the last step back. */
export const command = menuCommand('edit.undo', {
  textOnly: true,
  enabled: canUndo,
  run: () => void undo(),
});
