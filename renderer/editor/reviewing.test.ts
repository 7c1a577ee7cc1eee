import { undo, redo, closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../app/fixes/fixes-of.ts';
import { fileTextOf, linesOf, textOf } from '../../app/fixes/flat-text.ts';
import {
  fewLetters,
  type Random,
  randomFrom,
  randomLines,
  trials,
  wordFrom,
} from '../../app/fixes/random-edits.ts';
import { verify } from '../../app/fixes/review.ts';
import { type Line, joinLines } from '../../app/story/story.ts';
import { sliceOf } from './clipboard.ts';
import { replacePlaces } from './edits.ts';
import { editsOf, flatAt, flatLength, posAt } from './flat-places.ts';
import { withChoice } from './review-edits.ts';
import { reviewedIn } from './review-key.ts';
import { accepted, type Hand, rejected, type Role } from './reviewed.ts';
import { reviewingPlugin } from './reviewing.ts';
import { blocksOf } from './story-doc.ts';
import { stateOfLines } from './story-testing.ts';
import { struckCaretPlugin } from './struck-caret.ts';
import { enter } from './typing.ts';

function reviewState(lines: readonly Line[], hand: () => Hand): EditorState {
  const state = stateOfLines(lines);
  return state.reconfigure({
    plugins: [...state.plugins, reviewingPlugin(hand), struckCaretPlugin()],
  });
}

const linesOfText = (...texts: string[]): Line[] => texts.map((text) => ({ text, end: '\n' }));
const pell = (role: Role = 'proofreading'): Hand => ({ author: 'Pell', at: 5, role });
const textOn = (state: EditorState) =>
  blocksOf(state.doc)
    .map(({ text }) => text)
    .join('\n');
const baseOf = (state: EditorState) =>
  textOf(reviewedIn(state)?.review.base ?? { chunks: [], length: 0, last: '' });

/** One random edit as the screen makes it, or null. */
function randomTransaction(state: EditorState, random: Random): Transaction | null {
  const letters = fewLetters(random);
  const size = flatLength(state.doc);
  const whole = (at: number) => {
    const text = textOn(state);
    const unit = text.charCodeAt(at);
    return at > 0 && unit >= 0xdc00 && unit < 0xe000 ? at - 1 : at;
  };
  const from = whole(random(size + 1));
  const to = whole(Math.min(size, from + random(random(4) === 0 ? size + 1 : 6)));
  const [a, b] = [posAt(state.doc, from), posAt(state.doc, Math.max(from, to))];
  const tr = state.tr.setSelection(TextSelection.create(state.doc, a, random(2) === 0 ? a : b));
  switch (random(8)) {
    case 0:
    case 1:
      return tr.insertText(letters() + wordFrom(random, letters, 3), a, a);
    case 2:
      return tr.delete(a, b);
    case 3:
      return tr.insertText(letters(), a, b);
    case 4: {
      let made: Transaction | null = null;
      enter({ breaks: random(2) === 0 ? 'blank' : 'single', wrapped: false, indent: '', end: '\n' })(
        state.apply(tr),
        (one) => (made = one),
      );
      return made && (made as Transaction).docChanged ? replayed(state, made) : null;
    }
    case 5:
      return tr.replace(
        a,
        b,
        sliceOf(state.schema, `${wordFrom(random, letters, 4)}\n${wordFrom(random, letters, 3)}`),
      );
    case 6: {
      const blocks = blocksOf(state.doc).filter(({ text }) => text.includes('a'));
      return replacePlaces(
        state,
        blocks.map(({ id, text }) => ({
          block: id,
          from: text.indexOf('a'),
          to: text.indexOf('a') + 1,
          expected: 'a',
          text: 'X',
        })),
      ).tr;
    }
    default:
      // One that does two things at once.
      return size > 4
        ? tr.insertText(letters(), a, a).delete(1 + 1, Math.min(tr.doc.content.size - 2, 3))
        : null;
  }
}

/** The steps of a transaction on a state that differs in its selection only. */
function replayed(state: EditorState, made: Transaction): Transaction {
  const tr = state.tr;
  for (const step of made.steps) tr.step(step);
  return tr;
}

describe('a review beside the editor', () => {
  it('follows random edits, decisions, undo and redo', () => {
    for (let seed = 1; seed <= trials(300); seed++) {
      const random = randomFrom(seed);
      let hand = pell();
      let state = reviewState(randomLines(random, fewLetters(random)), () => hand);
      /** Text and fixes after each undoable step. */
      const past: EditorState[] = [state];
      let ahead: EditorState[] = [];
      const same = (one: EditorState, other: EditorState) => {
        const [a, b] = [reviewedIn(one)?.review, reviewedIn(other)?.review];
        expect(textOn(one), `seed ${seed}`).toBe(textOn(other));
        if (!a || !b) return;
        expect(fileTextOf(a.base), `seed ${seed}`).toBe(fileTextOf(b.base));
        expect(a.pieces, `seed ${seed}`).toEqual(b.pieces);
        const pending = ({ meta, pieces }: typeof a) =>
          Object.fromEntries([...meta].filter(([id]) => pieces.some((piece) => piece.fix === id)));
        expect(pending(a), `seed ${seed}`).toEqual(pending(b));
      };
      for (let step = 0; step < 14; step++) {
        const kind = random(10);
        if (kind === 0) {
          const before = past.at(-2);
          if (!before) continue;
          undo(state, (tr) => (state = state.apply(tr)));
          same(state, before);
          ahead.push(past.pop() as EditorState);
          continue;
        }
        if (kind === 1) {
          const next = ahead.pop();
          if (!next) continue;
          redo(state, (tr) => (state = state.apply(tr)));
          same(state, next);
          past.push(state);
          continue;
        }
        hand = {
          author: ['Pell', 'Marla'][random(2)] as string,
          at: step,
          role: random(3) === 0 ? 'editing' : 'proofreading',
        };
        const reviewed = reviewedIn(state);
        let tr: Transaction | null = null;
        if (kind === 2 && reviewed && reviewed.review.pieces.length > 0) {
          const fixes = fixesOf(reviewed.review);
          const ids = [fixes[random(fixes.length)]?.id ?? ''];
          tr = withChoice(
            state,
            random(2) === 0 ? { reviewed: accepted(reviewed, ids) } : rejected(reviewed, ids),
          );
        } else tr = randomTransaction(state, random);
        if (!tr || !tr.docChanged) continue;
        state = state.apply(closeHistory(tr));
        past.push(state);
        ahead = [];
        const after = reviewedIn(state);
        if (!after) continue;
        expect(verify(after.review), `seed ${seed}, step ${step}`).toBe(null);
        expect(textOf(after.review.current), `seed ${seed}, step ${step}`).toBe(textOn(state));
      }
      while (past.length > 1) {
        undo(state, (tr) => (state = state.apply(tr)));
        past.pop();
        same(state, past.at(-1) as EditorState);
      }
    }
  });

  it('costs nothing where the author edits and no fix is pending', () => {
    let state = reviewState(linesOfText('She waited.', 'It rained.'), () => pell('editing'));
    state = state.apply(state.tr.insertText('Pell. ', 2, 2));
    expect(reviewedIn(state)).toBe(null);
  });

  it("leaves the author's text as it was while somebody proofreads", () => {
    const lines: Line[] = [
      { text: 'She waited.', end: '\r\n' },
      { text: 'It rained.', end: '\r\n' },
    ];
    let state = reviewState(lines, () => pell());
    state = state.apply(state.tr.insertText('Pell', 2, 5));
    state = state.apply(state.tr.split(8, 1));
    const reviewed = reviewedIn(state);
    expect(joinLines(linesOf(reviewed?.review.base ?? { chunks: [], length: 0, last: '' }))).toBe(
      joinLines(lines),
    );
    expect(textOn(state)).toBe('Pell w\naited.\nIt rained.');
    expect(fixesOf(reviewed!.review).map(({ taken, put }) => [taken, put])).toEqual([
      ['She', 'Pell'],
      ['', '\n'],
    ]);
  });

  it("takes the author's edit into both texts and leaves the fix beside it", () => {
    let hand = pell();
    let state = reviewState(linesOfText('It keeps better hours.'), () => hand);
    state = state.apply(state.tr.insertText('time', 18, 23));
    hand = pell('editing');
    state = state.apply(state.tr.insertText('And i', 2, 3));
    expect(baseOf(state)).toBe('And it keeps better hours.');
    expect(textOn(state)).toBe('And it keeps better time.');
    undo(state, (tr) => (state = state.apply(tr)));
    expect(baseOf(state)).toBe('It keeps better hours.');
    expect(textOn(state)).toBe('It keeps better time.');
    expect(fixesOf(reviewedIn(state)!.review)).toHaveLength(1);
  });

  it('puts text on the side of struck text where the caret stood', () => {
    let hand = pell();
    const asPell = reviewState(linesOfText('one two three'), () => hand);
    let other = asPell.apply(asPell.tr.delete(6, 10));
    other = other.apply(other.tr.setSelection(TextSelection.create(other.doc, 2)));
    other = other.apply(other.tr.setSelection(TextSelection.create(other.doc, 6)));
    hand = { ...hand, author: 'Marla' };
    other = other.apply(other.tr.insertText('a ', 6, 6));
    const { pieces } = reviewedIn(other)!.review;
    expect(pieces.map(({ fromA, toA, fromB, toB }) => [fromA, toA, fromB, toB])).toEqual([
      [4, 4, 4, 6],
      [4, 8, 6, 6],
    ]);
  });

  it('knows the offset of each position and back', () => {
    const state = stateOfLines(linesOfText(...Array.from({ length: 400 }, (_, i) => 'x'.repeat(i % 4))));
    const length = flatLength(state.doc);
    expect(length).toBe(textOn(state).length);
    for (let flat = 0; flat <= length; flat += 7)
      expect(flatAt(state.doc, posAt(state.doc, flat))).toBe(flat);
  });

  it('sees no edit in new sections, ids and line ends', () => {
    const state = stateOfLines(linesOfText(...Array.from({ length: 90 }, (_, i) => `Line ${i}.`)));
    const cut = state.tr.split(state.doc.firstChild!.child(0).nodeSize + 1);
    expect(editsOf(cut)).toEqual([]);
    expect(editsOf(state.tr.setNodeMarkup(1, null, { id: 'b', end: '\r\n' }))).toEqual([]);
  });
});
