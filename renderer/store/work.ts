/** The work at the left: the folder of the story on screen, its stories and their numbers of flags. */
import { host } from '../host.ts';
import { type OpenStory, useStories } from './stories.ts';

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  host.on('work.counted', ({ id, flags }) =>
    useStories.setState((state) => ({ counts: { ...state.counts, [id]: flags } })),
  );
  host.on('work.changed', ({ id }) => {
    if (useStories.getState().work?.id === id) void readWork(id);
  });
}

async function readWork(id: string): Promise<void> {
  const answer = await host.call('work.read', { id });
  if (!answer.ok) return;
  useStories.setState({ work: answer.value });
  await host.call('work.count', { id });
}

/** Shows the work of a story; `again` reads the folder anew. */
export async function showWorkOf(story: OpenStory, again = false): Promise<void> {
  listen();
  const { work } = useStories.getState();
  if (story.ref.work === null) return useStories.setState({ work: null });
  if (work?.id !== story.ref.work || again) await readWork(story.ref.work);
}

/** Counts the stories that are not open again: a choice that holds for the work has changed. */
export async function countAgain(): Promise<void> {
  const { work } = useStories.getState();
  if (work) await host.call('work.count', { id: work.id });
}
