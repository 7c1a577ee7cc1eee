import { goToChange } from '../store/passes.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Goes to the next place that the author changed since this person's last pass. */
export const command = screenCommand({
  id: 'pass.next',
  label: 'Next Change Since My Last Pass',
  keys: 'Alt+Shift+ArrowDown',
  group: 'review',
  after: 'query.ask',
  ruled: true,
  textOnly: true,
  enabled: () => Object.keys(activeStory()?.passes ?? {}).length > 0,
  run: () => goToChange(1),
});
