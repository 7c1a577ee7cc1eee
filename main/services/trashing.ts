/** Moving stories to the trash with what belongs to them, and putting them back. */
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { StoryRef } from '../../app/contract/shapes.ts';
import type { Done } from './done.ts';
import { exists } from './file-names.ts';
import { type Library, newId } from './library.ts';
import type { OpenStories } from './open-stories.ts';
import type { StoryLocks } from './story-locks.ts';
import { notesPath, type StoryNotes } from './story-notes.ts';
import type { Trash } from './trash.ts';

export interface Trashing {
  /**
   * Moves a story's file and its notes to the trash; it is open no longer. Its versions stay. `back` names it for
   * `putBack`, null where only the system can put it back. Fails with `no-trash`, `open-elsewhere`, `not-found`.
   */
  readonly trash: (id: string) => Promise<Result<{ back: string | null }>>;
  /** Puts a story and its notes back where they were. Fails with `exists` where something took their place. */
  readonly putBack: (back: string) => Promise<Result<StoryRef>>;
}

/** Makes the service. Without a trash every story stays where it is. */
export function createTrashing(
  library: Library,
  open: OpenStories,
  locks: StoryLocks,
  trash: Trash | undefined,
  storyNotes: Pick<StoryNotes, 'giveWay'>,
): Trashing {
  const thrown = new Map<string, { path: string; story: () => Promise<Done>; notes: () => Promise<void> }>();
  return {
    trash: (id) =>
      open.inTurn<{ back: string | null }>(id, async (home) => {
        if (trash === undefined) return fail('no-trash');
        if (home.kind !== 'file') return fail('not-found');
        const { path } = home;
        if (!(await locks.hold(path))) return fail('open-elsewhere');
        const story = await trash(path);
        if (story.ok) open.forget(id);
        if (open.state(id) === null) await locks.release(path);
        if (!story.ok) return story;
        // Notes that cannot go along stay: a story that comes back by another way finds them.
        const notes = (await exists(notesPath(path))) ? await trash(notesPath(path)) : null;
        if (story.value.putBack === null) return ok({ back: null });
        const back = newId('b');
        thrown.set(back, {
          path,
          story: story.value.putBack,
          notes: async () => {
            // Notes that stayed are the story's; any others came to stand there meanwhile.
            if (notes !== null && !notes.ok) return;
            await storyNotes.giveWay(notesPath(path));
            await notes?.value.putBack?.();
          },
        });
        return ok({ back });
      }),
    async putBack(back) {
      const one = thrown.get(back);
      if (one === undefined) return fail('not-found');
      const story = await one.story();
      if (!story.ok) return story;
      thrown.delete(back);
      await one.notes();
      return library.admit(one.path);
    },
  };
}
