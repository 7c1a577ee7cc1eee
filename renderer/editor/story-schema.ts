/**
 * The document of a story: doc > section+ > block+, text always at depth 2, no marks. A block is one line of
 * the file; sections are a view detail that keeps typing quick at novel length (see docs/decisions).
 */
import { Node } from '@tiptap/core';

export const StoryDoc = Node.create({ name: 'doc', topNode: true, content: 'section+' });

export const Section = Node.create({
  name: 'section',
  content: 'block+',
  parseHTML: () => [],
  renderHTML: () => ['section', 0],
});

export const Block = Node.create({
  name: 'block',
  content: 'text*',
  marks: '',
  whitespace: 'pre',
  addAttributes: () => ({
    /** Lasts while the story is open; null only inside a transaction. */
    id: { default: null, rendered: false },
    /** The line's own end; null asks for the one the story uses. */
    end: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
});

export const StoryText = Node.create({ name: 'text', group: 'inline' });
