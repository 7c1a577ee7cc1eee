import { BrowserWindow, dialog, Menu } from 'electron';
import type { HostEvent } from '../../../app/contract/events.ts';
import type { Dispatch } from '../../../app/contract/wire.ts';
import { HOME } from './address.ts';
import { followCalls } from './calls-under-way.ts';
import { EVENT } from './channels.ts';
import { contextTemplate } from './context-menu.ts';
import { createHandOver, type HandOver } from './hand-over.ts';
import { SAFE_PREFERENCES } from './security.ts';
import type { WindowPlace } from './window-place.ts';
import { words } from './words.ts';

/** Closing waits for the page's word that all is kept, and never longer than so many milliseconds. */
const DEADLINE = 5000;
/** More stops of the page than this within a minute, and it is not loaded again. */
const MOST_STOPS = 3;

export interface PageOptions {
  readonly place: WindowPlace;
  readonly background: string;
  readonly preload: string;
  readonly dispatch: Dispatch;
  readonly keepPlace: (place: WindowPlace) => void;
  readonly note: (where: string, error: unknown) => void;
  /** Told that the window stays, although it was to close. */
  readonly stays: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Page {
  readonly window: BrowserWindow;
  readonly announce: (event: HostEvent) => void;
  /** Answers a call of this page. */
  readonly answer: Dispatch;
  /** The page has said, before it closes, whether all that was typed in it is kept. */
  readonly ended: (kept: boolean) => void;
  /** Brings the window to the front. */
  readonly raise: () => void;
}

/** Opens the window and loads the screen. Requests and commands wait until the screen has read its session. */
export function openPage(options: PageOptions): Page {
  const { maximized, ...bounds } = options.place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Galley',
    backgroundColor: options.background,
    webPreferences: { ...SAFE_PREFERENCES, preload: options.preload },
  });
  const calls = followCalls();
  let awake = false;
  let waiting: HostEvent[] = [];

  const send = (event: HostEvent): void => {
    if (!window.isDestroyed()) window.webContents.send(EVENT, event.name, event.data);
  };
  const load = (): void => {
    if (window.isDestroyed()) return;
    awake = false;
    window.loadURL(HOME).catch((error: unknown) => {
      options.note('load', error);
      if (!window.isDestroyed()) window.show();
    });
  };

  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextTemplate(clicked);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  const handOver = createHandOver(
    () => (awake ? send({ name: 'host.closing', data: {} }) : handOver.heard(true)),
    calls.answered,
    DEADLINE,
  );
  closeAfterHandOver(window, options, handOver);
  recover(window, options, () => {
    handOver.gone();
    setImmediate(load);
  });
  load();

  return {
    window,
    announce(event) {
      const waits = event.name === 'story.requested' || event.name === 'menu.command';
      if (waits && !awake) waiting.push(event);
      else send(event);
    },
    async answer(name, input) {
      const answer = await calls.follow(options.dispatch(name, input));
      if (name === 'session.read') {
        awake = true;
        const kept = waiting;
        waiting = [];
        setImmediate(() => kept.forEach(send));
      }
      return answer;
    },
    ended: handOver.heard,
    raise() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** Closing asks the page to hand over what is unsaved. It stays only where that cannot be kept, and the person wants so. */
function closeAfterHandOver(window: BrowserWindow, options: PageOptions, handOver: HandOver): void {
  let closing = false;
  const close = async (): Promise<void> => {
    const word = await handOver.ask();
    if (word === 'no word') options.note('closing', 'the page did not say that all is kept');
    if (window.isDestroyed()) return;
    if (word !== 'not kept' || (await mayLose(window))) return window.destroy();
    closing = false;
    options.stays();
  };
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    options.keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    void close();
  });
  window.on('query-session-end', () => void handOver.ask());
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
}

/** Asks whether the window may close although what was typed is nowhere but in it. */
async function mayLose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.notKept,
    buttons: [words.notKeptStay, words.notKeptClose],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** A stopped page is loaded again with what the journal holds; one that stops again and again is closed. */
function recover(window: BrowserWindow, options: PageOptions, again: () => void): void {
  let stops: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    options.note('page', `${details.reason} ${details.exitCode}`);
    stops = [...stops.filter((at) => options.now() - at < 60_000), options.now()];
    if (stops.length <= MOST_STOPS) return again();
    dialog.showErrorBox('Galley', words.pageLost);
    window.destroy();
  });

  let asking: AbortController | null = null;
  window.on('responsive', () => asking?.abort());
  window.on('unresponsive', () => {
    if (asking !== null) return;
    asking = new AbortController();
    const question = {
      message: words.pageBusy,
      buttons: [words.pageBusyWait, words.pageBusyReload],
      defaultId: 0,
      cancelId: 0,
      signal: asking.signal,
    };
    void dialog.showMessageBox(window, question).then(({ response }) => {
      asking = null;
      if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
}
