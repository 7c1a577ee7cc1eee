/** Decisions about what is under review, as transactions: each is one step that undo takes back. */
import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { linesOf } from '../../app/fixes/flat-text.ts';
import type { Edit } from '../../app/fixes/review.ts';
import type { Block } from '../../app/story/story.ts';
import { sliceOf } from './clipboard.ts';
import { replaceText } from './edits.ts';
import { posAt } from './flat-places.ts';
import { withIds } from './own-blocks.ts';
import { reviewedIn } from './review-key.ts';
import { overText, type Reviewed } from './reviewed.ts';
import { withReviewStep } from './reviewing.ts';
import { blocksOf } from './story-doc.ts';

/** What is under review from now on, and the edits, in order, that bring the text on screen there. */
export interface ReviewChoice {
  readonly reviewed: Reviewed;
  readonly edits?: readonly Edit[];
  /** The whole text on screen is another one: `edits` says nothing then. */
  readonly isWhole?: true;
}

/** The transaction that makes a choice true. The state must have a review. */
export function withChoice(state: EditorState, { reviewed, edits = [], isWhole }: ReviewChoice): Transaction {
  const before = reviewedIn(state) as Reviewed;
  if (isWhole) {
    const blocks = withIds(linesOf(reviewed.review.current), blocksOf(state.doc));
    return withReviewStep(replaceText(state, blocks) ?? closeHistory(state.tr), before, reviewed);
  }
  const tr = closeHistory(state.tr);
  for (const { from, to, inserted } of edits) {
    const [a, b] = [posAt(tr.doc, from), posAt(tr.doc, to)];
    if (inserted === '') tr.delete(a, b);
    else tr.replace(a, b, sliceOf(state.schema, inserted));
  }
  return withReviewStep(tr, before, reviewed);
}

/** The transaction that puts another text in place of the author's; `known` is the review that belongs to it. */
export function withNewText(
  state: EditorState,
  before: Reviewed,
  blocks: readonly Block[],
  known?: Reviewed,
): Transaction {
  const reviewed = known ?? overText(before, blocks, linesOf(before.review.base));
  return withChoice(state, { reviewed, isWhole: true });
}
