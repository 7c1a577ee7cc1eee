/** Undo and redo: what was typed in one go is one step, each applied flag is its own. */
import { Extension } from '@tiptap/core';
import { history } from '@tiptap/pm/history';

/** `undo` and `redo` are the desk's, which also take decisions back. */
export const Undo = Extension.create<{ undo: () => boolean; redo: () => boolean }>({
  name: 'undo',
  addOptions: () => ({ undo: () => false, redo: () => false }),
  addProseMirrorPlugins: () => [history({ depth: 1000, newGroupDelay: 600 })],
  addKeyboardShortcuts() {
    // True also where there is nothing to undo: the browser's own undo would not know the story.
    const run = (step: () => boolean) => () => {
      step();
      return true;
    };
    return {
      'Mod-z': run(this.options.undo),
      'Mod-y': run(this.options.redo),
      'Shift-Mod-z': run(this.options.redo),
    };
  },
});
