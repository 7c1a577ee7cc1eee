import { openFind } from '../store/find.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Finds words in the story. */
export const command = menuCommand('edit.find', {
  enabled: () => activeStory() !== null,
  run: () => openFind(false),
});
