import { openAtCaret } from '../store/go-to-next.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Opens the card of the flag at the caret. */
export const command = menuCommand('flags.card', {
  enabled: () => activeStory() !== null,
  run: openAtCaret,
});
