import { undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines, joinLines, type Line, type LineEnd } from '../../app/story/story.ts';
import { sliceOf } from './clipboard.ts';
import { blockAtLine, findBlock, blockAt } from './positions.ts';
import { SECTION_LIMIT, blocksOf } from './story-doc.ts';
import { stateOfLines, storySchema } from './story-testing.ts';

const textIn = (state: EditorState) => joinLines(blocksOf(state.doc));

const word = fc.constantFrom('a', 'moth', ' ', 'Wren', '..', '“', '”', '\t', 'é', '');
const lineText = fc.array(word, { maxLength: 5 }).map((parts) => parts.join(''));
const end = fc.constantFrom<LineEnd>('\n', '\r\n', '\r');
const story = fc
  .tuple(fc.array(fc.record({ text: lineText, end }), { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([lines, open]) =>
    lines.map((line, index): Line => (open && index === lines.length - 1 ? { ...line, end: '' } : line)),
  )
  // A bare CR before a line that begins with nothing and ends in LF would read back as one CRLF.
  .map((lines) => cutLines(joinLines(lines)));

/** A place as a share of the story, so that any story can take it. */
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
  fc.record({ do: fc.constant('type' as const), at: share, text: fc.constantFrom('x', 'two words', 'ö') }),
  fc.record({ do: fc.constant('delete' as const), at: share, to: share }),
  fc.record({ do: fc.constant('split' as const), at: share }),
  fc.record({
    do: fc.constant('paste' as const),
    at: share,
    to: share,
    text: fc.constantFrom('one', 'one\ntwo', 'a\n\nb', '\n', 'end\n'),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

interface Flat {
  line: number;
  offset: number;
}

function placeAt(lines: readonly Line[], where: number): Flat {
  const total = lines.reduce((sum, line) => sum + line.text.length + 1, 0);
  let left = Math.min(Math.floor(where * total), total - 1);
  for (let line = 0; line < lines.length; line++) {
    const size = (lines[line] as Line).text.length;
    if (left <= size) return { line, offset: left };
    left -= size + 1;
  }
  return { line: lines.length - 1, offset: 0 };
}

const posOf = (state: EditorState, place: Flat) => blockAtLine(state.doc, place.line).start + place.offset;

/** The same edit on plain lines: what the file must hold afterwards. */
function onLines(
  lines: readonly Line[],
  from: Flat,
  to: Flat,
  texts: readonly string[],
  usual: '\n' | '\r\n' | '\r',
): Line[] {
  const first = lines[from.line] as Line;
  const last = lines[to.line] as Line;
  const head = first.text.slice(0, from.offset);
  const tail = last.text.slice(to.offset);
  const inserted = texts.map((text, index): Line => {
    const isLast = index === texts.length - 1;
    const own = index === 0 ? first.end || usual : usual;
    return { text: (index === 0 ? head : '') + text + (isLast ? tail : ''), end: isLast ? last.end : own };
  });
  return [...lines.slice(0, from.line), ...inserted, ...lines.slice(to.line + 1)];
}

function applyEdit(
  state: EditorState,
  change: Edit,
  usual: '\n' | '\r\n' | '\r',
): { state: EditorState; lines: Line[] } {
  const lines = blocksOf(state.doc).map(({ text, end: own }) => ({ text, end: own }));
  let from = placeAt(lines, change.at);
  let to = 'to' in change ? placeAt(lines, change.to) : from;
  if (to.line < from.line || (to.line === from.line && to.offset < from.offset)) [from, to] = [to, from];
  const a = posOf(state, from);
  const b = posOf(state, to);
  const tr = state.tr;
  let texts: string[] = [''];
  if (change.do === 'type') {
    tr.insertText(change.text, a);
    texts = [change.text];
  } else if (change.do === 'delete') tr.delete(a, b);
  else if (change.do === 'split') {
    tr.split(a, 1);
    texts = ['', ''];
  } else {
    tr.replace(a, b, sliceOf(storySchema, change.text));
    texts = change.text.split('\n');
  }
  return { state: state.apply(tr), lines: onLines(lines, from, to, texts, usual) };
}

it('random edits change exactly what they say, keep ids apart, and undo gives the file back', () => {
  fc.assert(
    fc.property(story, fc.array(edit, { minLength: 1, maxLength: 12 }), end, (lines, edits, usual) => {
      if (usual === '') return;
      let state = stateOfLines(lines, usual);
      const before = textIn(state);
      const ids = blocksOf(state.doc).map((block) => block.id);
      for (const change of edits) {
        const next = applyEdit(state, change, usual);
        state = next.state;
        const now = blocksOf(state.doc);
        expect(now.map(({ text, end: own }) => ({ text, end: own }))).toEqual(next.lines);
        expect(new Set(now.map((block) => block.id)).size).toBe(now.length);
        now.slice(0, -1).forEach((block) => expect(block.end).not.toBe(''));
      }
      while (undo(state, (tr) => (state = state.apply(tr)))) continue;
      expect(textIn(state)).toBe(before);
      expect(blocksOf(state.doc).map((block) => block.id)).toEqual(ids);
    }),
    { numRuns: 400 },
  );
});

it('sections stay within their limit while a long story grows, and the text is not touched', () => {
  let state = stateOfLines(
    Array.from({ length: 620 }, (_, i) => ({ text: `line ${i}`, end: '\n' as const })),
  );
  for (let i = 0; i < 6; i++) {
    const tr = state.tr.setSelection(TextSelection.create(state.doc, blockAtLine(state.doc, 150).start));
    tr.replaceSelection(sliceOf(storySchema, 'new\n'.repeat(90)));
    state = state.apply(tr);
    state.doc.forEach((section) => expect(section.childCount).toBeLessThanOrEqual(SECTION_LIMIT));
  }
  expect(blocksOf(state.doc).length).toBe(620 + 6 * 90);
  expect(blocksOf(state.doc).at(-1)?.text).toBe('line 619');
});

it('block and offset give a position, and the position gives them back', () => {
  const state = stateOfLines(
    Array.from({ length: 450 }, (_, i) => ({ text: 'word '.repeat(i % 7), end: '\n' as const })),
  );
  const blocks = blocksOf(state.doc);
  blocks.forEach((block, line) => {
    const found = findBlock(state.doc, block.id);
    expect(found?.line).toBe(line);
    for (const offset of [0, block.text.length]) {
      const back = blockAt(state.doc, (found?.start ?? 0) + offset);
      expect([back.line, back.offset, back.node.attrs['id']]).toEqual([line, offset, block.id]);
    }
  });
});
