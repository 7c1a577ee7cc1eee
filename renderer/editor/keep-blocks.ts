/**
 * Keeps what every block promises, whatever edit was made: an id of its own, and the line end that stands in
 * the file after its text. Text that follows a deletion keeps the end that followed it before.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import type { LineEnd } from '../../app/story/story.ts';
import { blockAt, eachBlock } from './positions.ts';
import { newBlockId } from './story-doc.ts';

/** Set on transactions that bring a whole other text, whose blocks are right as they are. */
export const WHOLE_TEXT = 'galley.whole-text';

interface Edited {
  from: number;
  to: number;
  /** The end of the line that the edit's tail belonged to before. */
  tailEnd: LineEnd | null;
}

/** The stretches of the new document that transactions touched, with the line end each tail must keep. */
function editedStretches(transactions: readonly Transaction[]): Edited[] {
  const stretches: Edited[] = [];
  for (const tr of transactions) {
    tr.steps.forEach((step, index) => {
      const before = tr.docs[index] as Node;
      const map = step.getMap();
      for (const stretch of stretches) {
        stretch.from = map.map(stretch.from, -1);
        stretch.to = map.map(stretch.to, 1);
      }
      map.forEach((oldFrom, oldTo, newFrom, newTo) => {
        const tail = blockAt(before, oldTo);
        const structural = oldTo > oldFrom ? blockAt(before, oldFrom).start !== tail.start : false;
        const split = newTo - newFrom >= 2;
        stretches.push({
          from: newFrom,
          to: newTo,
          tailEnd: structural || split ? ((tail.node.attrs['end'] ?? null) as LineEnd | null) : null,
        });
      });
    });
  }
  return stretches;
}

/** The transaction that puts ids and ends right after `transactions`, or null where all is well. */
export function repairBlocks(
  transactions: readonly Transaction[],
  state: EditorState,
  usualEnd: Exclude<LineEnd, ''>,
): Transaction | null {
  if (!transactions.some((tr) => tr.docChanged)) return null;
  if (transactions.some((tr) => tr.getMeta(WHOLE_TEXT) === true || tr.getMeta('history$') !== undefined))
    return null;
  const { doc } = state;
  const tr = state.tr;
  const lastStart = doc.content.size - 2 - (doc.lastChild?.lastChild?.content.size ?? 0);
  for (const stretch of editedStretches(transactions)) {
    const tail = blockAt(doc, stretch.to);
    eachBlock(doc, stretch.from - 1, stretch.to + 1, (node, start) => {
      const attrs: { id: string | null; end: LineEnd | null } = {
        id: node.attrs['id'] as string | null,
        end: node.attrs['end'] as LineEnd | null,
      };
      if (attrs.id === null || firstWithId(doc, attrs.id) !== start) attrs.id = newBlockId();
      if (start === tail.start && stretch.tailEnd !== null) attrs.end = stretch.tailEnd;
      if (attrs.end === null || (attrs.end === '' && start !== lastStart)) attrs.end = usualEnd;
      if (attrs.id !== node.attrs['id'] || attrs.end !== node.attrs['end'])
        tr.setNodeMarkup(start - 1, null, attrs);
    });
  }
  return tr.docChanged ? tr : null;
}

const firstPlaces = new WeakMap<Node, Map<string, number>>();

/** Start of the first block in the document that has this id. */
function firstWithId(doc: Node, id: string): number | null {
  let at = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const section = doc.child(i);
    let places = firstPlaces.get(section);
    if (!places) {
      places = new Map();
      let inside = 0;
      for (let j = 0; j < section.childCount; j++) {
        const child = section.child(j);
        const own = child.attrs['id'] as string | null;
        if (own !== null && !places.has(own)) places.set(own, inside);
        inside += child.nodeSize;
      }
      firstPlaces.set(section, places);
    }
    const found = places.get(id);
    if (found !== undefined) return at + 1 + found + 1;
    at += section.nodeSize;
  }
  return null;
}

/** `usualEnd` is asked for at each edit: it belongs to the story on screen. */
export const KeepBlocks = Extension.create<{ usualEnd: () => Exclude<LineEnd, ''> }>({
  name: 'keepBlocks',
  addOptions: () => ({ usualEnd: () => '\n' as const }),
  addProseMirrorPlugins() {
    const { usualEnd } = this.options;
    return [
      new Plugin({
        appendTransaction: (transactions, _old, state) => repairBlocks(transactions, state, usualEnd()),
      }),
    ];
  },
});
