/** The stories open in this window: what the screen knows of each besides its text, which the editor owns. */
import { create } from 'zustand';
import type { Failure } from '../../app/contract/result.ts';
import type { Decisions, LedgerEntry, StoryFixes, StoryRef, Work } from '../../app/contract/shapes.ts';
import type { Stet } from '../../app/proofing/facts.ts';
import type { Encoding } from '../../app/story/encoding.ts';
import type { Habits } from '../../app/story/habits.ts';
import type { StoryFormat } from '../../app/story/story.ts';
import type { Role } from '../editor/reviewed.ts';

export type SaveState =
  /** As on disk. `words` changed since the story was opened here; null before the first save. */
  | { readonly kind: 'saved'; readonly words: number | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** The text is safe in the journal, the file is not written. */
  | { readonly kind: 'failed'; readonly code: Failure; readonly detail?: string | undefined };

export interface OpenStory {
  readonly id: string;
  readonly ref: StoryRef;
  readonly format: StoryFormat;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly guessed: boolean;
  readonly fingerprint: string;
  readonly readOnly: boolean;
  readonly habits: Habits;
  /** Which apostrophes the story mostly has; undefined without any. */
  readonly apostrophes: 'straight' | 'curly' | undefined;
  readonly save: SaveState;
  /** Set while another text stands on disk (or none: `gone`). */
  readonly outside: 'changed' | 'gone' | null;
  readonly stets: readonly Stet[];
  readonly ledger: readonly LedgerEntry[];
  /** Decisions of the story's work; for an untitled story they live only in this window. */
  readonly decisions: Decisions;
  /** What typing does. */
  readonly role: Role;
  /** When each proofreader last ended a pass, and the text that they saw. */
  readonly passes: StoryFixes['passes'];
  /** True until the opening strip is put away. */
  readonly strip: boolean;
}

export interface StoriesState {
  /** In the order of opening. */
  readonly order: readonly string[];
  readonly byId: Readonly<Record<string, OpenStory>>;
  readonly active: string | null;
  /** The work shown at the left: the folder of the active story, or one that was opened. */
  readonly work: Work | null;
  /** Flags of the work's stories by story id; null where a story could not be read. */
  readonly counts: Readonly<Record<string, number | null>>;
  /** Words and waiting fixes of the work's stories that are not open; null where a story could not be read. */
  readonly sizes: Readonly<Record<string, { readonly words: number | null; readonly fixes: number }>>;
  /** Words of the active story and of the selection (0 when nothing is selected). */
  readonly words: number;
  readonly selectedWords: number;
}

export const useStories = create<StoriesState>(() => ({
  order: [],
  byId: {},
  active: null,
  work: null,
  counts: {},
  sizes: {},
  words: 0,
  selectedWords: 0,
}));

/** The story on screen, or null. */
export function activeStory(): OpenStory | null {
  const { active, byId } = useStories.getState();
  return active === null ? null : (byId[active] ?? null);
}

/** Hook: the story on screen, or null. */
export function useActiveStory(): OpenStory | null {
  return useStories((state) => (state.active === null ? null : (state.byId[state.active] ?? null)));
}

/** Changes what is known of one open story; nothing where it was closed meanwhile. */
export function changeStory(id: string, change: Partial<OpenStory>): void {
  useStories.setState((state) => {
    const story = state.byId[id];
    return story ? { byId: { ...state.byId, [id]: { ...story, ...change } } } : state;
  });
}
