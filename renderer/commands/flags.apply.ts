import { takeAtCaret } from '../store/go-to-next.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Applies what the flag at the caret offers first, or accepts the fix there. */
export const command = screenCommand({
  id: 'flags.apply',
  label: 'Apply',
  keys: 'Alt+Enter',
  group: 'check',
  after: 'flags.card',
  textOnly: true,
  enabled: () => activeStory() !== null,
  run: takeAtCaret,
});
