/** Find and replace in the story on screen. */
import { create } from 'zustand';
import {
  blocksOnDesk,
  caretPlace,
  focusText,
  redrawDesk,
  replaceAtPlaces,
  selectedText,
  selectPlace,
} from '../editor/desk.ts';
import { matchesIn, type Search } from '../../app/text/find-matches.ts';
import { markStep } from './saving.ts';
import { activeStory } from './stories.ts';

export interface Match {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

interface FindState extends Search {
  readonly open: boolean;
  /** Whether the replace line is shown. */
  readonly replacing: boolean;
  readonly replacement: string;
  readonly matches: readonly Match[];
  /** Index of the chosen match, -1 before one is chosen. */
  readonly at: number;
  /** How many the last "Replace all" changed; null after anything else. */
  readonly replaced: number | null;
  /** Counts up when the field should take the keyboard. */
  readonly asked: number;
}

export const useFind = create<FindState>(() => ({
  open: false,
  replacing: false,
  text: '',
  matchCase: false,
  wholeWord: false,
  replacement: '',
  matches: [],
  at: -1,
  replaced: null,
  asked: 0,
}));

/** What is likely to be looked for: a short selection, else what was looked for last. */
export function textToFind(): string {
  const selected = selectedText();
  return selected !== '' && selected.length <= 100 && !selected.includes('\n')
    ? selected
    : useFind.getState().text;
}

/** Opens the bar; a short selection becomes the text to find. */
export function openFind(replacing: boolean): void {
  const text = textToFind();
  useFind.setState((state) => ({ open: true, replacing, text, replaced: null, asked: state.asked + 1 }));
  searchAgain();
}

/** Puts the bar away; the last match stays selected. */
export function closeFind(): void {
  useFind.setState({ open: false, matches: [], at: -1, replaced: null });
  redrawDesk();
  focusText();
}

/** Changes what is searched, and searches. */
export function changeSearch(change: Partial<Search & { replacement: string }>): void {
  useFind.setState({ ...change, replaced: null });
  if (!('replacement' in change)) searchAgain();
}

/** Searches the present text again; the match nearest after the caret is the chosen one. */
export function searchAgain(): void {
  const state = useFind.getState();
  const story = activeStory();
  if (!state.open || !story) return;
  const matches: Match[] = [];
  const caret = caretPlace();
  let at = -1;
  let passed = caret === null;
  for (const { id, text } of blocksOnDesk(story.id)) {
    const isCaret = id === caret?.block;
    for (const { from, to } of matchesIn(text, state)) {
      if (at < 0 && (passed || (isCaret && from >= caret.from))) at = matches.length;
      matches.push({ block: id, from, to });
    }
    passed ||= isCaret;
  }
  if (at < 0 && matches.length > 0) at = 0;
  useFind.setState({ matches, at });
  redrawDesk();
}

/** Selects the next or the previous match, round the story's end. */
export function goToMatch(direction: 1 | -1): void {
  const { matches, at } = useFind.getState();
  if (matches.length === 0) return;
  const chosen = matches[at];
  const caret = caretPlace();
  const isThere =
    chosen !== undefined &&
    caret?.block === chosen.block &&
    caret.from === chosen.from &&
    caret.to === chosen.to;
  const next =
    isThere || direction === -1 ? (at + direction + matches.length) % matches.length : Math.max(0, at);
  show(next);
}

function show(at: number): void {
  const match = useFind.getState().matches[at];
  if (!match) return;
  useFind.setState({ at });
  selectPlace(match, false);
  redrawDesk();
}

/** Replaces the chosen match and goes on to the next; one undo. */
export function replaceOne(): void {
  const story = activeStory();
  const { matches, at, replacement } = useFind.getState();
  const match = matches[at];
  if (!story || !match) return;
  if (put([match], replacement) === 0) return searchAgain();
  selectPlace(
    { block: match.block, from: match.from + replacement.length, to: match.from + replacement.length },
    false,
  );
  searchAgain();
  show(useFind.getState().at);
}

/** Replaces all matches, one undo, and says how many. */
export function replaceAll(): void {
  const { matches, replacement } = useFind.getState();
  const story = activeStory();
  if (story) markStep(story.id);
  const replaced = put(matches, replacement);
  searchAgain();
  useFind.setState({ replaced });
}

function put(matches: readonly Match[], replacement: string): number {
  const story = activeStory();
  if (!story) return 0;
  const texts = new Map(blocksOnDesk(story.id).map((block) => [block.id, block.text]));
  return replaceAtPlaces(
    story.id,
    matches.map((match) => ({
      ...match,
      expected: (texts.get(match.block) ?? '').slice(match.from, match.to),
      text: replacement,
    })),
  );
}

/** Matches in one block, for drawing. */
export function matchesToDraw(block: string, text: string): { from: number; to: number; current: boolean }[] {
  const state = useFind.getState();
  if (!state.open || state.text === '') return [];
  const chosen = state.matches[state.at];
  return matchesIn(text, state).map((match) => ({
    ...match,
    current: chosen?.block === block && chosen.from === match.from,
  }));
}
