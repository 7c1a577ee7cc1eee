import { selectedTokens } from '../editor/desk.ts';
import { openDialog } from '../store/dialogs.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Asks about what is selected, or about the whole story. */
export const command = menuCommand('query.ask', {
  enabled: () => activeStory() !== null,
  run: () => {
    const place = selectedTokens();
    openDialog({ kind: 'ask', place: place && place.from < place.to ? place : null });
  },
});
