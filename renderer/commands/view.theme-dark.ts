import { changeSettings, useSettings } from '../store/settings.ts';
import { menuCommand } from './command.ts';

/** Light ink on dark paper. */
export const command = menuCommand('view.theme-dark', {
  checked: () => useSettings.getState().settings.theme === 'dark',
  run: () => changeSettings({ theme: 'dark' }),
});
