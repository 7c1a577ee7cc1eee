/** What paste brings in and copy gives out: lines of text, never a style, an image or a link. */
import { Extension } from '@tiptap/core';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Habits } from '../../app/story/habits.ts';
import { PLAIN_HABITS } from './typing.ts';
import { cutLines } from '../../app/story/story.ts';
import { eachBlock } from './positions.ts';

/** The slice that puts lines of text into the page: open at both ends, so that it joins the text around it. */
export function sliceOf(schema: Schema, text: string): Slice {
  const lines = cutLines(text.replaceAll('\0', ''));
  if (/[\r\n]$/.test(text)) lines.push({ text: '', end: '' });
  const { section, block } = schema.nodes;
  const blocks = lines.map((line) => block!.create(null, line.text === '' ? null : schema.text(line.text)));
  return new Slice(Fragment.from(section!.create(null, Fragment.fromArray(blocks))), 2, 2);
}

const BREAKS = new Set([
  'P',
  'DIV',
  'LI',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'PRE',
  'UL',
  'OL',
  'TABLE',
  'SECTION',
  'ARTICLE',
]);
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'TEXTAREA',
  'SELECT',
]);

/** The prose of a piece of HTML, parsed without running or loading anything. Paragraphs are parted by `gap`. */
export function textOfHtml(html: string, gap: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const paragraphs: string[] = [];
  let current = '';
  const close = () => {
    const text = current
      .replace(/[ \t\n\r]+/g, ' ')
      .replace(/ ?\ue000 ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const walk = (parent: globalThis.Node, pre: boolean) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        current += pre ? text.replace(/\r\n?|\n/g, '\ue000') : text;
        continue;
      }
      if (!(child instanceof Element) || SILENT.has(child.tagName.toUpperCase())) continue;
      const tag = child.tagName.toUpperCase();
      if (tag === 'BR') current += '\ue000';
      else if (tag === 'HR') {
        close();
        paragraphs.push('* * *');
      } else {
        const breaks = BREAKS.has(tag);
        if (breaks) close();
        walk(child, pre || tag === 'PRE');
        if (breaks) close();
      }
    }
  };
  walk(body, false);
  close();
  return paragraphs.join(gap).replaceAll('\u00a0', ' ');
}

/** The text of a stretch of the page, with the line ends that stand in the file. */
export function textBetween(doc: Node, from: number, to: number): string {
  let text = '';
  eachBlock(doc, from, to, (node, start) => {
    const end = start + node.content.size;
    const a = Math.max(from, start);
    const b = Math.min(to, end);
    if (b >= a) text += node.textContent.slice(a - start, b - start);
    if (to > end) text += '\n';
  });
  return text;
}

export const Clipboard = Extension.create<{ habits: () => Habits }>({
  name: 'storyClipboard',
  addOptions: () => ({
    habits: () => PLAIN_HABITS,
  }),
  addProseMirrorPlugins() {
    const { habits } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const data = event.clipboardData;
            if (!data) return false;
            const plain = data.getData('text/plain');
            const html = data.getData('text/html');
            const gap = habits().breaks === 'blank' ? '\n\n' : '\n';
            // A word processor's plain text has single breaks; its paragraphs become those of this story.
            const reshape =
              html !== '' && (plain === '' || (gap === '\n\n' && /\n/.test(plain) && !/\n\s*\n/.test(plain)));
            const text = reshape ? textOfHtml(html, gap) : plain;
            if (text === '') return data.types.length > 0;
            // `replace`, not `replaceSelection`: that one would take an empty line's own end away with it.
            const { from, to } = view.state.selection;
            const tr = view.state.tr.replace(from, to, sliceOf(view.state.schema, text));
            view.dispatch(
              tr
                .setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(to)), -1))
                .setMeta('paste', true)
                .setMeta('uiEvent', 'paste')
                .scrollIntoView(),
            );
            return true;
          },
          clipboardTextSerializer: (slice, view) => {
            const { from, to } = view.state.selection;
            return slice.size === 0 ? '' : textBetween(view.state.doc, from, to);
          },
          // Inside the page a dragged or pasted piece is text too: no foreign node ever arrives.
          clipboardTextParser: (text, _context, _plain, view) => sliceOf(view.state.schema, text),
          transformPastedHTML: (html) => {
            const holder = document.implementation.createHTMLDocument('').createElement('div');
            for (const line of textOfHtml(html, '\n').split('\n')) {
              const paragraph = holder.ownerDocument.createElement('p');
              paragraph.textContent = line;
              holder.append(paragraph);
            }
            return holder.innerHTML;
          },
        },
      }),
    ];
  },
});
