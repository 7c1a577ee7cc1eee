import { changeSettings, useSettings } from '../store/settings.ts';
import { menuCommand } from './command.ts';

/** Shows blanks, tabs and line ends as signs. */
export const command = menuCommand('view.invisibles', {
  checked: () => useSettings.getState().settings.invisibles,
  run: () => changeSettings({ invisibles: !useSettings.getState().settings.invisibles }),
});
