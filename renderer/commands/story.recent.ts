import { openDialog } from '../store/dialogs.ts';
import { screenCommand } from './command.ts';

/** Opens a story that was open lately. */
export const command = screenCommand({
  id: 'story.recent',
  label: 'Open Recent…',
  group: 'file',
  after: 'work.open',
  run: () => openDialog({ kind: 'recent' }),
});
