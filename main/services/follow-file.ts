/** What goes along when a story's file has another name: its notes, unsaved text, versions, lock and place in the order. */
import { basename, dirname } from 'node:path';
import type { StoryRef } from '../../app/contract/shapes.ts';
import type { History } from './history.ts';
import type { Journal } from './journal.ts';
import type { Library } from './library.ts';
import type { OpenStories } from './open-stories.ts';
import type { StoryLocks } from './story-locks.ts';
import type { StoryOrder } from './story-order.ts';
import { notesPath, type StoryNotes } from './story-notes.ts';

export interface FollowFile {
  /** The file of a story lies at `to` now, not at `from`. In the story's turn. */
  readonly follow: (id: string, from: string, to: string) => Promise<StoryRef>;
  /** What is kept of the file `from`, which is gone, belongs to the file `to`. */
  readonly take: (from: string, to: string) => Promise<void>;
}

export interface FollowParts {
  readonly library: Library;
  readonly open: OpenStories;
  readonly journal: Journal;
  readonly notes: StoryNotes;
  readonly history: History;
  readonly locks: StoryLocks;
  readonly order: StoryOrder;
}

/** Makes the service. */
export function createFollowFile({
  library,
  open,
  journal,
  notes,
  history,
  locks,
  order,
}: FollowParts): FollowFile {
  const take = async (from: string, to: string) => {
    await notes.move(notesPath(from), notesPath(to));
    await journal.move(journal.keyOf(from), journal.keyOf(to), { name: basename(to), path: to });
    await history.move(journal.keyOf(from), journal.keyOf(to));
    if (dirname(from) === dirname(to)) await order.rename(dirname(from), basename(from), basename(to));
  };
  return {
    take,
    async follow(id, from, to) {
      await locks.release(from);
      if (open.state(id) !== null) await locks.hold(to);
      await take(from, to);
      const ref = library.move(id, to);
      open.tell();
      return ref;
    },
  };
}
