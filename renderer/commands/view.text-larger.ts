import { resizeText } from './text-size.ts';
import { menuCommand } from './command.ts';

/** Makes the text of the page larger. */
export const command = menuCommand('view.text-larger', {
  run: () => resizeText(10),
});
