/** What is open and where the carets are, told to the host for the next start. */
import type { View } from '../../app/contract/shapes.ts';
import { viewOf } from '../editor/desk.ts';
import { host } from '../host.ts';
import { useStories } from './stories.ts';

let written = '';

/** Tells the host what is open and where the caret is; nothing where that did not change. */
export async function writeSession(): Promise<void> {
  const { order, active, work } = useStories.getState();
  const views: { [id: string]: View } = {};
  for (const id of order) {
    const view = viewOf(id);
    if (view) views[id] = view;
  }
  const session = { stories: [...order], active, work: work?.id ?? null, views };
  const print = JSON.stringify(session);
  if (print === written) return;
  written = print;
  await host.call('session.write', session);
}
