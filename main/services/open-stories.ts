/** What must be known of the stories that are open, besides their texts, which stay on disk and on screen. */
import { fail, type Result } from '../../app/contract/result.ts';
import type { StoryRef } from '../../app/contract/shapes.ts';
import type { StoredAs } from '../../app/story/encoding.ts';
import { lineOffsets } from '../../app/story/story.ts';
import type { Library, StoryHome } from './library.ts';
import { fingerprintOf } from './read-file.ts';
import { createTurns } from './turns.ts';

export interface OpenState extends StoredAs {
  /** Of the bytes that the screen's saved text was read from or written as. */
  readonly fingerprint: string;
  /** How many lines those bytes hold. */
  readonly lines: number;
  /** The last write that the disk did not confirm: it may stand in place of `fingerprint`. */
  readonly unconfirmed: string | null;
  /** The stamp of its file at that time; null for a story that has none. */
  readonly stamp: string | null;
}

/** An open story that is a file, as far as watching it goes. */
export interface Watched {
  readonly id: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly unconfirmed: string | null;
  readonly stamp: string | null;
}

export interface OpenStories {
  readonly state: (id: string) => OpenState | null;
  readonly know: (id: string, state: OpenState) => void;
  readonly forget: (id: string) => void;
  readonly watched: () => Watched[];
  /** `told` is called whenever `watched` may have changed. */
  readonly follow: (told: () => void) => void;
  readonly tell: () => void;
  /** Runs `work` on a story that the library knows, else `not-found`; one piece after the other for each story. */
  readonly inTurn: <T>(
    id: string,
    work: (home: StoryHome, ref: StoryRef) => Promise<Result<T>>,
  ) => Promise<Result<T>>;
  readonly idle: () => Promise<void>;
}

/** Makes the register, with nothing open. */
export function createOpenStories(library: Library): OpenStories {
  const states = new Map<string, OpenState>();
  const turns = createTurns();
  let told: () => void = () => undefined;
  return {
    state: (id) => states.get(id) ?? null,
    know(id, state) {
      states.set(id, state);
      told();
    },
    forget(id) {
      states.delete(id);
      told();
    },
    watched: () =>
      [...states].flatMap(([id, { fingerprint, unconfirmed, stamp }]) => {
        const home = library.home(id);
        return home?.kind === 'file' ? [{ id, path: home.path, fingerprint, unconfirmed, stamp }] : [];
      }),
    follow(listener) {
      told = listener;
    },
    tell: () => told(),
    inTurn: (id, work) =>
      turns.take(id, async () => {
        const home = library.home(id);
        const ref = library.ref(id);
        return home === null || ref === null ? fail('not-found') : work(home, ref);
      }),
    idle: turns.idle,
  };
}

/** The state of a story whose saved text these bytes are. */
export function openState(
  bytes: Uint8Array,
  { encoding, bom }: StoredAs,
  text: string,
  stamp: string | null = null,
): OpenState {
  return {
    encoding,
    bom,
    fingerprint: fingerprintOf(bytes),
    lines: lineOffsets(text).length - 1,
    unconfirmed: null,
    stamp,
  };
}
