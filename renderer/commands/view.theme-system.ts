import { changeSettings, useSettings } from '../store/settings.ts';
import { menuCommand } from './command.ts';

/** Light or dark as the system has it. */
export const command = menuCommand('view.theme-system', {
  checked: () => useSettings.getState().settings.theme === 'system',
  run: () => changeSettings({ theme: 'system' }),
});
