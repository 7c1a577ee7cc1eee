import { changeSettings, useSettings } from '../store/settings.ts';
import { menuCommand } from './command.ts';

/** Dark ink on light paper. */
export const command = menuCommand('view.theme-light', {
  checked: () => useSettings.getState().settings.theme === 'light',
  run: () => changeSettings({ theme: 'light' }),
});
