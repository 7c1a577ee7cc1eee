/** The menu every host shows: natively where the host can, else drawn by the screen. */

export const MENU_GROUPS = [
  { id: 'file', label: 'File' },
  { id: 'edit', label: 'Edit' },
  { id: 'view', label: 'View' },
  { id: 'check', label: 'Check' },
  { id: 'review', label: 'Fixes' },
  { id: 'help', label: 'Help' },
] as const;

export type MenuGroup = (typeof MENU_GROUPS)[number]['id'];

export interface MenuItem {
  /** The command, as `menu.command` announces it. */
  readonly id: string;
  readonly label: string;
  /** The key, written as Electron writes it: `CmdOrCtrl` is Command on macOS, Control elsewhere. */
  readonly accelerator?: string;
  /** The key on macOS, where the system has taken the usual one. */
  readonly macAccelerator?: string;
  readonly group: MenuGroup;
  /** True where a line stands above it. */
  readonly ruled?: true;
}

/** Every item, in the order in which its group shows it. */
export const MENU = [
  { id: 'story.new', label: 'New', accelerator: 'CmdOrCtrl+N', group: 'file' },
  { id: 'story.paste', label: 'Paste as New Story', accelerator: 'CmdOrCtrl+Shift+N', group: 'file' },
  { id: 'story.open', label: 'Open…', accelerator: 'CmdOrCtrl+O', group: 'file' },
  { id: 'work.open', label: 'Open Folder…', accelerator: 'CmdOrCtrl+Shift+O', group: 'file' },
  { id: 'story.save', label: 'Save', accelerator: 'CmdOrCtrl+S', group: 'file', ruled: true },
  { id: 'story.save-as', label: 'Save As…', accelerator: 'CmdOrCtrl+Shift+S', group: 'file' },
  { id: 'story.rename', label: 'Rename…', accelerator: 'F2', group: 'file' },
  { id: 'story.duplicate', label: 'Duplicate', group: 'file' },
  { id: 'story.trash', label: 'Move to Trash', group: 'file' },
  { id: 'story.history', label: 'Versions…', accelerator: 'CmdOrCtrl+Shift+H', group: 'file' },
  { id: 'story.export', label: 'Export…', accelerator: 'CmdOrCtrl+E', group: 'file' },
  { id: 'story.close', label: 'Close', accelerator: 'CmdOrCtrl+W', group: 'file', ruled: true },

  { id: 'edit.undo', label: 'Undo', accelerator: 'CmdOrCtrl+Z', group: 'edit' },
  { id: 'edit.redo', label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', group: 'edit' },
  { id: 'edit.find', label: 'Find…', accelerator: 'CmdOrCtrl+F', group: 'edit', ruled: true },
  {
    id: 'edit.replace',
    label: 'Replace…',
    accelerator: 'CmdOrCtrl+H',
    macAccelerator: 'Cmd+Alt+F',
    group: 'edit',
  },
  { id: 'work.search', label: 'Find in All Stories…', accelerator: 'CmdOrCtrl+Shift+F', group: 'edit' },

  { id: 'view.invisibles', label: 'Show Invisibles', accelerator: 'CmdOrCtrl+Shift+8', group: 'view' },
  { id: 'view.text-larger', label: 'Larger Text', accelerator: 'CmdOrCtrl+Plus', group: 'view', ruled: true },
  { id: 'view.text-smaller', label: 'Smaller Text', accelerator: 'CmdOrCtrl+-', group: 'view' },
  { id: 'view.text-reset', label: 'Usual Text Size', accelerator: 'CmdOrCtrl+0', group: 'view' },
  { id: 'view.theme-light', label: 'Light Theme', group: 'view', ruled: true },
  { id: 'view.theme-dark', label: 'Dark Theme', group: 'view' },
  { id: 'view.theme-system', label: 'Theme as the System', group: 'view' },

  { id: 'flags.next', label: 'Next Flag', accelerator: 'F7', group: 'check' },
  { id: 'flags.previous', label: 'Previous Flag', accelerator: 'Shift+F7', group: 'check' },
  { id: 'flags.card', label: 'Flag at the Caret', accelerator: 'CmdOrCtrl+.', group: 'check' },
  { id: 'flags.apply-sure', label: 'Apply What Is Sure…', group: 'check' },
  { id: 'names.show', label: 'Names…', group: 'check', ruled: true },
  { id: 'words.show', label: 'Words…', group: 'check' },
  { id: 'style.show', label: 'Style Sheet…', group: 'check' },
  { id: 'rules.show', label: 'Rules…', group: 'check' },

  { id: 'role.toggle', label: 'Proofreading', accelerator: 'CmdOrCtrl+Shift+E', group: 'review' },
  { id: 'fixes.next', label: 'Next Fix', accelerator: 'Alt+Down', group: 'review', ruled: true },
  { id: 'fixes.previous', label: 'Previous Fix', accelerator: 'Alt+Up', group: 'review' },
  { id: 'fixes.answer', label: 'Answer Several…', group: 'review' },
  { id: 'fixes.decided', label: 'What Was Decided…', group: 'review' },
  { id: 'fixes.send', label: 'Send for Proofreading…', group: 'review', ruled: true },
  { id: 'fixes.send-back', label: 'Send Back…', group: 'review' },
  { id: 'fixes.import', label: 'Import Returned Copy…', group: 'review' },
  { id: 'query.ask', label: 'Ask a Question…', accelerator: 'CmdOrCtrl+Alt+M', group: 'review' },

  { id: 'help.sample', label: 'Open the Sample Story', group: 'help' },
  { id: 'help.about', label: 'About Galley', group: 'help' },
] as const satisfies readonly MenuItem[];

export type MenuCommand = (typeof MENU)[number]['id'];
