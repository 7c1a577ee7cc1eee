/** Re-cuts sections after edits: none over the limit, none so small that it is not worth its keep. */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { WHOLE_TEXT } from './keep-blocks.ts';
import { SECTION_BLOCKS, SECTION_LIMIT } from './story-doc.ts';

const SMALLEST = 20;

/** The transaction that brings sections back to size, or null where none is needed. */
export function recut(state: EditorState): Transaction | null {
  const tr = state.tr;
  const { doc } = state;
  // From the end, so that earlier positions stay true.
  let at = doc.content.size;
  for (let i = doc.childCount - 1; i >= 0; i--) {
    const section = doc.child(i);
    at -= section.nodeSize;
    const count = section.childCount;
    if (count > SECTION_LIMIT) {
      let end = at + section.nodeSize - 1;
      for (let j = count - 1; j > 0; j--) {
        end -= section.child(j).nodeSize;
        if (j % SECTION_BLOCKS === 0) tr.split(end);
      }
    } else if (count < SMALLEST && i > 0 && doc.child(i - 1).childCount + count <= SECTION_LIMIT) {
      tr.join(at);
    }
  }
  return tr.docChanged ? tr : null;
}

export const RecutSections = Extension.create({
  name: 'recutSections',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _old, state) =>
        transactions.some(
          (tr) => tr.docChanged && tr.getMeta(WHOLE_TEXT) !== true && tr.getMeta('history$') === undefined,
        )
          ? recut(state)
          : null,
    }),
  ],
});
