import { changeCase, hasSelection } from '../editor/desk.ts';
import { screenCommand } from './command.ts';

/** Writes the selected words in title case. */
export const command = screenCommand({
  id: 'edit.case-title',
  label: 'Title Case',
  group: 'edit',
  after: 'edit.case-lower',
  enabled: hasSelection,
  run: () => changeCase('title'),
});
