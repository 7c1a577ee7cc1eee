/**
 * What Enter, Backspace, Delete and the arrows do. Enter writes what the file does: one line break, or a blank
 * line and the usual indent; Backspace takes exactly that back. A single blank line between paragraphs shows
 * as space, and the caret steps over it.
 */
import { Extension } from '@tiptap/core';
import { deleteSelection } from '@tiptap/pm/commands';
import { type Command, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Habits } from '../../app/story/habits.ts';
import { acrossParting, byPage, catchUp } from './caret-moves.ts';
import { blockAt, blockAtLine, isBlank, neighbour, parts } from './positions.ts';

/** Until a story says otherwise. */
export const PLAIN_HABITS: Habits = { breaks: 'single', wrapped: false, indent: '', end: '\n' };

const indentOf = (text: string) => /^[ \t\u3000]*/.exec(text)?.[0] ?? '';

/** Splits the paragraph at the caret the way this story parts paragraphs. */
export function enter(habits: Habits): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const tr = state.tr.deleteSelection();
    const { $from } = tr.selection;
    if ($from.depth < 2) return false;
    const text = $from.parent.textContent;
    const own = indentOf(text);
    const indent = habits.indent !== '' && text.trim() !== '' ? habits.indent : own === text ? '' : own;
    const wide = habits.breaks === 'blank' && !habits.wrapped && text.trim() !== '';
    const taken = tr.steps.length;
    tr.split($from.pos, 1);
    // Only over the split: the place counts in the text from which the selection is gone already.
    if (wide) tr.split(tr.mapping.slice(taken).map($from.pos), 1);
    const rest = tr.selection.$from.parent.textContent;
    if (indent !== '' && !rest.startsWith(indent) && $from.parentOffset > 0) tr.insertText(indent);
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Joins the block at `line` with the one above; the blank line that Enter put between them goes too. */
function joinUp(tr: Transaction, line: number, habits: Habits): boolean {
  const { doc } = tr;
  const own = blockAtLine(doc, line);
  const above = neighbour(doc, line, -1);
  if (!above) return false;
  const beyond =
    habits.breaks === 'blank' && above.node.content.size === 0 ? neighbour(doc, line - 1, -1) : null;
  const upper = beyond && !isBlank(beyond.node) ? beyond : above;
  const end = upper.start + upper.node.content.size;
  tr.delete(end, own.start);
  tr.setSelection(TextSelection.create(tr.doc, end));
  return true;
}

function backspace(habits: Habits): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!selection.empty) return deleteSelection(state, dispatch);
    if (!(selection instanceof TextSelection)) return false;
    const { $from } = selection;
    const text = $from.parent.textContent;
    const atIndent =
      habits.indent !== '' && $from.parentOffset === habits.indent.length && text.startsWith(habits.indent);
    if ($from.parentOffset > 0 && !atIndent) return false;
    const { line } = blockAt(state.doc, $from.pos);
    if (line === 0) return $from.parentOffset === 0;
    const tr = state.tr;
    if (atIndent && $from.parentOffset > 0) tr.delete($from.start(), $from.pos);
    if (!joinUp(tr, line, habits)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function forwardDelete(habits: Habits): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!selection.empty) return deleteSelection(state, dispatch);
    if (!(selection instanceof TextSelection)) return false;
    const { $from } = selection;
    if ($from.parentOffset < $from.parent.content.size) return false;
    const { line } = blockAt(state.doc, $from.pos);
    const below = neighbour(state.doc, line, 1);
    if (!below) return true;
    const tr = state.tr;
    const at = $from.pos;
    const parting = habits.breaks === 'blank' && below.node.content.size === 0 && !isBlank($from.parent);
    const joined = parting && neighbour(state.doc, line + 1, 1) ? line + 2 : line + 1;
    if (!joinUp(tr, joined, habits)) return false;
    const rest = tr.doc.resolve(at);
    if (
      habits.indent !== '' &&
      rest.parent.textContent.slice(rest.parentOffset).startsWith(habits.indent) &&
      at > rest.start()
    )
      tr.delete(at, at + habits.indent.length);
    tr.setSelection(TextSelection.create(tr.doc, at));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Moves a caret that landed in a parting blank line on, in the direction it came. */
