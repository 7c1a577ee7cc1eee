import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Shows everything that is sure, to be applied at once. */
export const command = screenCommand({
  id: 'flags.apply-sure',
  label: 'Apply What Is Sure…',
  group: 'check',
  after: 'flags.apply',
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'apply-sure' }),
});
