/** Position in the page ↔ offset in the story's flat text, and a transaction's steps as edits of that text. */
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Edit } from '../../app/fixes/review.ts';

/** How many tokens a section has, with the break after each of its blocks. */
const tokensOf = (section: Node) => section.nodeSize - 2 - section.childCount;

/** How many tokens the document's flat text has. */
export function flatLength(doc: Node): number {
  let length = -1;
  for (let i = 0; i < doc.childCount; i++) length += tokensOf(doc.child(i));
  return length;
}

/** The offset of a position; one between two blocks is that of the nearer end on side `bias`. */
export function flatAt(doc: Node, pos: number, bias: -1 | 1 = 1): number {
  const inside = doc.resolve(insideBlock(doc, pos, bias));
  let flat = inside.parentOffset;
  for (let i = 0; i < inside.index(0); i++) flat += tokensOf(doc.child(i));
  return flat + inside.before(2) - inside.start(1) - inside.index(1);
}

/** The position of an offset; past the end it is the end. */
export function posAt(doc: Node, flat: number): number {
  let left = Math.max(0, flat);
  let pos = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const section = doc.child(i);
    const size = tokensOf(section);
    if (left >= size && i < doc.childCount - 1) {
      left -= size;
      pos += section.nodeSize;
      continue;
    }
    let at = pos + 1;
    for (let j = 0; j < section.childCount; j++) {
      const { size: length } = section.child(j).content;
      if (left <= length) return at + 1 + left;
      left -= length + 1;
      at += length + 2;
    }
    return at - 1;
  }
  return pos;
}

/** The text of the tokens `from` up to and without `to`, with `\n` for each break. */
export function flatBetween(doc: Node, from: number, to: number): string {
  return doc.textBetween(posAt(doc, from), posAt(doc, to), '\n');
}

/**
 * What each step did to the flat text, in order; each edit's offsets count in the text before it. Steps that only
 * touch sections, ids or line ends give none. `step` is the step's index in the transaction.
 */
export function editsOf(tr: Transaction): (Edit & { readonly step: number })[] {
  const edits: (Edit & { readonly step: number })[] = [];
  for (const [index, step] of tr.steps.entries()) {
    const before = tr.docs[index] as Node;
    const after = tr.docs[index + 1] ?? tr.doc;
    const ranges: (readonly [number, number, number, number])[] = [];
    step.getMap().forEach((...range) => ranges.push(range));
    // From the end, so that what comes before still counts as in `before`.
    for (const [oldFrom, oldTo, newFrom, newTo] of ranges.reverse()) {
      const edit = editOf(before, after, [oldFrom, oldTo], [newFrom, newTo]);
      if (edit) edits.push({ ...edit, step: index });
    }
  }
  return edits;
}

/** Both ranges are widened in the same way to where text is, over structure that is the same on both sides. */
function editOf(
  before: Node,
  after: Node,
  [oldFrom, oldTo]: readonly [number, number],
  [newFrom, newTo]: readonly [number, number],
): Edit | null {
  let from = flatAt(before, oldFrom, -1);
  let to = Math.max(from, flatAt(before, oldTo, 1));
  let start = flatAt(after, newFrom, -1);
  let end = Math.max(start, flatAt(after, newTo, 1));
  // The two units of one character go together.
  if (partsPair(before, from) || partsPair(after, start)) {
    from--;
    start--;
  }
  if (partsPair(before, to) || partsPair(after, end)) {
    to++;
    end++;
  }
  const inserted = flatBetween(after, start, end);
  if (inserted === flatBetween(before, from, to)) return null;
  return { from, to, inserted };
}

/** True where a place lies between the two units of one character. */
function partsPair(doc: Node, flat: number): boolean {
  if (flat <= 0) return false;
  const $pos = doc.resolve(posAt(doc, flat));
  const at = $pos.parentOffset;
  if (at === 0 || at === $pos.parent.content.size) return false;
  const [high, low] = [$pos.parent.textBetween(at - 1, at), $pos.parent.textBetween(at, at + 1)];
  return /[\ud800-\udbff]/.test(high) && /[\udc00-\udfff]/.test(low);
}

/** The nearest position that lies in a block, before or after one that does not. */
function insideBlock(doc: Node, pos: number, bias: -1 | 1): number {
  const size = doc.content.size;
  for (let at = pos; at >= 0 && at <= size; at += bias) if (doc.resolve(at).depth === 2) return at;
  return bias < 0 ? 2 : size - 2;
}
