/** Story ↔ editor document: import cuts into sections, export flattens. */
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { countStory } from '../../app/story/count.ts';
import type { Block, Line, LineEnd } from '../../app/story/story.ts';

/** Blocks a section is cut to; typing stays quick up to about three times as many. */
export const SECTION_BLOCKS = 100;
export const SECTION_LIMIT = 250;

let lastId = 0;

/** A new block id, unique in this window. */
export function newBlockId(): string {
  lastId++;
  return `b${lastId}`;
}

/** Gives lines ids, so that they are blocks. */
export function asBlocks(lines: readonly Line[]): Block[] {
  return lines.map((line) => ({ id: newBlockId(), text: line.text, end: line.end }));
}

/** The editor document of a list of blocks. */
export function docOf(schema: Schema, blocks: readonly Block[]): Node {
  const { doc, section, block } = schema.nodes;
  const sections: Node[] = [];
  for (let i = 0; i < blocks.length; i += SECTION_BLOCKS) {
    const cut = blocks
      .slice(i, i + SECTION_BLOCKS)
      .map(({ id, text, end }) => block!.create({ id, end }, text === '' ? null : schema.text(text)));
    sections.push(section!.create(null, Fragment.fromArray(cut)));
  }
  return doc!.create(null, Fragment.fromArray(sections));
}

const cutSections = new WeakMap<Node, readonly Block[]>();

/** The blocks of one section; the same list again while the section is untouched. */
export function blocksOfSection(section: Node): readonly Block[] {
  let blocks = cutSections.get(section);
  if (!blocks) {
    blocks = section.content.content.map((node) => blockOf(node));
    cutSections.set(section, blocks);
  }
  return blocks;
}

/** The block that a block node stands for. */
export function blockOf(node: Node): Block {
  return {
    id: node.attrs['id'] as string,
    text: node.textContent,
    end: (node.attrs['end'] ?? '\n') as LineEnd,
  };
}

/** All blocks of a document, in order. */
export function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = [];
  doc.forEach((section) => {
    for (const block of blocksOfSection(section)) blocks.push(block);
  });
  return blocks;
}

const sectionWords = new WeakMap<Node, number>();

/** Words of a document; only sections that changed since the last count are counted. */
export function wordsOf(doc: Node): number {
  let words = 0;
  doc.forEach((section) => {
    let own = sectionWords.get(section);
    if (own === undefined) {
      own = countStory(blocksOfSection(section));
      sectionWords.set(section, own);
    }
    words += own;
  });
  return words;
}
