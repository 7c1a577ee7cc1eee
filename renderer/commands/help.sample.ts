import { openSample } from '../store/story-actions.ts';
import { menuCommand } from './command.ts';

/** Opens the story that comes with Galley. */
export const command = menuCommand('help.sample', {
  run: openSample,
});
