/** Block and offset ↔ editor position. The only place that knows how they relate. */
import type { Node } from '@tiptap/pm/model';

export interface BlockPlace {
  /** Position just before the block's first character. */
  readonly start: number;
  readonly node: Node;
  /** Line number of the block, from 0. */
  readonly line: number;
}

const indexes = new WeakMap<Node, Map<string, { at: number; index: number }>>();

function indexOf(section: Node) {
  let index = indexes.get(section);
  if (!index) {
    index = new Map();
    let at = 0;
    for (let i = 0; i < section.childCount; i++) {
      const child = section.child(i);
      index.set(child.attrs['id'] as string, { at, index: i });
      at += child.nodeSize;
    }
    indexes.set(section, index);
  }
  return index;
}

/** Where a block is now, or null where it is gone. Cost: one look per section. */
export function findBlock(doc: Node, id: string): BlockPlace | null {
  let pos = 0;
  let line = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const section = doc.child(i);
    const found = indexOf(section).get(id);
    if (found)
      return { start: pos + 1 + found.at + 1, node: section.child(found.index), line: line + found.index };
    pos += section.nodeSize;
    line += section.childCount;
  }
  return null;
}

/** The block with line number `line` (from 0), the last one where there are fewer. */
export function blockAtLine(doc: Node, line: number): BlockPlace {
  let pos = 0;
  let first = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const section = doc.child(i);
    if (line < first + section.childCount || i === doc.childCount - 1) {
      const index = Math.max(0, Math.min(line - first, section.childCount - 1));
      let at = pos + 1;
      for (let j = 0; j < index; j++) at += section.child(j).nodeSize;
      return { start: at + 1, node: section.child(index), line: first + index };
    }
    pos += section.nodeSize;
    first += section.childCount;
  }
  throw new Error('a story has at least one block');
}

/** The block that holds an editor position, with the offset in its text. */
export function blockAt(doc: Node, pos: number): BlockPlace & { readonly offset: number } {
  const $pos = doc.resolve(Math.max(0, Math.min(pos, doc.content.size)));
  if ($pos.depth >= 2) {
    let line = $pos.index(1);
    for (let i = 0; i < $pos.index(0); i++) line += doc.child(i).childCount;
    return { start: $pos.start(2), node: $pos.node(2), line, offset: $pos.parentOffset };
  }
  let best = blockAtLine(doc, 0);
  let line = 0;
  doc.forEach((section, sectionAt) => {
    section.forEach((node, at, index) => {
      const start = sectionAt + 1 + at + 1;
      if (start <= pos + 2) best = { start, node, line: line + index };
    });
    line += section.childCount;
  });
  return { ...best, offset: Math.max(0, Math.min(pos - best.start, best.node.content.size)) };
}

/** Calls `visit` for each block that touches the stretch of the document. */
export function eachBlock(
  doc: Node,
  from: number,
  to: number,
  visit: (node: Node, start: number, section: Node) => void,
): void {
  doc.nodesBetween(Math.max(0, from), Math.min(doc.content.size, to), (node, pos, parent) => {
    if (node.type.name === 'block' && parent) {
      visit(node, pos + 1, parent);
      return false;
    }
    return true;
  });
}

/** True for a line with nothing to read on it. */
export function isBlank(node: Node): boolean {
  return node.content.size === 0 || node.textContent.trim() === '';
}

/** The block one line above or below, or null at the story's edge. */
export function neighbour(doc: Node, line: number, step: 1 | -1): BlockPlace | null {
  if (line + step < 0) return null;
  const found = blockAtLine(doc, line + step);
  return found.line === line + step ? found : null;
}

/** True for a single blank line that only parts two paragraphs of a blank-line story. */
export function parts(doc: Node, line: number): boolean {
  const above = neighbour(doc, line, -1);
  const below = neighbour(doc, line, 1);
  const own = blockAtLine(doc, line);
  return (
    own.node.content.size === 0 &&
    above !== null &&
    below !== null &&
    !isBlank(above.node) &&
    !isBlank(below.node)
  );
}
