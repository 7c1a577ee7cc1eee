import { goToFix } from '../store/fix-actions.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Goes to the next fix or question and opens its card, with the keyboard in it. */
export const command = menuCommand('fixes.next', {
  textOnly: true,
  enabled: () => activeStory() !== null,
  run: () => goToFix(1, true),
});
