/**
 * The only door to the editor. One view, and for each open story its own state with its own undo; the rest of
 * the screen speaks of stories, blocks and offsets and never meets a position.
 */
import { Editor } from '@tiptap/core';
import { redo as redoStep, redoDepth, undo as undoStep, undoDepth } from '@tiptap/pm/history';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type FlatText, linesOf } from '../../app/fixes/flat-text.ts';
import type { Habits } from '../../app/story/habits.ts';
import type { Block, StoryFormat } from '../../app/story/story.ts';
import { BlockLooks } from './block-view.ts';
import { Clipboard, textBetween } from './clipboard.ts';
import { blockIds, type EditedBlocks, editedBlocks } from './edited-blocks.ts';
import { KeepBlocks, WHOLE_TEXT } from './keep-blocks.ts';
import { caseOfSelection, type Place, type Replacement, replacePlaces, replaceText } from './edits.ts';
import type { LetterCase } from './letter-case.ts';
import { flatAt, posAt } from './flat-places.ts';
import { withIds } from './own-blocks.ts';
import { type PageMarks, PageMarksExtension, redraw } from './page-marks.ts';
import { scrollToLine, topLine } from './page-scroll.ts';
import { blockAt, blockAtLine, findBlock } from './positions.ts';
import { type ReviewChoice, withChoice, withNewText } from './review-edits.ts';
import { reviewedIn } from './review-key.ts';
import { type ReviewLook, ReviewMarks } from './review-marks.ts';
import { type Hand, isEmpty, type Reviewed, startReviewed } from './reviewed.ts';
import { Reviewing, withReviewed } from './reviewing.ts';
import { RecutSections } from './sections.ts';
import { asBlocks, blocksOf, docOf, wordsOf } from './story-doc.ts';
import { Block as BlockNode, Section, StoryDoc, StoryText } from './story-schema.ts';
import { StruckCaret } from './struck-caret.ts';
import { PLAIN_HABITS, Typing } from './typing.ts';
import { Undo } from './undo.ts';

/** What the desk tells the rest of the screen, and asks of it. */
export interface DeskWatcher {
  readonly edited: (story: string, edit: EditedBlocks) => void;
  /** The author's text is another one; without fixes that is the text on screen. */
  readonly ownEdited: (story: string) => void;
  /** Fixes or questions came, went or moved. */
  readonly reviewed: (story: string) => void;
  /** Who edits, and what typing does. */
  readonly hand: (story: string) => Hand;
  readonly look: ReviewLook;
  readonly selected: (story: string) => void;
  readonly habits: (story: string) => Habits;
  readonly format: (story: string) => StoryFormat;
  readonly readOnly: (story: string) => boolean;
  /** Takes back a decision that was made since the last edit; false where there is none. */
  readonly undoDecision: () => boolean;
  readonly marks: Omit<PageMarks, 'format'>;
}

let editor: Editor | null = null;
let watcher: DeskWatcher | null = null;
let active: string | null = null;
/** Counts jumps, so that an older one stops following its place. */
let jump = 0;
const states = new Map<string, EditorState>();
/** The author's text of each story that is under review, as blocks. */
const owns = new Map<string, { readonly base: FlatText; readonly blocks: readonly Block[] }>();
/** The author's text while it is shown in place of the story, to be read only. */
let original: EditorState | null = null;
/** Line at the top of the page for each story that was shown. */
const tops = new Map<string, number>();

const habitsNow = () => (active !== null && watcher ? watcher.habits(active) : PLAIN_HABITS);
const formatNow = () => (active !== null && watcher ? watcher.format(active) : 'txt');

/** Builds the editor inside `element`; gives back how to take it down. */
export function mountDesk(element: HTMLElement, watch: DeskWatcher): () => void {
  watcher = watch;
  editor = new Editor({
    element,
    extensions: [
      StoryDoc,
      Section,
      BlockNode,
      StoryText,
      Typing.configure({
        habits: habitsNow,
        bringIntoView: () => {
          jump++;
          bringIntoView(editor?.view.state.selection.head ?? 0);
        },
      }),
      Clipboard.configure({ habits: habitsNow }),
      KeepBlocks.configure({ usualEnd: () => habitsNow().end }),
      RecutSections,
      BlockLooks.configure({ format: formatNow }),
      Undo.configure({ undo, redo }),
      Reviewing.configure({ hand: () => (active !== null && watcher ? watcher.hand(active) : null) }),
      StruckCaret,
      ReviewMarks.configure({ look: watch.look }),
      PageMarksExtension.configure({ marks: { ...watch.marks, format: formatNow } }),
    ],
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      focusEvents: false,
      tabindex: false,
    },
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'page',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Story',
        tabindex: '0',
      },
      editable: () => active !== null && original === null && watcher?.readOnly(active) === false,
    },
    onTransaction: ({ editor: own, transaction }) => heard(own.view, transaction),
  });
  hideFromReact(editor.view.dom);
  if (active !== null) showInDesk(active);
  return () => {
    keepState();
    editor?.destroy();
    editor = null;
  };
}

