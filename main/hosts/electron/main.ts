/** Galley in Electron: this file only wires; what can go wrong lives in the files beside it. */
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { openRooms, type Rooms } from '../../rooms.ts';
import { ownTrash, systemTrash } from '../../services/trash.ts';
import { dataFolder } from '../../services/data-folder.ts';
import { SCHEME } from './address.ts';
import { callDoor } from './call-door.ts';
import { CALL } from './channels.ts';
import { linkAsker, nativeDialogs, teller } from './dialogs.ts';
import { openErrorLog } from './error-log.ts';
import { menuTemplate } from './menu.ts';
import { openPage, type Page } from './page.ts';
import { readBundle } from '../page-bundle.ts';
import { PRIVILEGES, serveBundle } from './protocol.ts';
import { guardContents, guardSession } from './security.ts';
import { filesHanded, filesNamed } from './start-files.ts';
import { keepPlace, readPlace } from './window-place.ts';
import { words } from './words.ts';

/** As the installer writes it into the shortcuts, by which Windows knows whose window this is. */
const APP_ID = 'app.galley.Galley';
/** The built files: this one and the preload in `out/main`, beside it `out/renderer` and `out/resources`. */
const here = dirname(fileURLToPath(import.meta.url));
const resources = app.isPackaged ? process.resourcesPath : join(here, '..', 'resources');
const mac = process.platform === 'darwin';
const data = dataFolder(process.env);
const placeFile = join(data, 'window.json');
const logFile = join(data, 'errors.log');
const log = openErrorLog(logFile, () => dialog.showErrorBox('Galley', words.surprised(logFile)), Date.now);
const askLink = linkAsker(front);
const tell = teller(front);

/** Files asked for before the rooms were open. */
const early = filesNamed(process.argv, process.cwd(), app.isPackaged);
let rooms: Rooms | null = null;
let page: Page | null = null;
let quitting = false;

process.on('uncaughtException', (error) => log.surprise('main', error));
process.on('unhandledRejection', (error) => log.surprise('main', error));
keepProfileIn(join(data, 'electron'));
app.enableSandbox();
if (process.platform === 'win32') app.setAppUserModelId(APP_ID);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
protocol.registerSchemesAsPrivileged([PRIVILEGES]);

if (app.requestSingleInstanceLock({ files: early })) start();
else app.quit();

function start(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    request([path]);
  });
  app.on('second-instance', (_event, _args, _folder, handed) => {
    request(filesHanded(handed));
    if (rooms !== null) show(rooms).raise();
  });
  app.on('activate', () => {
    if (rooms !== null) show(rooms);
  });
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, (address) => {
      askLink(address).catch((error: unknown) => log.surprise('link', error));
    });
  });
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log.note('process', `${details.type} ${details.reason}`);
  });
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (!mac || quitting) app.quit();
  });
  app.on('will-quit', (event) => {
    if (rooms === null) return;
    event.preventDefault();
    const open = rooms;
    rooms = null;
    const late = new Promise((settle) => setTimeout(settle, 3000));
    void Promise.race([open.close(), late])
      .catch((error: unknown) => log.note('close', error))
      .finally(() => app.exit(0));
  });
  app.whenReady().then(open).catch(giveUp);
}

/** Opens the rooms, then the doors to them, then the window. */
async function open(): Promise<void> {
  guardSession(session.defaultSession);
  const bundle = readBundle(join(here, '..', 'renderer'), resources);
  protocol.handle(SCHEME, (asked) => serveBundle(bundle, asked));

  const opened = await openRooms({
    kind: 'electron',
    version: app.getVersion(),
    can: { nativeDialogs: true, nativeMenu: true, closeVeto: true },
    dataFolder: data,
    resourcesFolder: resources,
    startFiles: early.splice(0),
    pickerRoots: [],
    // Linux has a trash that a story can be put back from; elsewhere the system's own is asked.
    trash: ownTrash(process.env) ?? systemTrash((path) => shell.trashItem(path)),
    dialogs: nativeDialogs(front),
    ended: (kept) => page?.ended(kept),
    announce: (event) => page?.announce(event),
    surprised: log.surprise,
  });
  rooms = opened;
  const behind = () =>
    page === null || front() === null ? null : { contents: page.window.webContents, answer: page.answer };
  ipcMain.handle(CALL, callDoor(behind));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        developer: !app.isPackaged,
        choose: (command) => show(opened).announce({ name: 'menu.command', data: { command } }),
      }),
    ),
  );
  await followTheme(opened);
  show(opened);
  request(early.splice(0));
}

/** The window, where there is one. */
function front(): BrowserWindow | null {
  return page === null || page.window.isDestroyed() ? null : page.window;
}

/** The window, opened where there is none. */
function show(opened: Rooms): Page {
  if (page !== null && !page.window.isDestroyed()) return page;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  page = openPage({
    place: readPlace(placeFile, areas),
    background: nativeTheme.shouldUseDarkColors ? '#1e1d1b' : '#fdfcf9',
    preload: join(here, 'preload.cjs'),
    async dispatch(name, input) {
      const answer = await opened.dispatch(name, input);
      if (name === 'settings.write') await followTheme(opened);
      return answer;
    },
    keepPlace(place) {
      try {
        keepPlace(placeFile, place);
      } catch (error) {
        log.note('window place', error);
      }
    },
    note: log.note,
    stays() {
      quitting = false;
    },
    now: Date.now,
  });
  return page;
}

/** The system asks for files: the rooms announce them to the page. */
function request(paths: readonly string[]): void {
  if (rooms === null) {
    early.push(...paths);
    return;
  }
  if (paths.length > 0) show(rooms);
  for (const path of paths) {
    rooms
      .openPath(path)
      .then((opened) => (opened.ok ? undefined : tell(words.cannotOpen(basename(path)))))
      .catch((error: unknown) => log.surprise('open file', error));
  }
}

/** The window's frame and the system's dialogs take the theme that the writer chose. */
async function followTheme(opened: Rooms): Promise<void> {
  const settings = await opened.handlers['settings.read']({});
  if (settings.ok) nativeTheme.themeSource = settings.value.theme;
}

/** Chromium's own files go beside ours; the single-instance lock follows them. */
function keepProfileIn(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    app.setPath('userData', folder);
  } catch (error) {
    giveUp(error);
  }
}

function giveUp(error: unknown): void {
  log.note('start', error);
  dialog.showErrorBox('Galley', words.cannotStart(error instanceof Error ? error.message : String(error)));
  app.exit(1);
}
