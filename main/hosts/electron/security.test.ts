import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { expect, it, vi } from 'vitest';
import { type Caller, guardContents, guardSession, isFromPage, SAFE_PREFERENCES } from './security.ts';

/** A session that remembers the handlers it was given. */
function fakeSession() {
  const given = new Map<string, (...args: never[]) => unknown>();
  const events = new EventEmitter();
  const setter =
    (name: string) =>
    (handler: (...args: never[]) => unknown): void => {
      given.set(name, handler);
    };
  const session = {
    on: events.on.bind(events),
    setPermissionRequestHandler: setter('request'),
    setPermissionCheckHandler: setter('check'),
    setDevicePermissionHandler: setter('device'),
    setDisplayMediaRequestHandler: setter('display'),
    setUSBProtectedClassesHandler: setter('usb'),
    setBluetoothPairingHandler: setter('bluetooth'),
    setSpellCheckerEnabled: vi.fn<(on: boolean) => void>(),
    webRequest: {
      onBeforeRequest: (_filter: unknown, handler: (...args: never[]) => unknown) =>
        given.set('web', handler),
    },
  };
  guardSession(session as unknown as Session);
  const call = (name: string, ...args: unknown[]): unknown => given.get(name)?.(...(args as never[]));
  return { session, events, call };
}

const ours = { getURL: () => 'app://galley/' };
const foreign = { getURL: () => 'https://example.org/' };

it.each([
  'media',
  'geolocation',
  'notifications',
  'clipboard-read',
  'fileSystem',
  'fullscreen',
  'openExternal',
  'midi',
  'local-fonts',
  'unknown',
])('refuses the permission %s, asked for or looked up', (permission) => {
  const { call } = fakeSession();
  const answer = vi.fn<(granted: boolean) => void>();
  call('request', ours, permission, answer, {});
  expect(answer).toHaveBeenCalledExactlyOnceWith(false);
  expect(call('check', ours, permission, 'app://galley', {})).toBe(false);
});

it('lets only our own page write to the clipboard', () => {
  const { call } = fakeSession();
  const answer = vi.fn<(granted: boolean) => void>();
  call('request', ours, 'clipboard-sanitized-write', answer, {});
  call('request', foreign, 'clipboard-sanitized-write', answer, {});
  expect(answer.mock.calls).toEqual([[true], [false]]);
  expect(call('check', ours, 'clipboard-sanitized-write')).toBe(true);
  expect(call('check', foreign, 'clipboard-sanitized-write')).toBe(false);
  expect(call('check', null, 'clipboard-sanitized-write')).toBe(false);
});

it('refuses devices, screens, downloads and the built-in speller', () => {
  const { session, events, call } = fakeSession();
  expect(call('device', {})).toBe(false);
  const display = vi.fn<(streams: unknown) => void>();
  call('display', {}, display);
  expect(display).toHaveBeenCalledExactlyOnceWith(null);
  expect(call('usb', { protectedClasses: ['audio', 'video'] })).toEqual(['audio', 'video']);
  const pairing = vi.fn<(response: unknown) => void>();
  call('bluetooth', {}, pairing);
  expect(pairing).toHaveBeenCalledExactlyOnceWith({ confirmed: false });
  for (const name of ['select-hid-device', 'select-usb-device', 'select-serial-port', 'will-download']) {
    const event = { preventDefault: vi.fn<() => void>() };
    const answer = vi.fn<(device?: unknown) => void>();
    events.emit(name, event, {}, name === 'select-serial-port' ? {} : answer, answer);
    expect(event.preventDefault, name).toHaveBeenCalledOnce();
    for (const [device] of answer.mock.calls) expect(device ?? '').toBe('');
  }
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false);
});

it.each([
  ['app://galley/assets/index.js', false],
  ['data:image/png;base64,AA==', false],
  ['blob:app://galley/1', false],
  ['https://example.org/pixel.png', true],
  ['http://127.0.0.1/', true],
  ['ws://example.org/', true],
  ['file:///etc/hosts', true],
  ['blob:https://example.org/1', true],
  ['app://other/index.html', true],
])('a request for %s is cancelled: %s', (url, cancel) => {
  const answer = vi.fn<(response: unknown) => void>();
  fakeSession().call('web', { url }, answer);
  expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel });
});

function fakeContents(offer: (address: string) => void) {
  const events = new EventEmitter();
  let opened: (details: { url: string }) => unknown = () => undefined;
  const contents = {
    on: events.on.bind(events),
    setWindowOpenHandler: (handler: typeof opened) => {
      opened = handler;
    },
  };
  guardContents(contents as unknown as WebContents, offer);
  return { events, open: (url: string) => opened({ url }) };
}

it.each([
  ['will-navigate', 'app://galley/', true, false],
  ['will-navigate', 'app://galley/index.html', true, true],
  ['will-navigate', 'https://example.com/', true, true],
  ['will-frame-navigate', 'app://galley/', true, false],
  ['will-frame-navigate', 'app://galley/', false, true],
  ['will-frame-navigate', 'https://example.com/', true, true],
  ['will-redirect', 'app://galley/', true, true],
  ['will-attach-webview', 'app://galley/', true, true],
] as const)('%s to %s, main frame %s: prevented %s', (name, url, isMainFrame, prevented) => {
  const event = { url, isMainFrame, preventDefault: vi.fn<() => void>() };
  fakeContents(() => undefined).events.emit(name, event, event.url);
  expect(event.preventDefault).toHaveBeenCalledTimes(prevented ? 1 : 0);
});

it('opens no window, and offers web links only', () => {
  const offer = vi.fn<(address: string) => void>();
  const { open } = fakeContents(offer);
  for (const url of [
    'https://example.org/',
    'file:///etc/hosts',
    'javascript:1',
    'app://galley/',
    'steam://x',
  ])
    expect(open(url)).toEqual({ action: 'deny' });
  expect(offer.mock.calls).toEqual([['https://example.org/']]);
});

it('believes only the main frame of a window we know, showing our page', () => {
  const sender = {} as WebContents;
  const frame = { url: 'app://galley/index.html', parent: null };
  const says = (change: Partial<Caller>): boolean =>
    isFromPage({ sender, senderFrame: frame, ...change }, [sender]);
  expect(says({})).toBe(true);
  expect(says({ sender: {} as WebContents })).toBe(false);
  expect(says({ senderFrame: null })).toBe(false);
  expect(
    says({ senderFrame: { ...frame, parent: {} as NonNullable<Caller['senderFrame']>['parent'] } }),
  ).toBe(false);
  for (const url of [
    'app://galley.example/',
    'app://other/',
    'https://galley/',
    'about:blank',
    'data:text/html,x',
  ])
    expect(says({ senderFrame: { ...frame, url } }), url).toBe(false);
});

it('leaves no window preference unsafe', () => {
  expect(SAFE_PREFERENCES).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});
