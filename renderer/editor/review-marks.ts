/**
 * How fixes and questions look in the text, for what is on screen: new text underlined and tinted, struck text drawn
 * at its place, breaks shown as ¶. Struck text is drawn and never part of the page, so nothing can copy or count it.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { fixesOf } from '../../app/fixes/fixes-of.ts';
import { textOf } from '../../app/fixes/flat-text.ts';
import type { FixId, FixMeta, Piece, Review } from '../../app/fixes/review.ts';
import { touching } from '../../app/fixes/settle-pieces.ts';
import { STRUCK } from '../words/en-fixes.ts';
import { flatAt, posAt } from './flat-places.ts';
import { drawnRange } from './page-marks.ts';
import { eachBlock } from './positions.ts';
import { currentPlace } from './query-places.ts';
import { reviewedIn } from './review-key.ts';
import type { Reviewed } from './reviewed.ts';
import { sideOfCaret } from './struck-caret.ts';
import { isStruckOnly } from './struck-text.ts';
import './review-marks.css';

/** All marks; a bar beside what differs; the text with all fixes; the author's text. */
export type ReviewView = 'all' | 'simple' | 'final' | 'original';

/** What the drawing asks of the rest of the screen. */
export interface ReviewLook {
  readonly view: () => ReviewView;
  /** The open fix or question. */
  readonly current: () => string | null;
}

const key = new PluginKey<Drawn>('reviewMarks');

interface Drawn {
  readonly set: DecorationSet;
  readonly by: readonly unknown[];
}

/** More struck text than this is shown by its ends. */
const MOST_STRUCK = 600;

/** Ordinal of each author, in the order of their first fix: each has a colour. */
const authors = new WeakMap<ReadonlyMap<FixId, FixMeta>, ReadonlyMap<string, number>>();
const COLOURS = 4;

/** The colour of an author in this review, from 1. */
export function colourOf(meta: ReadonlyMap<FixId, FixMeta>, author: string): number {
  let known = authors.get(meta);
  if (!known) {
    const names = new Map<string, number>();
    const inOrder = [...meta.values()].sort((one, other) => one.at - other.at);
    for (const one of inOrder) if (!names.has(one.author)) names.set(one.author, names.size);
    known = names;
    authors.set(meta, known);
  }
  return ((known.get(author) ?? 0) % COLOURS) + 1;
}

const leaders = new WeakMap<Review, ReadonlyMap<FixId, FixId>>();

/** For each id the one that stands for all that is decided together. */
function leaderOf(review: Review, id: FixId): FixId {
  const isJoint = review.meta.get(id)?.within !== undefined;
  if (!isJoint && !hasWithin(review.meta)) return id;
  let known = leaders.get(review);
  if (!known) {
    known = new Map(fixesOf(review).flatMap((fix) => fix.ids.map((one) => [one, fix.id] as const)));
    leaders.set(review, known);
  }
  return known.get(id) ?? id;
}

const joint = new WeakMap<ReadonlyMap<FixId, FixMeta>, boolean>();
function hasWithin(meta: ReadonlyMap<FixId, FixMeta>): boolean {
  let has = joint.get(meta);
  if (has === undefined) {
    has = [...meta.values()].some(({ within }) => within !== undefined);
    joint.set(meta, has);
  }
  return has;
}

/** One place as it is drawn: words that a rule changed, or for which others were written, are shown whole. */
export interface Shown {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly struck: string;
}