/**
 * At each of its commits React walks all text of a focused editable element to keep its selection: 15 ms at
 * 100,000 words. It asks this property; the browser goes by the attribute, which stays.
 */
function hideFromReact(page: HTMLElement): void {
  Object.defineProperty(page, 'contentEditable', { configurable: true, get: () => 'inherit' });
}

function heard(view: EditorView, tr: Transaction): void {
  if (active === null || !watcher || original !== null) return;
  const before = states.get(active);
  states.set(active, view.state);
  if (before) tell(active, before, view.state, tr.getMeta(WHOLE_TEXT) !== undefined);
  if (!before || !before.selection.eq(view.state.selection)) watcher.selected(active);
}

/** Tells the rest of the screen what differs between two states of a story. */
function tell(story: string, before: EditorState, after: EditorState, isWhole = false): void {
  if (!watcher) return;
  const [was, is] = [reviewedIn(before), reviewedIn(after)];
  if (was === null && is !== null && !owns.has(story))
    owns.set(story, { base: is.review.base, blocks: blocksOf(before.doc) });
  if (before.doc !== after.doc && !isWhole) watcher.edited(story, editedBlocks(before.doc, after.doc));
  const isOwn =
    is === null ? before.doc !== after.doc && !isWhole : was !== null && was.review.base !== is.review.base;
  if (isOwn) watcher.ownEdited(story);
  if (was !== is) watcher.reviewed(story);
}

/** Makes a transaction of a story's own, also while it is not on screen. */
function makeChange(story: string, state: EditorState, tr: Transaction): void {
  if (story === active && editor && original === null) return editor.view.dispatch(tr);
  const next = state.apply(tr);
  states.set(story, next);
  tell(story, state, next);
  if (story === active && original !== null) showOriginal(true);
}

function keepState(): void {
  if (!editor || active === null) return;
  if (original === null) states.set(active, editor.view.state);
  tops.set(active, topNow());
}

const scroller = () => editor?.view.dom.closest('.page-scroller') ?? null;

function topNow(): number {
  const box = scroller();
  return editor && box ? topLine(editor.view, box) : 0;
}

function scrollToTop(line: number): void {
  const box = scroller();
  if (!editor || !box) return;
  const { view } = editor;
  scrollToLine(view, box, line, () => redraw(view, true));
}

function stateOf(story: string): EditorState | null {
  return states.get(story) ?? null;
}

/** Lays a story's blocks on the desk, not shown yet, with what is under review in it; undo begins here. */
export function layOnDesk(story: string, blocks: readonly Block[], reviewed: Reviewed | null = null): void {
  if (!editor) throw new Error('the desk is not there yet');
  const isPlain = reviewed === null || reviewed.review.pieces.length === 0;
  const shown = isPlain ? blocks : asBlocks(linesOf(reviewed.review.current));
  const state = EditorState.create({
    doc: docOf(editor.schema, shown),
    plugins: editor.view.state.plugins as never,
  });
  states.set(story, reviewed === null ? state : state.apply(withReviewed(state.tr, reviewed)));
  owns.delete(story);
  if (reviewed !== null) owns.set(story, { base: reviewed.review.base, blocks });
  tops.delete(story);
  if (story === active) {
    active = null;
    showInDesk(story);
  }
}

/** Puts another text in place of the author's, as one step that undo takes back; fixes find their places again. */
export function replaceOnDesk(story: string, blocks: readonly Block[], known?: Reviewed): void {
  const state = stateOf(story);
  const reviewed = state && reviewedIn(state);
  const tr = state && (reviewed ? withNewText(state, reviewed, blocks, known) : replaceText(state, blocks));
  if (!editor || !state || !tr) return;
  const next = state.apply(tr);
  states.set(story, next);
  if (story === active) {
    if (original === null) editor.view.updateState(next);
    redraw(editor.view, true);
  }
  watcher?.edited(story, editedBlocks(state.doc, next.doc));
  watcher?.ownEdited(story);
  if (reviewed) watcher?.reviewed(story);
}

