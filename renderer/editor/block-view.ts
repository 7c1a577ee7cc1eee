/**
 * How one block looks, read from its text alone: heading, scene break, quote, blank. A node view and not a
 * decoration, so that blocks off screen have their true height and nothing is computed on scrolling.
 */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import { lookOf } from '../../app/story/looks.ts';
import type { StoryFormat } from '../../app/story/story.ts';

/** Longer lines are prose, whatever they begin with. */
const LONGEST_LOOK = 300;

function classOf(node: Node, format: StoryFormat): string {
  if (node.content.size === 0) return 'blank';
  if (node.content.size > LONGEST_LOOK && format === 'txt') return 'plain';
  return lookOf(node.textContent, format);
}

class BlockView implements NodeView {
  readonly dom = document.createElement('p');
  readonly contentDOM = this.dom;
  private look: string;

  constructor(
    private node: Node,
    private readonly format: () => StoryFormat,
  ) {
    this.look = classOf(node, format());
    this.dom.className = this.look;
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    if (node.content !== this.node.content) {
      const look = classOf(node, this.format());
      // Only its own class: what is drawn over the block has put others there.
      if (look !== this.look) this.dom.classList.replace(this.look, look);
      this.look = look;
    }
    this.node = node;
    return true;
  }

  ignoreMutation(mutation: { type: string }): boolean {
    return mutation.type === 'attributes';
  }
}

/** `format` is asked for at each block: it belongs to the story on screen. */
export const BlockLooks = Extension.create<{ format: () => StoryFormat }>({
  name: 'blockLooks',
  addOptions: () => ({ format: () => 'txt' as const }),
  addProseMirrorPlugins() {
    const { format } = this.options;
    return [new Plugin({ props: { nodeViews: { block: (node) => new BlockView(node, format) } } })];
  },
});
