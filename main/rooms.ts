/** The rooms behind every host's doors: services, handlers and the one dispatcher, opened together. */
import type { Handlers } from '../app/contract/calls.ts';
import type { Result } from '../app/contract/result.ts';
import type { HostInfo, StoryRef } from '../app/contract/shapes.ts';
import { type Dispatch, serve } from '../app/contract/wire.ts';
import { createHandlers, type NativeDialogs } from './handlers.ts';
import { STORY_LIMIT } from './services/read-file.ts';
import { openServices, type ServiceParts } from './services.ts';

export type { NativeDialogs } from './handlers.ts';

export interface RoomParts extends ServiceParts {
  readonly kind: HostInfo['kind'];
  readonly can: Omit<HostInfo['can'], 'trash'>;
  /** The version of Galley. */
  readonly version: string;
  readonly dialogs?: NativeDialogs;
  /** Hears the page's word after `host.closing`: whether all that was typed is kept. */
  readonly ended?: (kept: boolean) => void;
}

export interface Rooms {
  readonly handlers: Handlers;
  /** Answers one call by name; never throws. */
  readonly dispatch: Dispatch;
  /** Opens the door to a file that the system or the person names, and announces it as `story.requested`. */
  readonly openPath: (path: string) => Promise<Result<StoryRef>>;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Opens the rooms of one host. */
export async function openRooms(parts: RoomParts): Promise<Rooms> {
  const services = await openServices(parts);
  const info: HostInfo = {
    kind: parts.kind,
    version: parts.version,
    platform: process.platform,
    can: { ...parts.can, trash: parts.trash !== undefined },
    storyLimit: STORY_LIMIT,
  };
  const handlers = createHandlers(services, info, parts.dialogs, parts.ended ?? (() => undefined));
  return {
    handlers,
    dispatch: serve(handlers, parts.surprised),
    async openPath(path) {
      const story = await services.library.admit(path);
      if (story.ok) parts.announce({ name: 'story.requested', data: { ref: story.value } });
      return story;
    },
    async close() {
      await services.watch.close();
      await services.counts.close();
      await services.open.idle();
      await services.lostNotes.idle();
      await services.locks.close();
    },
  };
}
