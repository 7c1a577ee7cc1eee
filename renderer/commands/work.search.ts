import { openDialog } from '../store/dialogs.ts';
import { textToFind } from '../store/find.ts';
import { useStories } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Looks for a text in all stories of the work. */
export const command = menuCommand('work.search', {
  enabled: () => useStories.getState().work !== null,
  run: () => openDialog({ kind: 'search-work', text: textToFind() }),
});
