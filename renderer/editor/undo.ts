/** Undo and redo: what was typed in one go is one step, each applied flag is its own. */
import { Extension } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';

export const Undo = Extension.create({
  name: 'undo',
  addProseMirrorPlugins: () => [history({ depth: 1000, newGroupDelay: 600 })],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.view.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Shift-Mod-z': run(redo) };
  },
});
