import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Shows what the story writes in several ways, and what was chosen. */
export const command = screenCommand({
  id: 'style.show',
  label: 'Style Sheet…',
  group: 'check',
  after: 'words.show',
  enabled: () => activeStory() !== null,
  run: () => openDialog({ kind: 'style-sheet' }),
});
