import { changeCase, hasSelection } from '../editor/desk.ts';
import { screenCommand } from './command.ts';

/** Writes the selected words in lower case. */
export const command = screenCommand({
  id: 'edit.case-lower',
  label: 'Lower Case',
  group: 'edit',
  after: 'edit.case-upper',
  enabled: hasSelection,
  run: () => changeCase('lower'),
});
