import { goToNext } from '../store/go-to-next.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Goes to the flag before and into its card. */
export const command = menuCommand('flags.previous', {
  enabled: () => activeStory() !== null,
  run: () => goToNext(-1),
});