/** Shows a story that lies on the desk, where it was left. */
export function showInDesk(story: string | null): void {
  if (active !== null && active !== story) keepState();
  active = story;
  original = null;
  if (!editor || story === null) return;
  const state = stateOf(story);
  if (!state) return;
  editor.view.updateState(state);
  scrollToTop(tops.get(story) ?? 0);
  watcher?.selected(story);
}

/** Takes a story off the desk, its undo with it. */
export function clearFromDesk(story: string): void {
  states.delete(story);
  owns.delete(story);
  tops.delete(story);
  if (active === story) active = null;
}

/** The author's text: what belongs into the file. Without fixes it is the text on screen. */
export function ownBlocks(story: string): readonly Block[] {
  const state = stateOf(story);
  const reviewed = state && reviewedIn(state);
  if (!state || !reviewed) return state ? blocksOf(state.doc) : [];
  const { base } = reviewed.review;
  const known = owns.get(story) ?? { base: null, blocks: [] };
  if (known.base === base) return known.blocks;
  const blocks = withIds(linesOf(base), known.blocks);
  owns.set(story, { base, blocks });
  return blocks;
}

/** Block and offsets of a stretch of the text on screen, given in tokens of its flat text; within its first block. */
export function placeOnDesk(story: string, from: number, to: number): Place | null {
  const state = stateOf(story);
  if (!state) return null;
  const at = blockAt(state.doc, posAt(state.doc, from));
  return {
    block: at.node.attrs['id'] as string,
    from: at.offset,
    to: Math.min(at.node.content.size, at.offset + to - from),
  };
}

/** The selection's ends in tokens of the flat text of the text on screen; null without a story or in the original. */
export function selectedTokens(): { readonly from: number; readonly to: number } | null {
  if (!editor || active === null || original !== null) return null;
  const { doc, selection } = editor.view.state;
  return { from: flatAt(doc, selection.from), to: flatAt(doc, selection.to) };
}

/** What is under review in a story; null where nothing ever was. */
export function reviewOnDesk(story: string): Reviewed | null {
  const state = stateOf(story);
  return state && reviewedIn(state);
}

/** Decides on, or adds to, what is under review, as one step that undo takes back; false where nothing came of it. */
export function changeReview(story: string, choose: (reviewed: Reviewed) => ReviewChoice | null): boolean {
  let state = stateOf(story);
  if (!state) return false;
  const known = reviewedIn(state);
  const choice = choose(known ?? startReviewed(blocksOf(state.doc)));
  if (choice === null) return false;
  if (known === null) {
    makeChange(story, state, withReviewed(state.tr, startReviewed(blocksOf(state.doc))));
    state = stateOf(story) as EditorState;
  }
  makeChange(story, state, withChoice(state, choice));
  // A whole text that is dispatched is told of here, as the desk keeps still about those that it lays itself.
  const after = stateOf(story);
  if (choice.isWhole && story === active && original === null && after && after.doc !== state.doc)
    watcher?.edited(story, editedBlocks(state.doc, after.doc));
  return true;
}

/** Shows the author's text in place of the text with the fixes, to be read only, or the latter again. */
export function showOriginal(on: boolean): void {
  const state = active === null ? null : stateOf(active);
  if (!editor || !state) return;
  const line = topNow();
  if (on) {
    const blocks = active === null ? [] : ownBlocks(active);
    original = EditorState.create({ doc: docOf(editor.schema, blocks), plugins: state.plugins as never });
    editor.view.updateState(original);
  } else if (original !== null) {
    original = null;
    editor.view.updateState(state);
  }
  scrollToTop(line);
}

/** True while nothing is under review in the story. */
export function isUnreviewed(story: string): boolean {
  const reviewed = reviewOnDesk(story);
  return reviewed === null || isEmpty(reviewed);
}

/** The story's present blocks. */
export function blocksOnDesk(story: string): Block[] {
  const state = stateOf(story);
  return state ? blocksOf(state.doc) : [];
}

/** How many words the story has now. */
export function wordsOnDesk(story: string): number {
  const state = stateOf(story);
  return state ? wordsOf(state.doc) : 0;
}

/** Ids of the story's blocks in reading order. */
export function blockOrder(story: string): string[] {
  const state = stateOf(story);
  return state ? blockIds(state.doc) : [];
}

/** The text of one block now; null where it is gone. */
export function textOfBlock(story: string, block: string): string | null {
  const state = stateOf(story);
  return state ? (findBlock(state.doc, block)?.node.textContent ?? null) : null;
}

/** Draws flags, matches and invisibles anew. `scrolled` looks again at what is on screen. */
export function redrawDesk(scrolled = false): void {
  if (editor && active !== null) redraw(editor.view, scrolled);
}

