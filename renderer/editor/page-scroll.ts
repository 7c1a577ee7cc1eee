/** What of the story is on screen, and bringing a line there: heights of what was never drawn are guesses. */
import type { EditorView } from '@tiptap/pm/view';
import { blockAtLine } from './positions.ts';

/** Pixels around the window that count as on screen, so that marks are drawn ahead of scrolling. */
const AROUND = 400;
/** How often a jump looks again whether the guessed heights were right. */
const TRIES = 4;

/** Index of the first child whose lower edge is not above `edge` (binary search: children lie in order). */
function firstBelow(list: HTMLCollection, edge: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Element).getBoundingClientRect().bottom <= edge) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, list.length - 1);
}

/** Section and block that lie at a height of the window. */
function placeAt(view: EditorView, edge: number): { section: number; block: number } {
  const sections = view.dom.children;
  const section = firstBelow(sections, edge);
  const blocks = sections[section]?.children;
  return { section, block: blocks && blocks.length > 0 ? firstBelow(blocks, edge) : 0 };
}

/** The stretch of the document that is on screen, whole blocks. */
export function onScreen(view: EditorView, scroller: Element): { from: number; to: number } {
  const box = scroller.getBoundingClientRect();
  const { doc } = view.state;
  const posOf = (edge: number, after: boolean) => {
    const place = placeAt(view, edge);
    if (place.section >= doc.childCount) return after ? doc.content.size : 0;
    let pos = 1;
    for (let i = 0; i < place.section; i++) pos += doc.child(i).nodeSize;
    const section = doc.child(place.section);
    const until = Math.min(place.block + (after ? 1 : 0), section.childCount);
    for (let i = 0; i < until; i++) pos += section.child(i).nodeSize;
    return pos;
  };
  return { from: posOf(box.top - AROUND, false), to: posOf(box.bottom + AROUND, true) };
}

/** Number of the line at the top of the window, from 0. */
export function topLine(view: EditorView, scroller: Element): number {
  const place = placeAt(view, scroller.getBoundingClientRect().top);
  let line = place.block;
  for (let i = 0; i < place.section; i++) line += view.state.doc.maybeChild(i)?.childCount ?? 0;
  return line;
}

/** Brings a line to the top of the window and calls `settled` after each step on the way. */
export function scrollToLine(
  view: EditorView,
  scroller: Element,
  line: number,
  settled: () => void,
  tries = TRIES,
): void {
  if (view.isDestroyed) return;
  if (line === 0) scroller.scrollTop = 0;
  else {
    const block = view.nodeDOM(blockAtLine(view.state.doc, line).start - 1);
    if (block instanceof Element) {
      const off = block.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      if (Math.abs(off) > 1) scroller.scrollTop += off;
      if (tries > 0) requestAnimationFrame(() => scrollToLine(view, scroller, line, settled, tries - 1));
    }
  }
  settled();
}
