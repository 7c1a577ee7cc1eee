import { openFind } from '../store/find.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Finds words and puts others in their place. */
export const command = menuCommand('edit.replace', {
  enabled: () => activeStory() !== null,
  run: () => openFind(true),
});
