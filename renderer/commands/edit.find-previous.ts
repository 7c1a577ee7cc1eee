import { goToMatch, useFind } from '../store/find.ts';
import { screenCommand } from './command.ts';

/** Goes to the previous place that find has found. */
export const command = screenCommand({
  id: 'edit.find-previous',
  label: 'Find Previous',
  keys: 'Shift+F3',
  group: 'edit',
  after: 'edit.find-next',
  enabled: () => useFind.getState().matches.length > 0,
  run: () => goToMatch(-1),
});
