import { canRedo, redo } from '../editor/desk.ts';
import { menuCommand } from './command.ts';

/** Does the step again that was taken back. */
export const command = menuCommand('edit.redo', {
  textOnly: true,
  enabled: canRedo,
  run: () => void redo(),
});
