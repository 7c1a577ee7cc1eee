/**
 * The review goes with the editor's state: it follows every edit, and undo and redo bring it back with the text.
 * A story that is edited by its author and has no fixes has no review, and costs nothing.
 */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { fixesFromCopy } from '../../app/fixes/from-copy.ts';
import { linesOf } from '../../app/fixes/flat-text.ts';
import { editsOf, flatAt, flatLength } from './flat-places.ts';
import { reviewedIn, reviewKey as key } from './review-key.ts';
import { changeBetween, changed, ReviewStep } from './review-step.ts';
import { edited, type Hand, type Reviewed, startReviewed } from './reviewed.ts';
import { sideOfCaret } from './struck-caret.ts';
import { blocksOf } from './story-doc.ts';

/** Why an edit is made: for each step of a transaction the rule and the reason, where there are any. */
export type Reasons = readonly ({ readonly rule: string; readonly note: string } | undefined)[];

const REASONS = 'galley.reasons';
const FOLLOWED = 'galley.followed';

/** Says why the steps of a transaction are made. */
export function withReasons(tr: Transaction, reasons: Reasons): Transaction {
  return tr.setMeta(REASONS, reasons);
}

/** Puts a review in place of what is known, outside of undo: when a story is laid on the desk. */
export function withReviewed(tr: Transaction, reviewed: Reviewed): Transaction {
  return tr.setMeta(key, reviewed).setMeta('addToHistory', false);
}

/** The transaction, which does to the page what leads from `before` to `after`, does it to the review as well. */
export function withReviewStep(tr: Transaction, before: Reviewed, after: Reviewed): Transaction {
  return tr.step(new ReviewStep(changeBetween(before, after)));
}

/** The review after a transaction that says nothing of it. */
function follow(
  before: Reviewed | null,
  tr: Transaction,
  old: EditorState,
  hand: Hand | null,
): Reviewed | null {
  if (before === null && (hand === null || hand.role === 'editing')) return null;
  let reviewed = before ?? startReviewed(blocksOf(old.doc));
  // What came back by undo without a review of its own was typed before there was one.
  const own = hand !== null && tr.getMeta('history$') === undefined ? hand : author(hand);
  const reasons = tr.getMeta(REASONS) as Reasons | undefined;
  const { head } = old.selection;
  for (const { step, ...edit } of editsOf(tr)) {
    const isAtCaret = edit.from === edit.to && step === 0 && flatAt(old.doc, head) === edit.from;
    const side = isAtCaret ? sideOfCaret(old) : 'after';
    reviewed = edited(reviewed, { ...edit, side }, { ...own, ...reasons?.[step] });
  }
  return reviewed.review.current.length === flatLength(tr.doc) ? reviewed : comparedAgain(reviewed, tr, own);
}

const author = (hand: Hand | null): Hand => ({
  author: hand?.author ?? '',
  at: hand?.at ?? 0,
  role: 'editing',
});

/** A net that should never be needed: what differs is found by comparing, and the author's text stays as it is. */
function comparedAgain(reviewed: Reviewed, tr: Transaction, { author: name, at }: Hand): Reviewed {
  const review = fixesFromCopy(linesOf(reviewed.review.base), blocksOf(tr.doc), { author: name || '?', at });
  return { ...reviewed, review };
}

/** The plugin that follows; `hand` is asked at each edit, null while no story is on the desk. */
export function reviewingPlugin(hand: () => Hand | null): Plugin<Reviewed | null> {
  return new Plugin<Reviewed | null>({
    key,
    state: {
      init: () => null,
      apply(tr, reviewed, old) {
        const given = tr.getMeta(key) as Reviewed | undefined;
        if (given !== undefined) return given;
        if (!tr.docChanged || tr.getMeta(FOLLOWED) === true) return reviewed;
        const steps = tr.steps.filter((step) => step instanceof ReviewStep);
        if (steps.length === 0) return follow(reviewed, tr, old, hand());
        return reviewed && steps.reduce((now, step) => changed(now, step.change), reviewed);
      },
    },
    appendTransaction(transactions, old, state) {
      const isTold = (tr: Transaction) =>
        tr.getMeta(FOLLOWED) === true ||
        tr.getMeta(key) !== undefined ||
        tr.getMeta('history$') !== undefined ||
        tr.steps.some((step) => step instanceof ReviewStep);
      const after = reviewedIn(state);
      if (after === null || transactions.some(isTold)) return null;
      const before = reviewedIn(old) ?? startReviewed(blocksOf(old.doc));
      if (before === after) return null;
      return withReviewStep(state.tr, before, after).setMeta(FOLLOWED, true);
    },
  });
}

export const Reviewing = Extension.create<{ hand: () => Hand | null }>({
  name: 'reviewing',
  addOptions: () => ({ hand: () => null }),
  addProseMirrorPlugins() {
    return [reviewingPlugin(this.options.hand)];
  },
});