/** Puts texts in place of others as one undo step; gives how many still stood as expected. */
export function replaceAtPlaces(story: string, replacements: readonly Replacement[]): number {
  const state = stateOf(story);
  if (!editor || !state || original !== null || (watcher?.readOnly(story) ?? true)) return 0;
  const { tr, count } = replacePlaces(state, replacements);
  if (count > 0) makeChange(story, state, tr);
  return count;
}

/** Selects a place, brings it into view and, if asked, moves the keyboard there. */
export function selectPlace(place: Place, focus: boolean): void {
  if (!editor || active === null) return;
  const { view } = editor;
  const at = findBlock(view.state.doc, place.block);
  if (!at) return;
  const most = at.node.content.size;
  const from = at.start + Math.min(place.from, most);
  const to = at.start + Math.min(place.to, most);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
  if (focus) view.focus();
  jump++;
  bringIntoView(from);
}

/**
 * Scrolls until the position is well on screen. Heights of what was never drawn are guesses, and what comes into
 * view above pushes the place away, so it looks again on the next frames also where all seemed well.
 */
function bringIntoView(pos: number, tries = 5): void {
  const box = scroller();
  if (!editor || !box || editor.view.isDestroyed) return;
  const { view } = editor;
  const frame = box.getBoundingClientRect();
  const caret = view.coordsAtPos(Math.min(pos, view.state.doc.content.size));
  const margin = Math.min(120, frame.height / 4);
  if (caret.top < frame.top + margin || caret.bottom > frame.bottom - margin) {
    box.scrollTop += caret.top - frame.top - frame.height * 0.38;
    redraw(view, true);
  }
  const mine = jump;
  if (tries > 0)
    requestAnimationFrame(() => {
      // A newer jump has the say.
      if (mine === jump) bringIntoView(pos, tries - 1);
    });
  else redraw(view, true);
}

/** Where the caret is: the selection's ends in the block of its start. Null without a story. */
export function caretPlace(): (Place & { readonly line: number }) | null {
  if (!editor || active === null) return null;
  const { from, to } = editor.view.state.selection;
  const at = blockAt(editor.view.state.doc, from);
  const id = at.node.attrs['id'] as string;
  return {
    block: id,
    line: at.line,
    from: at.offset,
    to: Math.min(at.offset + (to - from), at.node.content.size),
  };
}

/** Line and offset of a story's caret and the line at the top of its page, for the next start. */
export function viewOf(story: string): { line: number; offset: number; top: number } | null {
  const state = stateOf(story);
  if (!state) return null;
  const at = blockAt(state.doc, state.selection.head);
  return { line: at.line, offset: at.offset, top: story === active ? topNow() : (tops.get(story) ?? 0) };
}

/** Puts the caret at a line (from 0) and offset; with `top`, that line at the top of the page. */
export function goTo(story: string, line: number, offset: number, top?: number): void {
  const state = stateOf(story);
  if (!state) return;
  const at = blockAtLine(state.doc, line);
  const pos = at.start + Math.min(offset, at.node.content.size);
  const next = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
  states.set(story, next);
  if (top !== undefined) tops.set(story, top);
  if (story !== active || !editor || original !== null) return;
  editor.view.updateState(next);
  if (top !== undefined) scrollToTop(top);
  else {
    editor.view.focus();
    jump++;
    bringIntoView(pos);
  }
}

/** The selected text, '' where nothing is. */
export function selectedText(): string {
  if (!editor || active === null) return '';
  const { from, to } = editor.view.state.selection;
  return from === to ? '' : textBetween(editor.view.state.doc, from, to);
}

/** True while something is selected. */
export function hasSelection(): boolean {
  return editor !== null && active !== null && original === null && !editor.view.state.selection.empty;
}

/** Writes the selected words in another case; one undo. */
export function changeCase(to: LetterCase): void {
  const tr = editor && active !== null && hasSelection() ? caseOfSelection(editor.view.state, to) : null;
  if (tr) editor?.view.dispatch(tr);
}

/** Takes the last step back, an edit or a decision; false where there is none. */
export function undo(): boolean {
  if (!editor || active === null) return false;
  return (watcher?.undoDecision() ?? false) || undoStep(editor.view.state, editor.view.dispatch);
}

/** Does the step again; false where there is none. */
export function redo(): boolean {
  return editor !== null && active !== null && redoStep(editor.view.state, editor.view.dispatch);
}

export function canUndo(): boolean {
  return editor !== null && active !== null && undoDepth(editor.view.state) > 0;
}

export function canRedo(): boolean {
  return editor !== null && active !== null && redoDepth(editor.view.state) > 0;
}

/** Moves the keyboard into the text. */
export function focusText(): void {
  editor?.view.focus();
}
