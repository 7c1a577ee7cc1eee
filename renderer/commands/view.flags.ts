import { changeSettings, useSettings } from '../store/settings.ts';
import { screenCommand } from './command.ts';

/** Shows or hides the flags at the right. */
export const command = screenCommand({
  id: 'view.flags',
  label: 'Flags at the Right',
  keys: 'F9',
  group: 'view',
  after: 'view.stories',
  checked: () => useSettings.getState().settings.paneOpen,
  run: () => changeSettings({ paneOpen: !useSettings.getState().settings.paneOpen }),
});
