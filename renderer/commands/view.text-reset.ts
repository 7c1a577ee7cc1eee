import { changeSettings } from '../store/settings.ts';
import { menuCommand } from './command.ts';

/** Sets the size and width of the text back. */
export const command = menuCommand('view.text-reset', {
  run: () => changeSettings({ textSize: 100, textWidth: 660 }),
});
