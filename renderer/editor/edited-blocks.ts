/** Which blocks an edit touched, found by comparing two documents from both ends. */
import type { Node } from '@tiptap/pm/model';
import type { Block } from '../../app/story/story.ts';
import { blockOf, blocksOfSection } from './story-doc.ts';

export interface EditedBlocks {
  /** Blocks whose text changed, or that are new (`before` null), in order. */
  readonly changed: readonly { readonly id: string; readonly before: string | null; readonly text: string }[];
  /** Ids that are gone. */
  readonly gone: readonly string[];
  /** True where blocks came or went, so that line numbers after them moved. */
  readonly moved: boolean;
}

/** The blocks between the equal heads and tails of two documents. Cost: sections plus the touched sections' blocks. */
export function editedBlocks(before: Node, after: Node): EditedBlocks {
  const [oldBlocks, newBlocks] = differing(before, after);
  const oldById = new Map(oldBlocks.map((block) => [block.id, block]));
  const changed: { id: string; before: string | null; text: string }[] = [];
  const here = new Set<string>();
  for (const block of newBlocks) {
    here.add(block.id);
    const old = oldById.get(block.id);
    if (old?.text !== block.text) changed.push({ id: block.id, before: old?.text ?? null, text: block.text });
  }
  const gone = oldBlocks.filter((block) => !here.has(block.id)).map((block) => block.id);
  return { changed, gone, moved: gone.length > 0 || changed.some((block) => block.before === null) };
}

function differing(before: Node, after: Node): [Block[], Block[]] {
  let head = 0;
  const most = Math.min(before.childCount, after.childCount);
  while (head < most && before.child(head) === after.child(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail)
  )
    tail++;
  const oldNodes = childrenOf(before, head, tail);
  const newNodes = childrenOf(after, head, tail);
  let first = 0;
  const least = Math.min(oldNodes.length, newNodes.length);
  while (first < least && oldNodes[first] === newNodes[first]) first++;
  let last = 0;
  while (
    last < least - first &&
    oldNodes[oldNodes.length - 1 - last] === newNodes[newNodes.length - 1 - last]
  )
    last++;
  const cut = (nodes: Node[]) => nodes.slice(first, nodes.length - last).map((node) => blockOf(node));
  return [cut(oldNodes), cut(newNodes)];
}

function childrenOf(doc: Node, head: number, tail: number): Node[] {
  const nodes: Node[] = [];
  for (let i = head; i < doc.childCount - tail; i++)
    for (const node of doc.child(i).content.content) nodes.push(node);
  return nodes;
}

/** Ids of all blocks in order. */
export function blockIds(doc: Node): string[] {
  const ids: string[] = [];
  doc.forEach((section) => {
    for (const block of blocksOfSection(section)) ids.push(block.id);
  });
  return ids;
}
