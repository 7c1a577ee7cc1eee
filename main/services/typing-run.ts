/** Which saves belong to one run of typing, for which one version is enough (docs/decisions/020). */
import type { OpenState } from './open-stories.ts';

/**
 * Typing that goes on is saved every few seconds. So long, in milliseconds, one version stands for what such saves
 * wrote over, where no pause was longer than the other figure.
 */
const ONE_VERSION = 5 * 60_000;
const PAUSE = 10 * 60_000;

/** The last save of a story that is open. */
export interface LastSave {
  readonly auto: boolean;
  readonly at: number;
  /** When the last version was kept. */
  readonly keptAt: number;
}

export interface TypingRuns {
  /** The save before, where the text that this one writes over is one of a run; null where its version must be kept. */
  readonly goesOn: (state: OpenState | null, found: string, auto: boolean) => LastSave | null;
  readonly saved: (state: OpenState, save: LastSave) => void;
}

/** Remembers the last save of each story by what is known of it since: opening it again begins anew. */
export function createTypingRuns(now: () => number): TypingRuns {
  const lastSaves = new WeakMap<OpenState, LastSave>();
  return {
    goesOn(state, found, auto) {
      const last = state === null ? undefined : lastSaves.get(state);
      const isRun =
        auto &&
        last?.auto === true &&
        state?.fingerprint === found &&
        now() - last.keptAt < ONE_VERSION &&
        now() - last.at < PAUSE;
      return isRun ? last : null;
    },
    saved: (state, save) => {
      lastSaves.set(state, save);
    },
  };
}
