import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron';
import { words } from './words.ts';

const STORIES = [
  { name: words.stories, extensions: ['txt', 'md'] },
  { name: words.allFiles, extensions: ['*'] },
];

const RETURNED = [
  { name: words.returned, extensions: ['html', 'htm', 'txt', 'md'] },
  { name: words.allFiles, extensions: ['*'] },
];

/** The system's file dialogs, over the window that `over` gives. Paths they give stay in main. */
export function nativeDialogs(over: () => BrowserWindow | null) {
  const open = (options: OpenDialogOptions) => {
    const window = over();
    return window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  };
  const save = (options: SaveDialogOptions) => {
    const window = over();
    return window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  };
  return {
    /** Asks for stories, or for one folder; gives absolute paths, none where the person cancelled. */
    async open(folder: boolean): Promise<string[]> {
      const chosen = await open(
        folder
          ? { title: words.openFolderTitle, properties: ['openDirectory', 'createDirectory'] }
          : { title: words.openTitle, properties: ['openFile', 'multiSelections'], filters: STORIES },
      );
      return chosen.canceled ? [] : chosen.filePaths;
    },
    /** Asks for one file that came back from a proofreader; null where the person cancelled. */
    async returned(): Promise<string | null> {
      const chosen = await open({ title: words.returnedTitle, properties: ['openFile'], filters: RETURNED });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    /** Asks where to write, beginning at `suggested` (absolute); null where the person cancelled. */
    async target(suggested: string): Promise<string | null> {
      const chosen = await save({
        title: words.saveTitle,
        defaultPath: suggested,
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
  };
}

/** Asks before the system opens a web page. One question at a time; more of them meanwhile are dropped. */
export function linkAsker(over: () => BrowserWindow | null): (address: string) => Promise<void> {
  let asking = false;
  return async (address) => {
    const window = over();
    if (asking || window === null) return;
    asking = true;
    try {
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: words.askLink,
        detail: address,
        buttons: [words.askLinkYes, words.cancel],
        defaultId: 1,
        cancelId: 1,
      });
      if (response === 0) await shell.openExternal(address);
    } finally {
      asking = false;
    }
  };
}

/** Says one sentence over the window, where there is one. */
export function teller(over: () => BrowserWindow | null): (message: string) => Promise<void> {
  return async (message) => {
    const window = over();
    if (window !== null) await dialog.showMessageBox(window, { type: 'info', message });
  };
}
