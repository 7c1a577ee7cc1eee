import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import type { Asked } from './proxy.ts';
import { seen } from './seen.ts';

type Request = Parameters<Session['setPermissionRequestHandler']>[0];
type Check = Parameters<Session['setPermissionCheckHandler']>[0];
type BeforeRequest = NonNullable<Parameters<Session['webRequest']['onBeforeRequest']>[0]>;
type Face = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setUSBProtectedClassesHandler'
  | 'setBluetoothPairingHandler'
  | 'setSpellCheckerEnabled'
> & { readonly webRequest: { onBeforeRequest(filter: { urls?: string[] }, listener: BeforeRequest): void } };

let request: Request = null;
let check: Check = null;
let beforeRequest: BeforeRequest | null = null;
let last = 0;
/** The handlers for devices, which no page can reach here, by name. */
const devices = new Map<string, ((...args: never[]) => unknown) | null>();
let spellChecker = true;

const face: Face = {
  setPermissionRequestHandler: (handler) => {
    request = handler;
  },
  setPermissionCheckHandler: (handler) => {
    check = handler;
  },
  setDevicePermissionHandler: (handler) => void devices.set('device', handler),
  setDisplayMediaRequestHandler: (handler) => void devices.set('display', handler),
  setUSBProtectedClassesHandler: (handler) => void devices.set('usb classes', handler),
  setBluetoothPairingHandler: (handler) => void devices.set('bluetooth pairing', handler),
  setSpellCheckerEnabled: (enabled) => {
    spellChecker = enabled;
  },
  webRequest: {
    onBeforeRequest: (_filter, listener) => {
      beforeRequest = listener;
    },
  },
};

const defaultSession = Object.assign(new EventEmitter(), face);
export const session = { defaultSession };

/** The permissions that are asked for; those Chromium can be told to give have their names there. */
export const PERMISSIONS = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  'storage-access': ['storage-access'],
  'display-capture': [],
  fileSystem: [],
  fullscreen: [],
  hid: [],
  openExternal: [],
  pointerLock: [],
  serial: [],
  usb: [],
  unknown: [],
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What main says about a permission. Without a handler Electron grants it. */
export function permission(contents: WebContents, name: Permission): { request: boolean; check: boolean } {
  let granted = request === null;
  request?.(contents, name, (answer) => (granted = answer), { isMainFrame: true, requestingUrl: '' });
  const details = {
    embeddingOrigin: '',
    isMainFrame: true,
    mediaType: 'unknown',
    requestingUrl: '',
  } as const;
  return { request: granted, check: check === null || check(contents, name, '', details) };
}

/** What main says about devices: each handler is asked once, as if one were there. */
export function deviceAnswers(): Record<string, unknown> {
  const ask = (name: string, ...args: unknown[]): unknown => {
    const handler = devices.get(name);
    return handler ? (handler as (...given: unknown[]) => unknown)(...args) : 'no handler';
  };
  const answers: Record<string, unknown> = { device: ask('device', {}), spellChecker };
  ask('display', {}, (streams: unknown) => (answers['display'] = streams));
  ask('bluetooth pairing', {}, (answer: unknown) => (answers['bluetooth pairing'] = answer));
  answers['usb classes'] = ask('usb classes', { protectedClasses: ['hid', 'video'] });
  return answers;
}

/** Whether main refuses a request before it goes out. */
export async function refuses({
  url,
  resourceType,
  request: asked,
}: Pick<Asked, 'url' | 'resourceType' | 'request'>) {
  const details: OnBeforeRequestListenerDetails = {
    id: ++last,
    url,
    method: asked?.method ?? 'GET',
    resourceType,
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  };
  const listener = beforeRequest;
  const refused =
    listener !== null &&
    (await new Promise<boolean>((done) => listener(details, ({ cancel }) => done(cancel === true))));
  seen.requests.push({ url, refused });
  return refused;
}
