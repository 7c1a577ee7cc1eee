import { openWorkDialog } from '../store/story-actions.ts';
import { menuCommand } from './command.ts';

/** Opens a folder as a work. */
export const command = menuCommand('work.open', {
  run: openWorkDialog,
});
