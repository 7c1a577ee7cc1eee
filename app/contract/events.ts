/** What a host may announce without being asked. */
import { z } from 'zod';
import { Count, Id, StoryRef } from './shapes.ts';

export const events = {
  /** Another program changed or removed the story's file. `fingerprint` is null where it is gone. */
  'story.changed': z.object({ id: Id, fingerprint: z.string().nullable() }),
  /**
   * Flags, words and waiting fixes of a story that is not open; null where it could not be read. `places` are those of
   * each form of each choice that it makes.
   */
  'work.counted': z.object({
    id: Id,
    flags: Count.nullable(),
    words: Count.nullable(),
    fixes: Count,
    places: z.record(z.string(), z.record(z.string(), Count)),
  }),
  /** Files of the work came, went or changed their names, or one that is not open was changed. */
  'work.changed': z.object({ id: Id }),
  /** The system asks to open a story (double click, second start). */
  'story.requested': z.object({ ref: StoryRef }),
  /** A command was chosen in the host's own menu. */
  'menu.command': z.object({ command: z.string().max(100) }),
  /** The host is about to close: keep what is unsaved, now, then answer with the call `session.end`. */
  'host.closing': z.object({}),
  /** Another program gave an open story's file another name: the story is that file now. */
  'story.moved': z.object({ ref: StoryRef }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventData<N extends EventName> = z.output<Events[N]>;
export type HostEvent = { [N in EventName]: { readonly name: N; readonly data: EventData<N> } }[EventName];
