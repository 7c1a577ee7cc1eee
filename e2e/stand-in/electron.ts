/**
 * Stands in for the module `electron` in a plain Node process, with a stock Chromium for the windows. What it
 * gives is typed as `Pick`s of Electron's own types, so that a wrong name or signature does not compile.
 */
import type * as Electron from 'electron';
import { app, life } from './app.ts';
import { openBrowser } from './browser.ts';
import { BrowserWindow, openWindowsIn } from './browser-window.ts';
import { openFile, takeOrders } from './control.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { answerRequest, protocol } from './protocol.ts';
import { session } from './session.ts';
import { nativeTheme, screen, shell } from './system.ts';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };

const names = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };
names satisfies Partial<Record<keyof typeof Electron, unknown>>;

takeOrders();
// As in Electron, main runs through before the app is ready.
setImmediate(() => {
  const browser = openBrowser({
    endpoint: process.env['STAND_IN_CHROMIUM'],
    executable: process.env['GALLEY_BROWSER'] ?? 'chromium',
    seen: !process.env['STAND_IN_UNSEEN'],
    answer: answerRequest,
    lost: () => {
      console.error('stand-in: Chromium has gone');
      process.exit(1);
    },
  });
  openWindowsIn(browser);
  for (const file of JSON.parse(process.env['STAND_IN_OPEN_FILES'] ?? '[]') as string[]) openFile(file);
  void browser.then(() => life.becomeReady());
});
