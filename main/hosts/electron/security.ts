import type { Session, WebContents, WebFrameMain } from 'electron';
import { HOME, externalAddress, isOurs } from './address.ts';

/** The web preferences of every window. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

type GuardedSession = Pick<
  Session,
  | 'on'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setBluetoothPairingHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Refuses every permission, device, download and remote request; the page may write to the clipboard. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write' && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (contents, permission) =>
      permission === 'clipboard-sanitized-write' && contents !== null && isOurs(contents.getURL()),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setUSBProtectedClassesHandler((details) => details.protectedClasses);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    answer({ cancel: !isLocal(details.url) });
  });
}

function isLocal(address: string): boolean {
  return isOurs(address) || /^(?:blob:app:\/\/galley\/|data:|devtools:\/\/)/.test(address);
}

type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps a page where it is: no navigation, no new window, no webview. `offer` gets web links to ask about. */
export function guardContents(contents: GuardedContents, offer: (address: string) => void): void {
  // The page may load itself again, as its own button does after a fault in it; it may go nowhere else.
  contents.on('will-navigate', (event) => {
    if (event.url !== HOME) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || event.url !== HOME) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
  contents.setWindowOpenHandler(({ url }) => {
    const address = externalAddress(url);
    if (address !== null) offer(address);
    return { action: 'deny' };
  });
}

/** What a call says about its caller. */
export interface Caller {
  readonly sender: WebContents;
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
}

/** True where a call comes from our own page, in the main frame of one of `known`. */
export function isFromPage(caller: Caller, known: readonly WebContents[]): boolean {
  const frame = caller.senderFrame;
  return known.includes(caller.sender) && frame !== null && frame.parent === null && isOurs(frame.url);
}
