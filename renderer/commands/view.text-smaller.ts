import { resizeText } from './text-size.ts';
import { menuCommand } from './command.ts';

/** Makes the text of the page smaller. */
export const command = menuCommand('view.text-smaller', {
  run: () => resizeText(-10),
});
