import { trashStory } from '../store/library-actions.ts';
import { useSettings } from '../store/settings.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

const hasTrash = () => useSettings.getState().info?.can.trash === true;

/** Moves the story’s file to the trash; a notice puts it back where the host can. */
export const command = menuCommand('story.trash', {
  there: hasTrash,
  enabled: () => hasTrash() && activeStory()?.ref.untitled === false,
  run: () => {
    const story = activeStory();
    if (story) return trashStory(story.ref);
  },
});
