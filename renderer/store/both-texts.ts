/** The text on disk beside the one here, where another program changed the file. */
import { host } from '../host.ts';
import { openDialog } from './dialogs.ts';
import { useStories } from './stories.ts';

/** Opens the dialog with both texts. */
export async function seeBoth(id: string): Promise<void> {
  openDialog({ kind: 'both-texts', story: id, theirs: await theirText(id) });
}

/** What stands on disk now; null where the file is gone or cannot be read. */
async function theirText(id: string): Promise<string | null> {
  const story = useStories.getState().byId[id];
  const answer = await host.call('story.open', {
    id,
    ...(story && !story.guessed ? { encoding: story.encoding } : {}),
  });
  return answer.ok ? answer.value.text : null;
}
