import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  BrowserWindow as ElectronWindow,
  BrowserWindowConstructorOptions,
  WebContents,
  WebPreferences,
} from 'electron';
import { app, life } from './app.ts';
import type { Browser } from './browser.ts';
import { emitPreventable } from './emit.ts';
import { openTab, type Tab } from './tab.ts';
import { Contents } from './web-contents.ts';

/** What Electron takes where main says nothing. */
const USUAL: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  enableBlinkFeatures: '',
};

type Face = Pick<
  ElectronWindow,
  | 'loadURL'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'getNormalBounds'
>;

let browser: Promise<Browser> | null = null;

/** Says which browser windows open in; before that, they wait. */
export function openWindowsIn(chosen: Promise<Browser>): void {
  browser = chosen;
}

/** The windows there are, oldest first. */
export const windows = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter implements Face {
  readonly contents: Contents;
  readonly preferences: WebPreferences;
  isShown: boolean;
  /** How often someone brought it to the front. */
  raised = 0;
  readonly tab: Promise<Tab>;
  private readonly bounds: { x: number; y: number; width: number; height: number };
  private maximized = false;
  /** Whether a page stands in it that has not crashed. */
  isLoaded = false;
  private wasReady = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.isShown = options.show ?? true;
    this.preferences = { ...USUAL, ...options.webPreferences };
    this.contents = new Contents(this);
    this.tab = this.openTab();
    windows.add(this);
    life.windows.add(this);
    app.emit('web-contents-created', {}, this.contents);
    app.emit('browser-window-created', {}, this);
  }

  get webContents(): WebContents {
    return this.contents as unknown as WebContents;
  }

  private async openTab(): Promise<Tab> {
    if (browser === null) throw new Error('stand-in: there is no browser');
    const { width, height } = this.bounds;
    const tab = await openTab(await browser, {
      size: { width, height },
      preload: readPreload(this.preferences.preload),
      isolated: this.preferences.contextIsolation !== false,
      told: (told) => this.contents.hear(told),
      mayGo: (navigation) => this.contents.mayGo(navigation),
      crashed: () => {
        this.isLoaded = false;
        this.contents.crashed();
      },
      loaded: () => {
        void this.contents.loaded(browser);
        this.isLoaded = true;
        if (this.wasReady) return;
        this.wasReady = true;
        this.emit('ready-to-show');
      },
    });
    this.contents.tab = tab;
    return tab;
  }

  async loadURL(url: string): Promise<void> {
    const tab = await this.tab;
    if (!this.isDestroyed()) await tab.go(url);
  }

  close(): void {
    if (this.isDestroyed()) return;
    if (emitPreventable(this, 'close')) life.closingPrevented();
    else this.destroy();
  }

  destroy(): void {
    if (!windows.delete(this)) return;
    life.windows.delete(this);
    // The browser may have gone first.
    void this.tab.then((tab) => tab.close()).catch(() => {});
    this.contents.emit('destroyed');
    this.emit('closed');
    if (windows.size === 0) life.allClosed();
  }

  isDestroyed(): boolean {
    return !windows.has(this);
  }

  show(): void {
    this.isShown = true;
  }

  focus(): void {
    this.raised += 1;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  getNormalBounds() {
    return this.bounds;
  }
}

/** A preload that cannot be read is told and left out, as in Electron. */
function readPreload(file: string | undefined): string | null {
  if (file === undefined) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`Unable to load preload script: ${file}`, error);
    return null;
  }
}
