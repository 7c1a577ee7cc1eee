import { changeCase, hasSelection } from '../editor/desk.ts';
import { screenCommand } from './command.ts';

/** Writes the selected words in upper case. */
export const command = screenCommand({
  id: 'edit.case-upper',
  label: 'Upper Case',
  group: 'edit',
  after: 'edit.find-previous',
  ruled: true,
  enabled: hasSelection,
  run: () => changeCase('upper'),
});
