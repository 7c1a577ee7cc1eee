/** The work at the left: the folder of the story on screen, its stories and their numbers of flags. */
import type { EventData } from '../../app/contract/events.ts';
import { host } from '../host.ts';
import { elsewhereCounted } from './checking.ts';
import { keepPlaces } from './elsewhere.ts';
import { type OpenStory, useStories } from './stories.ts';

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  host.on('work.counted', heardCount);
  host.on('work.changed', ({ id }) => {
    if (useStories.getState().work?.id === id) void readWork(id);
  });
}

/** Counts of a large work come by the hundred: the screen takes them in handfuls. */
const HANDFUL = 200;
/** So long after the last counts the story on screen hears what the others write. In ms. */
const QUIET = 700;
let quiet: ReturnType<typeof setTimeout> | undefined;
let waiting: EventData<'work.counted'>[] = [];

function heardCount(counted: EventData<'work.counted'>): void {
  if (waiting.length === 0) setTimeout(takeCounts, HANDFUL);
  waiting.push(counted);
}

function takeCounts(): void {
  const counts: Record<string, number | null> = {};
  const sizes: Record<string, { words: number | null; fixes: number }> = {};
  for (const { id, flags, words, fixes, places } of waiting) {
    keepPlaces(id, places);
    counts[id] = flags;
    sizes[id] = { words, fixes };
  }
  waiting = [];
  useStories.setState((state) => ({
    counts: { ...state.counts, ...counts },
    sizes: { ...state.sizes, ...sizes },
  }));
  clearTimeout(quiet);
  quiet = setTimeout(elsewhereCounted, QUIET);
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

/** Reads the folder of the work at the left anew: a story there came, went or has another name. */
export async function readWorkAgain(): Promise<void> {
  const { work } = useStories.getState();
  if (work) await readWork(work.id);
}
