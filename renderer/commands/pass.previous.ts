import { goToChange } from '../store/passes.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Goes to the previous place that the author changed since this person's last pass. */
export const command = screenCommand({
  id: 'pass.previous',
  label: 'Previous Change Since My Last Pass',
  keys: 'Alt+Shift+ArrowUp',
  group: 'review',
  after: 'pass.next',
  textOnly: true,
  enabled: () => Object.keys(activeStory()?.passes ?? {}).length > 0,
  run: () => goToChange(-1),
});
