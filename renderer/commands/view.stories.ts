import { changeSettings, useSettings } from '../store/settings.ts';
import { screenCommand } from './command.ts';

/** Shows or hides the stories at the left. */
export const command = screenCommand({
  id: 'view.stories',
  label: 'Stories at the Left',
  keys: 'Shift+F9',
  group: 'view',
  after: 'view.theme-system',
  ruled: true,
  checked: () => useSettings.getState().settings.navOpen,
  run: () => changeSettings({ navOpen: !useSettings.getState().settings.navOpen }),
});
