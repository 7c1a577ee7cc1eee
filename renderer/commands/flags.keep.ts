import { keepAtCaret } from '../store/go-to-next.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Keeps what is written at the caret. */
export const command = screenCommand({
  id: 'flags.keep',
  label: 'Keep Mine',
  keys: 'Alt+Backspace',
  group: 'check',
  after: 'flags.apply',
  textOnly: true,
  enabled: () => activeStory() !== null,
  run: keepAtCaret,
});
