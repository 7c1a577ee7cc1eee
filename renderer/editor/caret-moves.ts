/** Moves of the caret that the browser's own keys get wrong here: over parting lines, and by a page. */
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockAt, neighbour, parts } from './positions.ts';

/** What of a page stays in view when it is turned, in pixels. */
const OVERLAP = 60;

/**
 * Takes note of where the browser has put the caret: it tells of that a moment later, and a key that follows at once
 * would find the caret where it was; what is drawn in between would put it back there.
 */
export function catchUp(view: EditorView): void {
  if (view.composing) return;
  (view as unknown as { readonly domObserver: { flush(): void } }).domObserver.flush();
}

/**
 * Takes the caret from a paragraph's last visual line to the next paragraph's first (or back) where only a
 * parting blank line lies between, in the same column. False where the browser's own move is right.
 */
export function acrossParting(view: EditorView, step: 1 | -1): boolean {
  const { doc, selection } = view.state;
  if (!(selection instanceof TextSelection) || !selection.empty) return false;
  if (!view.endOfTextblock(step === 1 ? 'down' : 'up')) return false;
  const { line } = blockAt(doc, selection.head);
  const between = neighbour(doc, line, step);
  const beyond = between && parts(doc, between.line) ? neighbour(doc, between.line, step) : null;
  if (!beyond) return false;
  const edge = step === 1 ? beyond.start : beyond.start + beyond.node.content.size;
  const left = view.coordsAtPos(selection.head).left;
  const row = view.coordsAtPos(edge, step === 1 ? 1 : -1);
  const found = view.posAtCoords({ left, top: (row.top + row.bottom) / 2 });
  const inside =
    found !== null && found.pos >= beyond.start && found.pos <= beyond.start + beyond.node.content.size;
  const target = TextSelection.create(doc, inside ? found.pos : edge);
  view.dispatch(view.state.tr.setSelection(target).scrollIntoView());
  return true;
}

/** Turns the page and keeps the caret at its height in the window. */
export function byPage(view: EditorView, step: 1 | -1, extend: boolean): boolean {
  const scroller = view.dom.closest('.page-scroller');
  if (!scroller) return false;
  const frame = scroller.getBoundingClientRect();
  const caret = view.coordsAtPos(view.state.selection.head);
  const isSeen = caret.top >= frame.top && caret.bottom <= frame.bottom;
  const before = scroller.scrollTop;
  scroller.scrollTop += step * (frame.height - OVERLAP);
  const stuck = Math.abs(scroller.scrollTop - before) < 1;
  requestAnimationFrame(() => {
    if (view.isDestroyed) return;
    const { doc, selection } = view.state;
    const top = isSeen ? (caret.top + caret.bottom) / 2 : frame.top + OVERLAP;
    const found = stuck ? null : view.posAtCoords({ left: caret.left, top });
    const head = found?.pos ?? (step === 1 ? Selection.atEnd(doc) : Selection.atStart(doc)).head;
    const near = Selection.near(doc.resolve(head)).head;
    const target = TextSelection.create(doc, extend ? selection.anchor : near, near);
    view.dispatch(view.state.tr.setSelection(target));
  });
  return true;
}
