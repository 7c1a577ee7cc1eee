/** What the editor's tests share: a state with the real schema and the real repairs, without a page. */
import { getSchema } from '@tiptap/core';
import { history } from '@tiptap/pm/history';
import { EditorState, Plugin } from '@tiptap/pm/state';
import type { Line } from '../../app/story/story.ts';
import { repairBlocks } from './keep-blocks.ts';
import { recut } from './sections.ts';
import { asBlocks, docOf } from './story-doc.ts';
import { Block, Section, StoryDoc, StoryText } from './story-schema.ts';

export const storySchema = getSchema([StoryDoc, Section, Block, StoryText]);

/** An editor state of these lines; new lines end as `usualEnd`. */
export function stateOfLines(lines: readonly Line[], usualEnd: '\n' | '\r\n' | '\r' = '\n'): EditorState {
  return EditorState.create({
    doc: docOf(storySchema, asBlocks(lines)),
    plugins: [
      history({ newGroupDelay: 0 }),
      new Plugin({
        appendTransaction: (transactions, _old, state) => repairBlocks(transactions, state, usualEnd),
      }),
      new Plugin({
        appendTransaction: (transactions, _old, state) =>
          transactions.some((tr) => tr.docChanged && tr.getMeta('history$') === undefined)
            ? recut(state)
            : null,
      }),
    ],
  });
}