function stepOver(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      if (transactions.some((tr) => tr.docChanged) || before.selection.eq(state.selection)) return null;
      const { selection } = state;
      if (
        !(selection instanceof TextSelection) ||
        !selection.empty ||
        selection.$from.parent.content.size > 0
      )
        return null;
      const { line } = blockAt(state.doc, selection.from);
      if (!parts(state.doc, line)) return null;
      const onward = selection.from >= before.selection.from ? 1 : -1;
      const next = blockAtLine(state.doc, line + onward);
      const target = onward === 1 ? next.start : next.start + next.node.content.size;
      return state.tr.setSelection(TextSelection.create(state.doc, target)).scrollIntoView();
    },
  });
}

/** The story's first or last position. The browser's own keys stop where sections are not laid out. */
function toEdge(edge: 'start' | 'end', extend: boolean): Command {
  return (state, dispatch) => {
    const { doc, selection } = state;
    const target = edge === 'start' ? TextSelection.atStart(doc) : TextSelection.atEnd(doc);
    const anchor = extend ? selection.anchor : target.head;
    dispatch?.(state.tr.setSelection(TextSelection.create(doc, anchor, target.head)));
    return true;
  };
}

/** `habits` is asked at each key: it belongs to the story on screen. */
export const Typing = Extension.create<{ habits: () => Habits; bringIntoView: () => void }>({
  name: 'typing',
  priority: 1000,
  addOptions: () => ({
    habits: () => PLAIN_HABITS,
    bringIntoView: () => undefined,
  }),
  addKeyboardShortcuts() {
    const jump = (edge: 'start' | 'end', extend: boolean) => () => {
      toEdge(edge, extend)(this.editor.view.state, this.editor.view.dispatch);
      this.options.bringIntoView();
      return true;
    };
    const run = (make: (habits: Habits) => Command) => () => {
      const { view } = this.editor;
      catchUp(view);
      return make(this.options.habits())(view.state, view.dispatch);
    };
    return {
      Enter: run(enter),
      'Shift-Enter': run(() => enter({ ...this.options.habits(), breaks: 'single', indent: '' })),
      Backspace: run(backspace),
      'Shift-Backspace': run(backspace),
      'Mod-Backspace': run(backspace),
      Delete: run(forwardDelete),
      'Mod-Delete': run(forwardDelete),
      ArrowUp: () => acrossParting(this.editor.view, -1),
      ArrowDown: () => acrossParting(this.editor.view, 1),
      PageUp: () => byPage(this.editor.view, -1, false),
      PageDown: () => byPage(this.editor.view, 1, false),
      'Shift-PageUp': () => byPage(this.editor.view, -1, true),
      'Shift-PageDown': () => byPage(this.editor.view, 1, true),
      'Mod-a': () => {
        const { state, dispatch } = this.editor.view;
        const { from } = TextSelection.atStart(state.doc);
        dispatch(
          state.tr.setSelection(TextSelection.create(state.doc, from, TextSelection.atEnd(state.doc).to)),
        );
        return true;
      },
      'Ctrl-Home': jump('start', false),
      'Ctrl-End': jump('end', false),
      'Shift-Ctrl-Home': jump('start', true),
      'Shift-Ctrl-End': jump('end', true),
      'Meta-ArrowUp': jump('start', false),
      'Meta-ArrowDown': jump('end', false),
      'Shift-Meta-ArrowUp': jump('start', true),
      'Shift-Meta-ArrowDown': jump('end', true),
      // A tab belongs to the text; leaving the page is F6 or Escape.
      Tab: () => {
        const { view } = this.editor;
        view.dispatch(view.state.tr.insertText('\t').scrollIntoView());
        return true;
      },
    };
  },
  addProseMirrorPlugins: () => [stepOver()],
});