const LETTER = /[\p{L}\p{N}'’]/u;

/** Where the piece at `index` is drawn, in tokens of `current`, and what is drawn struck before it. */
export function shownOf(review: Review, index: number): Shown {
  const piece = review.pieces[index] as Piece;
  const taken = textOf(review.base, piece.fromA, piece.toA);
  const plain = { piece, from: piece.fromB, to: piece.toB, struck: taken };
  const put = textOf(review.current, piece.fromB, piece.toB);
  const isByRule = review.meta.get(piece.fix)?.rule !== undefined;
  // Letters that somebody adds or takes out stay as typed: a word would be struck at the first of them.
  if (!isByRule && !(LETTER.test(taken) && LETTER.test(put))) return plain;
  const before = review.pieces[index - 1]?.toB ?? 0;
  const after = review.pieces[index + 1]?.fromB ?? review.current.length;
  const head = textOf(review.current, Math.max(before, piece.fromB - 40), piece.fromB);
  const tail = textOf(review.current, piece.toB, Math.min(after, piece.toB + 40));
  let left = 0;
  let right = 0;
  const isInside = isByRule && LETTER.test(head.at(-1) ?? '') && LETTER.test(tail[0] ?? '');
  // A blank taken out with a word ends it: what somebody types there next is not yet part of the word behind.
  const isWord = (sign = '', now = '') => isInside || LETTER.test(sign) || (isByRule && LETTER.test(now));
  const atStart = isWord(taken[0], put[0]);
  const atEnd = isWord(taken.at(-1), put.at(-1));
  if (atStart) while (left < head.length && LETTER.test(head[head.length - 1 - left] ?? '')) left++;
  if (atEnd) while (right < tail.length && LETTER.test(tail[right] ?? '')) right++;
  if (left === 0 && right === 0) return plain;
  // A word in which another change stands has no one word instead of it.
  const isCut =
    (left === head.length && index > 0 && piece.fromB - left === before) ||
    (right === tail.length && index + 1 < review.pieces.length && piece.toB + right === after);
  if (isCut && !isByRule) return plain;
  return {
    piece,
    from: piece.fromB - left,
    to: piece.toB + right,
    struck: head.slice(head.length - left) + taken + tail.slice(0, right),
  };
}

function drawAll(state: EditorState, reviewed: Reviewed, look: ReviewLook): Decoration[] {
  const { doc } = state;
  const { review } = reviewed;
  const range = drawnRange(state);
  const drawn: Decoration[] = [];
  const [from, to] = [flatAt(doc, range.from), flatAt(doc, range.to, -1)];
  const { first, end } = touching(review.pieces, Math.max(0, from - 60), to + 60);
  const current = look.current();
  const isSimple = look.view() === 'simple';
  const bars = new Set<number>();
  for (let index = first; index < end; index++) {
    const shown = shownOf(review, index);
    const { piece } = shown;
    const [start, stop] = [posAt(doc, shown.from), posAt(doc, shown.to)];
    if (isSimple) {
      eachBlock(doc, start, stop, (node, at) => {
        if (bars.has(at)) return;
        bars.add(at);
        drawn.push(Decoration.node(at - 1, at + node.nodeSize - 1, { class: 'fix-bar' }));
      });
      continue;
    }
    const meta = review.meta.get(piece.fix);
    const fix = leaderOf(review, piece.fix);
    const moved = meta?.moved ? ' moved' : '';
    const now = fix === current ? ' current' : '';
    const look = `fix by-${colourOf(review.meta, meta?.author ?? '')}${moved}${now}`;
    if (shown.struck !== '') {
      const isBefore =
        isStruckOnly(piece) && start === state.selection.head && sideOfCaret(state) === 'before';
      const followed = stop > start ? ' followed' : '';
      drawn.push(struckWidget(start, shown.struck, fix, look + followed, isBefore ? 1 : -1));
    }
    if (stop > start) drawInserted(doc, start, stop, fix, look, drawn);
  }
  if (!isSimple) drawQueries(doc, reviewed, [from, to], current, drawn);
  return drawn;
}

function drawInserted(
  doc: Node,
  from: number,
  to: number,
  fix: FixId,
  look: string,
  drawn: Decoration[],
): void {
  eachBlock(doc, from, to, (node, start) => {
    const end = start + node.content.size;
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (b > a) drawn.push(Decoration.inline(a, b, { nodeName: 'ins', class: look, 'data-fix': fix }));
    if (to > end)
      drawn.push(
        Decoration.widget(end, () => breakMark(fix, look), {
          side: 1,
          key: `break ${fix} ${look}`,
          ignoreSelection: true,
          marks: [],
        }),
      );
  });
}

function breakMark(fix: FixId, look: string): HTMLElement {
  const mark = document.createElement('ins');
  mark.className = `new-break ${look}`;
  mark.dataset['fix'] = fix;
  mark.contentEditable = 'false';
  mark.append(unseen(STRUCK.newBreak), hidden('¶'));
  return mark;
}

function struckWidget(pos: number, text: string, fix: FixId, look: string, side: -1 | 1): Decoration {
  return Decoration.widget(
    pos,
    () => {
      const mark = document.createElement('del');
      mark.className = `struck ${look}`;
      mark.contentEditable = 'false';
      mark.dataset['fix'] = fix;
      const isBreak = /^\n+$/.test(text);
      const shown = text.length > MOST_STRUCK ? `${text.slice(0, 400)} … ${text.slice(-100)}` : text;
      mark.append(unseen(isBreak ? STRUCK.break : STRUCK.before));
      for (const [i, line] of shown.split('\n').entries()) {
        if (i > 0) mark.append(hidden('¶'));
        mark.append(line);
      }
      return mark;
    },
    { side, key: `struck ${fix} ${look} ${side} ${text}`, ignoreSelection: true, marks: [] },
  );
}

function unseen(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unseen';
  span.textContent = text;
  return span;
}

function hidden(text: string): HTMLElement {
  const span = document.createElement('span');
  span.setAttribute('aria-hidden', 'true');
  span.textContent = text;
  return span;
}

function drawQueries(
  doc: Node,
  { review, queries }: Reviewed,
  [from, to]: readonly [number, number],
  current: string | null,
  drawn: Decoration[],
): void {
  for (const query of queries) {
    if (query.resolved) continue;
    const place = currentPlace(review, query);
    if (!place || place.to < from || place.from > to) continue;
    const [start, stop] = [posAt(doc, place.from), posAt(doc, place.to)];
    const attrs = { class: `query${query.id === current ? ' current' : ''}`, 'data-query': query.id };
    eachBlock(doc, start, stop, (node, at) => {
      const [a, b] = [Math.max(start, at), Math.min(stop, at + node.content.size)];
      if (b > a) drawn.push(Decoration.inline(a, b, { ...attrs, nodeName: 'mark' }));
    });
  }
}

export const ReviewMarks = Extension.create<{ look: ReviewLook | null }>({
  name: 'reviewMarks',
  // After the marks of flags, whose stretch of the page it draws in.
  priority: 50,
  addOptions: () => ({ look: null }),
  addProseMirrorPlugins() {
    const { look } = this.options;
    if (!look) return [];
    const draw = (state: EditorState, before: Drawn | null): Drawn => {
      const reviewed = reviewedIn(state);
      const view = look.view();
      const isBare = view === 'final' || view === 'original';
      if (!reviewed || isBare || (reviewed.review.pieces.length === 0 && reviewed.queries.length === 0))
        return before?.by.length === 0 ? before : { set: DecorationSet.empty, by: [] };
      const { from, to } = drawnRange(state);
      const { head } = state.selection;
      const by = [
        reviewed,
        state.doc,
        view,
        look.current(),
        from,
        to,
        sideOfCaret(state) === 'before' ? head : 0,
      ];
      if (before && by.every((one, i) => one === before.by[i])) return before;
      return { set: DecorationSet.create(state.doc, drawAll(state, reviewed, look)), by };
    };
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: (_config, state) => draw(state, null),
          apply: (_tr, drawn, _old, state) => draw(state, drawn),
        },
        props: { decorations: (state) => key.getState(state)?.set ?? null },
      }),
    ];
  },
});
