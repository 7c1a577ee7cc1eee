import { importReturned } from '../store/returned.ts';
import { menuCommand } from './command.ts';

/** Reads a copy or a page that came back, and shows its differences as fixes. */
export const command = menuCommand('fixes.import', {
  run: importReturned,
});
