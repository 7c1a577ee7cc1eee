import { EventEmitter } from 'node:events';
import type { HandlerDetails, WebContents, WebContentsWillNavigateEventParams } from 'electron';
import { toPage } from './address.ts';
import type { Browser } from './browser.ts';
import type { BrowserWindow } from './browser-window.ts';
import { structuredText } from './clone.ts';
import { emitPreventable } from './emit.ts';
import { answerCall, eventFrom, ipcMain } from './ipc-main.ts';
import { seen } from './seen.ts';
import { PERMISSIONS, type Permission, permission, session } from './session.ts';
import type { Navigation, Tab, Told } from './tab.ts';

type Face = Pick<
  WebContents,
  'getURL' | 'send' | 'setWindowOpenHandler' | 'forcefullyCrashRenderer' | 'isDestroyed'
>;
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

const text = structuredText();

export class Contents extends EventEmitter implements Face {
  readonly session = session.defaultSession;
  tab: Tab | null = null;
  private openHandler: OpenHandler | null = null;

  constructor(private readonly window: BrowserWindow) {
    super();
  }

  getURL(): string {
    return this.tab?.url() ?? '';
  }

  send(channel: string, ...args: unknown[]): void {
    text.write(args);
    this.tab?.tell({ channel, args });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    void this.tab?.crash();
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed();
  }

  /** The page said something. */
  hear(told: Told): void {
    const from = { sender: this, url: this.getURL(), isMainFrame: true };
    if (told.kind === 'open') this.openWindow(told.told);
    else if (told.kind === 'send') ipcMain.emit(told.channel, eventFrom(from), ...told.args);
    else void answerCall(from, told).then((answer) => this.tab?.tell(answer));
  }

  /** Every event is emitted and remembered, although one is enough to stop a navigation: each guard shows itself. */
  mayGo({ url, isMainFrame, isRedirect }: Navigation): boolean {
    const params: WebContentsWillNavigateEventParams = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: null,
    };
    const names = isRedirect
      ? ['will-redirect']
      : ['will-frame-navigate', ...(isMainFrame ? ['will-navigate'] : [])];
    const answers = names.map((event) => {
      const prevented = emitPreventable(this, event, params, url);
      seen.navigations.push({ event, url, prevented });
      return prevented;
    });
    return !answers.includes(true);
  }

  private openWindow(url: string): void {
    const details: HandlerDetails = {
      url,
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    };
    const action = this.openHandler?.(details).action ?? 'allow';
    seen.windows.push({ url, action });
  }

  crashed(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }

  /** Gives the page in Chromium the permissions that main gives it. */
  async loaded(browser: Promise<Browser> | null): Promise<void> {
    this.emit('did-finish-load');
    const open = await browser;
    const url = this.getURL();
    if (open === null || !URL.canParse(url) || url.startsWith('about:')) return;
    for (const name of Object.keys(PERMISSIONS) as Permission[]) {
      const { request, check } = permission(this as unknown as WebContents, name);
      for (const known of PERMISSIONS[name])
        await open.cdp.browser.send('Browser.setPermission', {
          permission: { name: known },
          setting: request && check ? 'granted' : 'denied',
          origin: new URL(toPage(url)).origin,
          browserContextId: open.context,
        });
    }
  }
}
