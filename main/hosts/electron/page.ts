import { BrowserWindow, dialog } from 'electron';
import type { HostEvent } from '../../../app/contract/events.ts';
import type { Dispatch } from '../../../app/contract/wire.ts';
import { HOME } from './address.ts';
import { countCalls } from './calls-under-way.ts';
import { EVENT } from './channels.ts';
import { SAFE_PREFERENCES } from './security.ts';
import type { WindowPlace } from './window-place.ts';
import { words } from './words.ts';

/** Closing waits until the page has made no call for `pause` ms, and never longer than `deadline` ms. */
const FLUSH = { pause: 300, deadline: 5000 };
/** More stops of the page than this within a minute, and it is not loaded again. */
const MOST_STOPS = 3;

export interface PageOptions {
  readonly place: WindowPlace;
  readonly background: string;
  readonly preload: string;
  readonly dispatch: Dispatch;
  readonly keepPlace: (place: WindowPlace) => void;
  readonly note: (where: string, error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Page {
  readonly window: BrowserWindow;
  readonly announce: (event: HostEvent) => void;
  /** Answers a call of this page. */
  readonly answer: Dispatch;
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
  const calls = countCalls();
  let awake = false;
  let waiting: HostEvent[] = [];

  const send = (event: HostEvent): void => {
    if (!window.isDestroyed()) window.webContents.send(EVENT, event.name, event.data);
  };
  const load = (): void => {
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
  closeAfterFlush(window, options, async () => {
    send({ name: 'host.closing', data: {} });
    return calls.quiet(FLUSH.pause, FLUSH.deadline);
  });
  recover(window, options, load);
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
    raise() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** Closing asks the page to hand over what is unsaved, then closes whatever it answers. */
function closeAfterFlush(window: BrowserWindow, options: PageOptions, flush: () => Promise<boolean>): void {
  let closing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    options.keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    void flush().then((calm) => {
      if (!calm) options.note('closing', 'the page did not come to rest');
      if (!window.isDestroyed()) window.destroy();
    });
  });
  window.on('query-session-end', () => void flush());
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
}

/** A stopped page is loaded again with what the journal holds; one that stops again and again is closed. */
function recover(window: BrowserWindow, options: PageOptions, load: () => void): void {
  let stops: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    options.note('page', `${details.reason} ${details.exitCode}`);
    stops = [...stops.filter((at) => options.now() - at < 60_000), options.now()];
    if (stops.length <= MOST_STOPS) return setImmediate(load);
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
