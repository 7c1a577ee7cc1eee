/** The edits that commands make, as transactions on a story's state; each is one undo step of its own. */
import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import type { Block } from '../../app/story/story.ts';
import { WHOLE_TEXT } from './keep-blocks.ts';
import { inCase, type LetterCase } from './letter-case.ts';
import { findBlock } from './positions.ts';
import { withReasons } from './reviewing.ts';
import { blocksOf, docOf } from './story-doc.ts';

/** A place in a story: a block, and offsets in its text. */
export interface Place {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

export interface Replacement extends Place {
  /** What must stand there; a place that holds something else is left alone. */
  readonly expected: string;
  readonly text: string;
  /** The rule that offers it, and why: they go with it where it becomes a fix. */
  readonly reason?: { readonly rule: string; readonly note: string };
}

/** Puts texts in place of others, wherever what is expected still stands; `count` says how often it did. */
export function replacePlaces(
  state: EditorState,
  replacements: readonly Replacement[],
): { tr: Transaction; count: number } {
  const found: (Pick<Replacement, 'text' | 'reason'> & { from: number; to: number })[] = [];
  for (const { block, from, to, expected, text, reason } of replacements) {
    const at = findBlock(state.doc, block);
    if (!at || at.node.textContent.slice(from, to) !== expected) continue;
    found.push({ from: at.start + from, to: at.start + to, text, ...(reason && { reason }) });
  }
  // From the end, so that earlier places stay true.
  found.sort((a, b) => b.from - a.from);
  const tr = closeHistory(state.tr);
  let edge = Number.POSITIVE_INFINITY;
  let count = 0;
  const reasons: Replacement['reason'][] = [];
  for (const { from, to, text, reason } of found) {
    if (to > edge) continue;
    edge = from;
    reasons.push(reason);
    if (text === '') tr.delete(from, to);
    else tr.replaceWith(from, to, state.schema.text(text));
    count++;
  }
  return { tr: withReasons(tr, reasons), count };
}

/** Puts another text in place of the whole; only the differing middle gets new blocks. Null where they are equal. */
export function replaceText(state: EditorState, blocks: readonly Block[]): Transaction | null {
  const old = blocksOf(state.doc);
  const same = (a: Block | undefined, b: Block | undefined) => a?.text === b?.text && a?.end === b?.end;
  const most = Math.min(old.length, blocks.length);
  let head = 0;
  while (head < most && same(old[head], blocks[head])) head++;
  let tail = 0;
  while (tail < most - head && same(old[old.length - 1 - tail], blocks[blocks.length - 1 - tail])) tail++;
  if (head === old.length && head === blocks.length) return null;
  const middle = blocks.slice(head, blocks.length - tail);
  const merged = [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)];
  const tr = state.tr.replaceWith(0, state.doc.content.size, docOf(state.schema, merged).content);
  return closeHistory(tr.setMeta(WHOLE_TEXT, true));
}

/** Writes the selected words in another case and keeps them selected. Null where nothing changes. */
export function caseOfSelection(state: EditorState, to: LetterCase): Transaction | null {
  const { from, to: end } = state.selection;
  const pieces: { from: number; now: string; text: string }[] = [];
  state.doc.nodesBetween(from, end, (node, pos) => {
    if (!node.isText) return true;
    const start = Math.max(from, pos);
    const now = (node.text ?? '').slice(start - pos, end - pos);
    pieces.push({ from: start, now, text: inCase(now, to) });
    return false;
  });
  const tr = closeHistory(state.tr);
  for (const { from: start, now, text } of pieces.reverse())
    if (text !== now && text !== '') tr.replaceWith(start, start + now.length, state.schema.text(text));
  if (!tr.docChanged) return null;
  return tr.setSelection(
    TextSelection.create(tr.doc, from, Math.min(tr.mapping.map(end), tr.doc.content.size)),
  );
}
