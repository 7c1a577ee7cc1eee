/**
 * The caret beside struck text. Struck text is drawn and does not stand in the page, so one position has two sides:
 * the arrows step from one to the other, typing goes to the side where the caret is, and Backspace and Delete take
 * the character beyond the struck text.
 */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { catchUp } from './caret-moves.ts';
import { reviewedIn } from './review-key.ts';
import { struckAt } from './struck-text.ts';

type Side = 'before' | 'after';

const key = new PluginKey<Side>('struckCaret');

/** On which side of struck text at its place the caret stands. */
export function sideOfCaret(state: EditorState): Side {
  return key.getState(state) ?? 'after';
}

function sideAfter(tr: Transaction, old: EditorState, side: Side): Side {
  const asked = tr.getMeta(key) as Side | undefined;
  if (asked !== undefined) return asked;
  const from = old.selection.head;
  const to = tr.selection.head;
  if (tr.docChanged) return to > from ? side : old.selection.empty && to < from ? 'before' : 'after';
  if (!tr.selectionSet || from === to) return side;
  return from < to ? 'before' : 'after';
}

/** True where there are fixes; the caret is then where the page has it. */
function isReviewed(view: EditorView): boolean {
  if ((reviewedIn(view.state)?.review.pieces.length ?? 0) === 0) return false;
  catchUp(view);
  return true;
}

/** Steps over struck text at the caret; false where there is none on that side. */
function stepOver(view: EditorView, direction: 1 | -1): boolean {
  if (!isReviewed(view)) return false;
  const { state } = view;
  const from: Side = direction === 1 ? 'before' : 'after';
  if (!state.selection.empty || sideOfCaret(state) !== from || !struckAt(state, state.selection.head))
    return false;
  view.dispatch(state.tr.setMeta(key, direction === 1 ? 'after' : 'before').setMeta('addToHistory', false));
  return true;
}

/** Takes what stands beyond struck text that the caret touches; false where the usual key does it right. */
function takeBeyond(view: EditorView, direction: 1 | -1, unit: 'grapheme' | 'word'): boolean {
  if (!isReviewed(view)) return false;
  const { state } = view;
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  const isTouched = sideOfCaret(state) === (direction === 1 ? 'before' : 'after');
  if (!isTouched || !struckAt(state, selection.head)) return false;
  const { parent, parentOffset } = selection.$head;
  const text = parent.textContent;
  const rest = direction === 1 ? text.slice(parentOffset) : text.slice(0, parentOffset);
  const size = sizeOfUnit(rest, direction, unit);
  // At the paragraph's edge it joins, as ever.
  if (size === 0) return false;
  const { head } = selection;
  const tr = direction === 1 ? state.tr.delete(head, head + size) : state.tr.delete(head - size, head);
  view.dispatch(tr.setMeta(key, direction === 1 ? 'after' : 'before').scrollIntoView());
  return true;
}

/** How long the first (or last) character or word of a text is, with the blanks before the caret. */
function sizeOfUnit(text: string, direction: 1 | -1, granularity: 'grapheme' | 'word'): number {
  const parts = [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ segment }) => segment);
  if (direction === -1) parts.reverse();
  let size = 0;
  for (const part of parts) {
    size += part.length;
    if (granularity === 'grapheme' || part.trim() !== '') break;
  }
  return size;
}

/** After a click: the half of the struck text that was clicked says the side. */
function sideOfClick(view: EditorView, event: MouseEvent): void {
  const { selection } = view.state;
  if (!selection.empty || !struckAt(view.state, selection.head)) return;
  for (const struck of view.dom.querySelectorAll<HTMLElement>('del.struck')) {
    if (view.posAtDOM(struck, 0) !== selection.head) continue;
    const rects = [...struck.getClientRects()];
    const middle = rects.length > 0 ? ((rects[0]?.left ?? 0) + (rects.at(-1)?.right ?? 0)) / 2 : 0;
    const row = rects.find(({ top, bottom }) => event.clientY >= top && event.clientY <= bottom);
    const side: Side =
      row && rects.length > 1
        ? row === rects[0]
          ? 'before'
          : 'after'
        : event.clientX < middle
          ? 'before'
          : 'after';
    if (side !== sideOfCaret(view.state))
      view.dispatch(view.state.tr.setMeta(key, side).setMeta('addToHistory', false));
    return;
  }
}

/** The plugin that knows on which side the caret is. */
export function struckCaretPlugin(): Plugin<Side> {
  return new Plugin<Side>({
    key,
    state: {
      init: () => 'after',
      apply: (tr, side, old) => sideAfter(tr, old, side),
    },
    props: {
      handleDOMEvents: {
        mouseup(view, event) {
          setTimeout(() => view.isDestroyed || sideOfClick(view, event), 0);
          return false;
        },
      },
    },
  });
}

export const StruckCaret = Extension.create({
  name: 'struckCaret',
  priority: 1100,
  addKeyboardShortcuts() {
    const take = (direction: 1 | -1, unit: 'grapheme' | 'word') => () =>
      takeBeyond(this.editor.view, direction, unit);
    return {
      ArrowLeft: () => stepOver(this.editor.view, -1),
      ArrowRight: () => stepOver(this.editor.view, 1),
      Backspace: take(-1, 'grapheme'),
      'Shift-Backspace': take(-1, 'grapheme'),
      'Mod-Backspace': take(-1, 'word'),
      Delete: take(1, 'grapheme'),
      'Mod-Delete': take(1, 'word'),
    };
  },
  addProseMirrorPlugins: () => [struckCaretPlugin()],
});
