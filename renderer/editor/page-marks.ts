/**
 * What is drawn over the text: flags, find matches, emphasis, invisibles. Only for the blocks on screen and a
 * little around them, so that the page stays light however many flags there are.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { emphasisIn } from '../../app/story/formats/md.ts';
import type { StoryFormat } from '../../app/story/story.ts';
import type { PlacedFlag } from '../store/flags.ts';
import { catchUp } from './caret-moves.ts';
import { onScreen } from './page-scroll.ts';
import { eachBlock } from './positions.ts';

export interface PageMarks {
  /** Flags of a block that are shown now. */
  readonly flags: (block: string) => readonly PlacedFlag[];
  /** Key of the flag whose card is open. */
  readonly current: () => number | null;
  /** Find matches of a block; `current` marks the chosen one. */
  readonly matches: (
    block: string,
    text: string,
  ) => readonly { from: number; to: number; current: boolean }[];
  readonly format: () => StoryFormat;
  readonly invisibles: () => boolean;
}

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly set: DecorationSet;
}

const key = new PluginKey<Drawn>('pageMarks');

/** No block draws more than this: a page-long line must not fill the page with spans. */
const MOST_IN_BLOCK = 400;

const BLANKS = /[ \t\u00a0\u2000-\u200b\u202f\u3000]/g;

function draw(doc: Node, from: number, to: number, marks: PageMarks): DecorationSet {
  const drawn: Decoration[] = [];
  const current = marks.current();
  const invisibles = marks.invisibles();
  const markdown = marks.format() === 'md';
  eachBlock(doc, from, to, (node, start) => {
    const text = node.textContent;
    const id = node.attrs['id'] as string;
    let count = 0;
    const inline = (a: number, b: number, attrs: { [name: string]: string }) => {
      if (count++ < MOST_IN_BLOCK && b <= text.length && a < b)
        drawn.push(Decoration.inline(start + a, start + b, attrs));
    };
    for (const flag of marks.flags(id)) {
      const now = flag.key === current ? ' current' : '';
      inline(flag.from, flag.to, { class: `flag kind-${flag.kind}${now}`, 'data-flag': String(flag.key) });
    }
    for (const match of marks.matches(id, text))
      inline(match.from, match.to, { class: match.current ? 'match current' : 'match' });
    if (markdown)
      for (const run of emphasisIn(text))
        inline(run.from, run.to, { class: run.strong ? 'strong' : 'emphasis' });
    if (invisibles) {
      for (const blank of text.matchAll(BLANKS)) {
        const name = blank[0] === '\t' ? 'tab' : blank[0] === ' ' ? 'space' : 'wide-space';
        inline(blank.index, blank.index + 1, { class: `invisible ${name}` });
      }
    }
  });
  const title = titleOf(doc);
  if (title && from <= title.to) drawn.push(Decoration.node(title.from, title.to, { class: 'heading' }));
  return DecorationSet.create(doc, drawn);
}

/** The first line of a story is its title where it is short, alone on its line and no sentence. */
function titleOf(doc: Node): { from: number; to: number } | null {
  const first = doc.firstChild?.firstChild;
  const next = doc.firstChild?.maybeChild(1);
  if (!first || !next || next.content.size > 0) return null;
  const text = first.textContent.trim();
  const isTitle = text !== '' && text.length <= 70 && !/[.,;:!?…"”'’]$/.test(text);
  return isTitle ? { from: 1, to: 1 + first.nodeSize } : null;
}

/** The stretch of the page that marks are drawn in: what is on screen and a little around it. */
export function drawnRange(state: EditorState): { readonly from: number; readonly to: number } {
  const drawn = key.getState(state);
  return { from: drawn?.from ?? 0, to: Math.min(drawn?.to ?? 8000, state.doc.content.size) };
}

/** Draws anew: after flags, matches or settings changed, or after scrolling (`look`). */
export function redraw(view: EditorView, look = false): void {
  if (view.isDestroyed) return;
  catchUp(view);
  const drawn = key.getState(view.state);
  const scroller = view.dom.closest('.page-scroller');
  const range = look && scroller ? onScreen(view, scroller) : null;
  if (
    look &&
    drawn &&
    range &&
    range.from >= drawn.from &&
    range.to <= drawn.to &&
    drawn.to - drawn.from < 3 * (range.to - range.from + 1)
  )
    return;
  const tr: Transaction = view.state.tr.setMeta(key, range ?? 'again').setMeta('addToHistory', false);
  view.dispatch(tr);
}

export const PageMarksExtension = Extension.create<{ marks: PageMarks | null }>({
  name: 'pageMarks',
  addOptions: () => ({ marks: null }),
  addProseMirrorPlugins() {
    const { marks } = this.options;
    if (!marks) return [];
    return [
      new Plugin<Drawn>({
        key,
        state: {
          init: (_config, state) => ({
            from: 0,
            to: Math.min(state.doc.content.size, 8000),
            set: draw(state.doc, 0, 8000, marks),
          }),
          apply(tr, drawn) {
            const asked = tr.getMeta(key) as { from: number; to: number } | 'again' | undefined;
            if (!tr.docChanged && asked === undefined) return drawn;
            const from = tr.mapping.map(drawn.from, -1);
            const to = tr.mapping.map(drawn.to, 1);
            // Between an edit and the next answer of the checker, marks move with the text.
            if (asked === undefined) return { from, to, set: drawn.set.map(tr.mapping, tr.doc) };
            const range = asked === 'again' ? { from, to } : asked;
            return { ...range, set: draw(tr.doc, range.from, range.to, marks) };
          },
        },
        props: { decorations: (state) => key.getState(state)?.set ?? null },
      }),
    ];
  },
});
