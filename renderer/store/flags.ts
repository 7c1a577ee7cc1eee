/** What the checker found, by block, and the views that panes read. The one owner of flags. */
import { create } from 'zustand';
import type { StoryChoice } from '../../app/proofing/consistency/story-choices.ts';
import type { Flag } from '../../app/proofing/flag.ts';
import type { Kind } from '../../app/proofing/kinds.ts';

/** A flag with its block; `key` lasts while the flag stands, through edits around it and rechecks. */
export interface PlacedFlag extends Flag {
  readonly block: string;
  readonly key: number;
}

/** One row of the pane: all flags that ask the same thing. */
export interface DecisionRow {
  readonly group: string;
  readonly kind: Kind;
  readonly rule: string;
  /** As written at the first place. */
  readonly text: string;
  /** First replacement, null where there is none or it is not computed yet. */
  readonly replacement: string | null;
  readonly places: readonly PlacedFlag[];
}

export interface NameRow {
  readonly name: string;
  readonly count: number;
}

export interface FlagsState {
  /** The story these flags belong to. */
  readonly story: string | null;
  /** Shown flags in reading order. */
  readonly all: readonly PlacedFlag[];
  readonly rows: readonly DecisionRow[];
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** Words that look like names and are not decided yet. */
  readonly names: readonly NameRow[];
  /** Small words that the story seems to have made up, not decided yet either. */
  readonly ownWords: readonly NameRow[];
  /** The style sheet: what was chosen, then what the story mixes and nobody has chosen. */
  readonly choices: readonly StoryChoice[];
  /** Blocks checked of blocks in the story; equal when the check is through. */
  readonly checked: number;
  readonly total: number;
  /** Kinds shown; null for all. */
  readonly filter: Kind | null;
  /** Key of the flag whose card is open. */
  readonly current: number | null;
  /** Counts up when the open card should take the keyboard. */
  readonly cardAsked: number;
  /** Groups whose places are listed. */
  readonly unfolded: ReadonlySet<string>;
  /** Replacements found for misspelled words so far, by word as written. */
  readonly suggestions: ReadonlyMap<string, readonly string[]>;
}

export const useFlags = create<FlagsState>(() => ({
  story: null,
  all: [],
  rows: [],
  counts: {},
  names: [],
  ownWords: [],
  choices: [],
  checked: 0,
  total: 0,
  filter: null,
  current: null,
  cardAsked: 0,
  unfolded: new Set(),
  suggestions: new Map(),
}));

/** True until every paragraph of `story` has been checked. */
export function isChecking(state: Pick<FlagsState, 'story' | 'checked' | 'total'>, story: string): boolean {
  return state.story !== story || state.checked < state.total;
}

/** The replacements of a flag, those that came later included; null while they are being looked for. */
export function replacementsOf(flag: Flag, suggestions: FlagsState['suggestions']): readonly string[] | null {
  if (!flag.suggest) return flag.replacements;
  return suggestions.get(flag.text) ?? null;
}
