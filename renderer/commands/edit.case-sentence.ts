import { changeCase, hasSelection } from '../editor/desk.ts';
import { screenCommand } from './command.ts';

/** Writes the selected words in sentence case. */
export const command = screenCommand({
  id: 'edit.case-sentence',
  label: 'Sentence Case',
  group: 'edit',
  after: 'edit.case-title',
  enabled: hasSelection,
  run: () => changeCase('sentence'),
});
