import type { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostEvent } from '../../../app/contract/events.ts';
import { EVENT } from './channels.ts';
import { openPage, type PageOptions } from './page.ts';
import { SAFE_PREFERENCES } from './security.ts';

const fake = vi.hoisted(() => ({ errorBoxes: [] as string[], windows: [] as unknown[] }));

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events');
  class Contents extends EventEmitter {
    sent: unknown[][] = [];
    send(...args: unknown[]) {
      this.sent.push(args);
    }
  }
  class BrowserWindow extends EventEmitter {
    webContents = new Contents();
    loads: string[] = [];
    gone = false;
    shown = false;
    options: unknown;
    constructor(options: unknown) {
      super();
      this.options = options;
      fake.windows.push(this);
    }
    async loadURL(url: string) {
      this.loads.push(url);
    }
    show() {
      this.shown = true;
    }
    maximize() {}
    isMaximized() {
      return true;
    }
    getNormalBounds() {
      return { x: 1, y: 2, width: 800, height: 600 };
    }
    isDestroyed() {
      return this.gone;
    }
    destroy() {
      this.gone = true;
    }
  }
  return {
    BrowserWindow,
    dialog: { showErrorBox: (_title: string, text: string) => fake.errorBoxes.push(text) },
  };
});

interface FakeWindow extends EventEmitter {
  readonly webContents: EventEmitter & { readonly sent: unknown[][] };
  readonly loads: string[];
  readonly gone: boolean;
  readonly shown: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

const keepPlace = vi.fn<PageOptions['keepPlace']>();
const note = vi.fn<PageOptions['note']>();
let now = 0;

function open(dispatch: PageOptions['dispatch'] = async () => ({ ok: true })) {
  const page = openPage({
    place: { width: 900, height: 700, maximized: false },
    background: '#000000',
    preload: '/out/main/preload.cjs',
    dispatch,
    keepPlace,
    note,
    now: () => now,
  });
  const window = fake.windows.at(-1) as FakeWindow;
  const heard = () => window.webContents.sent.map(([channel, name]) => (channel === EVENT ? name : channel));
  return { page, window, heard };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fake.errorBoxes.length = 0;
  now = 0;
});
afterEach(() => void vi.useRealTimers());

const requested: HostEvent = {
  name: 'story.requested',
  data: { ref: { id: 'a', name: 'a.txt', work: null, workName: '', untitled: false } },
};

it('opens a safe, hidden window on our page, and shows it when it is ready', () => {
  const { window } = open();
  expect(window.options).toMatchObject({ width: 900, show: false });
  expect(window.options.webPreferences).toEqual({ ...SAFE_PREFERENCES, preload: '/out/main/preload.cjs' });
  expect(window.loads).toEqual(['app://galley/']);
  expect(window.shown).toBe(false);
  window.emit('ready-to-show');
  expect(window.shown).toBe(true);
});

it('keeps requests until the page has read its session, and only those', async () => {
  const { page, heard } = open();
  page.announce(requested);
  page.announce({ name: 'menu.command', data: { command: 'story.new' } });
  page.announce({ name: 'work.changed', data: { id: 'a' } });
  expect(heard()).toEqual(['work.changed']);
  expect(await page.answer('session.read', {})).toEqual({ ok: true });
  await vi.advanceTimersByTimeAsync(1);
  expect(heard()).toEqual(['work.changed', 'story.requested', 'menu.command']);
  page.announce(requested);
  expect(heard()).toHaveLength(4);
});

it('closes only when the page has handed over what it had', async () => {
  let written = (_answer: unknown): void => undefined;
  const { page, window, heard } = open(() => new Promise((settle) => (written = settle)));
  const event = { preventDefault: vi.fn<() => void>() };
  window.emit('close', event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(heard()).toEqual(['host.closing']);
  const answered = page.answer('story.journal', {});
  await vi.advanceTimersByTimeAsync(2000);
  window.emit('close', event);
  expect(window.gone).toBe(false);
  written({ ok: true });
  await answered;
  await vi.advanceTimersByTimeAsync(300);
  expect(window.gone).toBe(true);
  expect(heard()).toEqual(['host.closing']);
  expect(keepPlace).toHaveBeenCalledExactlyOnceWith({ x: 1, y: 2, width: 800, height: 600, maximized: true });
});

it('closes at the deadline whatever the page does', async () => {
  const { page, window } = open(() => new Promise(() => undefined));
  void page.answer('story.journal', {});
  window.emit('close', { preventDefault: () => undefined });
  await vi.advanceTimersByTimeAsync(5000);
  expect(window.gone).toBe(true);
  expect(note).toHaveBeenCalledOnce();
});

it('lets no page veto its closing', () => {
  const event = { preventDefault: vi.fn<() => void>() };
  open().window.webContents.emit('will-prevent-unload', event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

it('loads a stopped page again, with requests kept until it reads its session', async () => {
  const { page, window, heard } = open();
  await page.answer('session.read', {});
  window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  await vi.advanceTimersByTimeAsync(1);
  expect(window.loads).toHaveLength(2);
  page.announce(requested);
  expect(heard()).toEqual([]);
});

it('gives up a page that stops again and again, but not one that stops rarely', async () => {
  const { window } = open();
  const stop = async () => {
    window.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    await vi.advanceTimersByTimeAsync(1);
  };
  for (const at of [0, 30_000, 60_000, 90_000, 120_000]) {
    now = at;
    await stop();
  }
  expect([window.loads.length, window.gone]).toEqual([6, false]);
  await stop();
  await stop();
  await stop();
  expect(window.gone).toBe(true);
  expect(fake.errorBoxes).toHaveLength(1);
});
