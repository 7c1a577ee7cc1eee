import type { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HostEvent } from '../../../app/contract/events.ts';
import { EVENT } from './channels.ts';
import { openPage, type PageOptions } from './page.ts';
import { SAFE_PREFERENCES } from './security.ts';

const fake = vi.hoisted(() => ({
  errorBoxes: [] as string[],
  windows: [] as unknown[],
  /** The button that the person presses in the next question. */
  pressed: 0,
  questions: [] as string[],
  /** The number of lines of each menu that was shown at a click. */
  popups: [] as number[],
}));

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
    Menu: { buildFromTemplate: (lines: unknown[]) => ({ popup: () => fake.popups.push(lines.length) }) },
    dialog: {
      showErrorBox: (_title: string, text: string) => fake.errorBoxes.push(text),
      async showMessageBox(_window: unknown, { message }: { message: string }) {
        fake.questions.push(message);
        return { response: fake.pressed };
      },
    },
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
const stays = vi.fn<PageOptions['stays']>();
let now = 0;

function open(dispatch: PageOptions['dispatch'] = async () => ({ ok: true })) {
  const page = openPage({
    place: { width: 900, height: 700, maximized: false },
    background: '#000000',
    preload: '/out/main/preload.cjs',
    dispatch,
    keepPlace,
    note,
    stays,
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
  fake.questions.length = 0;
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

it('shows a menu at a right click where there is something to do', () => {
  const { window } = open();
  const editFlags = {};
  window.webContents.emit('context-menu', {}, { isEditable: false, selectionText: '', editFlags });
  window.webContents.emit('context-menu', {}, { isEditable: true, selectionText: '', editFlags });
  expect(fake.popups).toEqual([6]);
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

/** A page that has read its session, so that it can be asked for what it holds. */
async function openAwake(dispatch?: PageOptions['dispatch']) {
  const opened = open(dispatch);
  await opened.page.answer('session.read', {});
  return { ...opened, close: () => opened.window.emit('close', { preventDefault: () => undefined }) };
}

it('closes when the page has said that all is kept and its calls are answered, and not before', async () => {
  let written = (_answer: unknown): void => undefined;
  const { page, window, heard } = await openAwake((name) =>
    name === 'session.read' ? Promise.resolve() : new Promise((settle) => (written = settle)),
  );
  const event = { preventDefault: vi.fn<() => void>() };
  window.emit('close', event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(heard()).toEqual(['host.closing']);
  await vi.advanceTimersByTimeAsync(2000);
  window.emit('close', event);
  const answered = page.answer('work.decide', {});
  page.ended(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(window.gone).toBe(false);
  written({ ok: true });
  await answered;
  await vi.advanceTimersByTimeAsync(1);
  expect(window.gone).toBe(true);
  expect(heard()).toEqual(['host.closing']);
  expect(keepPlace).toHaveBeenCalledExactlyOnceWith({ x: 1, y: 2, width: 800, height: 600, maximized: true });
  expect(note).not.toHaveBeenCalled();
});

it('closes at once where the page has nothing yet', async () => {
  const { window, heard } = open();
  window.emit('close', { preventDefault: () => undefined });
  await vi.advanceTimersByTimeAsync(1);
  expect([window.gone, heard()]).toEqual([true, []]);
});

it.each([
  ['says nothing', () => undefined],
  [
    'waits for an answer that never comes',
    ({ page }: Awaited<ReturnType<typeof openAwake>>) => page.ended(true),
  ],
])('closes at the deadline where the page %s', async (_what, act) => {
  const opened = await openAwake((name) =>
    name === 'session.read' ? Promise.resolve() : new Promise(() => undefined),
  );
  void opened.page.answer('story.journal', {});
  opened.close();
  act(opened);
  await vi.advanceTimersByTimeAsync(4999);
  expect(opened.window.gone).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(opened.window.gone).toBe(true);
  expect(note).toHaveBeenCalledOnce();
});

it('closes at once where the page stops meanwhile', async () => {
  const { window, close } = await openAwake();
  close();
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  await vi.advanceTimersByTimeAsync(1);
  expect([window.gone, window.loads.length]).toEqual([true, 1]);
});

it('asks before it closes over what could not be kept, and stays where the person wants so', async () => {
  const { page, window, heard, close } = await openAwake();
  fake.pressed = 0;
  close();
  page.ended(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([window.gone, fake.questions.length]).toEqual([false, 1]);
  expect(stays).toHaveBeenCalledOnce();
  fake.pressed = 1;
  close();
  page.ended(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([window.gone, fake.questions.length]).toEqual([true, 2]);
  expect(heard()).toEqual(['host.closing', 'host.closing']);
});

it('asks the page when the system ends, and closes no window', async () => {
  const { page, window, heard } = await openAwake();
  window.emit('query-session-end', {});
  page.ended(true);
  await vi.advanceTimersByTimeAsync(6000);
  expect([window.gone, heard()]).toEqual([false, ['host.closing']]);
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
