import { undo } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines, joinLines } from '../../app/story/story.ts';
import { caseOfSelection, replacePlaces, replaceText } from './edits.ts';
import { asBlocks, blocksOf } from './story-doc.ts';
import { stateOfLines } from './story-testing.ts';

const textOf = (state: ReturnType<typeof stateOfLines>) => joinLines(blocksOf(state.doc));

it('replaces all places that still stand as expected, as one undo', () => {
  let state = stateOfLines(cutLines('alot and alot\nnone\nalot\n'));
  const [first, , third] = blocksOf(state.doc);
  const at = (block: string | undefined, from: number, expected = 'alot') => ({
    block: block ?? '',
    from,
    to: from + 4,
    expected,
    text: 'a lot',
  });
  const { tr, count } = replacePlaces(state, [
    at(first?.id, 0),
    at(third?.id, 0),
    at(first?.id, 9),
    at('gone', 0),
    at(third?.id, 0, 'teh '),
  ]);
  state = state.apply(tr);
  expect([count, textOf(state)]).toEqual([3, 'a lot and a lot\nnone\na lot\n']);
  undo(state, (back) => (state = state.apply(back)));
  expect(textOf(state)).toBe('alot and alot\nnone\nalot\n');
});

it('leaves overlapping places to the later one', () => {
  const state = stateOfLines(cutLines('a b c'));
  const block = blocksOf(state.doc)[0]?.id ?? '';
  const { tr, count } = replacePlaces(state, [
    { block, from: 0, to: 3, expected: 'a b', text: 'x' },
    { block, from: 2, to: 5, expected: 'b c', text: 'y' },
  ]);
  expect([count, textOf(state.apply(tr))]).toEqual([1, 'a y']);
});

it('another text in place of the whole is that text, keeps what is the same, and one undo takes it back', () => {
  const text = fc
    .array(fc.constantFrom('a\n', 'b\r\n', '\n', 'c', 'Wren said.\n'), { maxLength: 8 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      let state = stateOfLines(cutLines(before));
      const ids = blocksOf(state.doc).map((block) => block.id);
      const tr = replaceText(state, asBlocks(cutLines(after)));
      if (tr === null) {
        expect(cutLines(after)).toEqual(cutLines(before));
        return;
      }
      state = state.apply(tr);
      expect(textOf(state)).toBe(after);
      undo(state, (back) => (state = state.apply(back)));
      expect(textOf(state)).toBe(before);
      expect(blocksOf(state.doc).map((block) => block.id)).toEqual(ids);
    }),
  );
});

it.each([
  ['upper', 'the OLD quay', 'THE OLD QUAY'],
  ['lower', 'The OLD Quay', 'the old quay'],
  ['title', 'the lamp at the end of it’s road', 'The Lamp at the End of It’s Road'],
  ['sentence', 'THE LAMP. "WHO IS IT?" i said', 'The lamp. "Who is it?" I said'],
] as const)('%s case', (to, before, after) => {
  const state = stateOfLines(cutLines(before));
  const whole = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 2 + before.length)));
  const tr = caseOfSelection(whole, to);
  expect(tr && textOf(whole.apply(tr))).toBe(after);
});

it('changes the case of the selection alone, across blocks', () => {
  const state = stateOfLines(cutLines('one two\nthree four\n'));
  const chosen = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 6, 16)));
  const tr = caseOfSelection(chosen, 'upper');
  expect(tr && textOf(chosen.apply(tr))).toBe('one TWO\nTHREE four\n');
});
