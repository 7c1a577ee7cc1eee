import { goToNext } from '../store/go-to-next.ts';
import { activeStory, changeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Goes to the next flag and into its card; the opening strip has done its work then. */
export const command = menuCommand('flags.next', {
  enabled: () => activeStory() !== null,
  run: () => {
    const story = activeStory();
    if (story?.strip) changeStory(story.id, { strip: false });
    goToNext(1);
  },
});
