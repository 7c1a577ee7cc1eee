import { goToFix } from '../store/fix-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Goes to the fix or question before, with the keyboard in its card. */
export const command = menuCommand('fixes.previous', {
  textOnly: true,
  enabled: () => activeStory() !== null,
  run: () => goToFix(-1, true),
});
