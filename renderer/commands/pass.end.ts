import { endPass } from '../store/passes.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Marks the text as gone through by this person. */
export const command = screenCommand({
  id: 'pass.end',
  label: 'End This Pass',
  group: 'review',
  after: 'pass.previous',
  enabled: () => activeStory() !== null,
  run: endPass,
});
