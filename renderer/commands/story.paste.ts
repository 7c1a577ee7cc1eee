import { openDialog } from '../store/dialogs.ts';
import { menuCommand } from './command.ts';

/** Makes a story of a text that is pasted. */
export const command = menuCommand('story.paste', {
  run: () => openDialog({ kind: 'paste-text' }),
});
