/** Brings back what was open and listens to the host from then on. */
import type { Failure } from '../../app/contract/result.ts';
import { goTo } from '../editor/desk.ts';
import { host } from '../host.ts';
import { flushFixes } from './fixes-at-rest.ts';
import { say } from './notices.ts';
import { heardChange, heardMove } from './outside.ts';
import { flushJournals } from './saving.ts';
import { writeSession } from './session.ts';
import { useStories } from './stories.ts';
import { bring, showFirstOf, showStory } from './story-actions.ts';

/** Opens what the session names and starts listening to the host. */
export async function startUp(): Promise<void> {
  listen();
  const session = await host.call('session.read', {});
  if (!session.ok) return say({ failure: session.code });
  const { stories, active, views, missing } = session.value;
  for (const ref of stories) {
    if (await bring(ref.id)) {
      const view = views[ref.id];
      if (view) goTo(ref.id, view.line, view.offset, view.top);
    }
  }
  for (const { name, code } of missing) say({ failure: code as Failure, about: name });
  const { order } = useStories.getState();
  const first = active !== null && order.includes(active) ? active : order.at(-1);
  if (first !== undefined) await showStory(first);
  else if (session.value.work !== null) await showFirstOf(session.value.work);
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  host.on('story.changed', ({ id, fingerprint }) => void heardChange(id, fingerprint));
  host.on('story.moved', ({ ref }) => void heardMove(ref));
  host.on('story.requested', ({ ref }) => void showStory(ref.id));
  host.on('host.closing', () => void handOver().then((kept) => host.call('session.end', { kept })));
  addEventListener('pagehide', () => void handOver());
  addEventListener('blur', () => void handOver());
  setInterval(() => void writeSession(), 5000);
}

/** Gives the host all that it needs for the next start. False where unsaved text could not be kept. */
async function handOver(): Promise<boolean> {
  // The text goes first: a fix that was accepted must stand in it before it is forgotten.
  const [kept, left] = await Promise.all([flushJournals(), flushFixes(), writeSession()]);
  return kept && left;
}
