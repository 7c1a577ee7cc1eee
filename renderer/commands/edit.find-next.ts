import { goToMatch, useFind } from '../store/find.ts';
import { screenCommand } from './command.ts';

/** Goes to the next place that find has found. */
export const command = screenCommand({
  id: 'edit.find-next',
  label: 'Find Next',
  keys: 'F3',
  group: 'edit',
  after: 'edit.replace',
  enabled: () => useFind.getState().matches.length > 0,
  run: () => goToMatch(1),
});
