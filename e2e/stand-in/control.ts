/** The test's side door: orders come over the channel between the two Node processes. */
import { app } from './app.ts';
import { windows } from './browser-window.ts';
import { answerDialog } from './dialog.ts';
import { emitPreventable } from './emit.ts';
import { answerCall } from './ipc-main.ts';
import { applicationMenu, choose } from './menu.ts';
import { type Answer, CALLBACK, type Order, type OrderName, type Orders } from './orders.ts';
import { privileges } from './protocol.ts';
import { seen } from './seen.ts';
import { deviceAnswers, PERMISSIONS, type Permission, permission, refuses, session } from './session.ts';
import { nativeTheme } from './system.ts';

type Answers = { [N in OrderName]: (input: Orders[N][0]) => Promise<Orders[N][1]> | Orders[N][1] };

function front() {
  const [first] = windows;
  if (first === undefined) throw new Error('there is no window');
  return first;
}

const answers: Answers = {
  state: async () => ({
    seen,
    windows: await Promise.all(
      [...windows].map(async (window) => ({
        target: (await window.tab).target,
        url: window.contents.getURL(),
        isLoaded: window.isLoaded,
        isShown: window.isShown,
        raised: window.raised,
        preferences: window.preferences,
      })),
    ),
    menu: applicationMenu(),
    schemes: privileges,
    theme: nativeTheme.themeSource,
  }),
  answer: (answer) => (answerDialog(answer), null),
  choose: (labels) => (choose(labels), null),
  close: () => (front().close(), null),
  quit: () => (app.quit(), null),
  openFile: (file) => (openFile(file), null),
  emit: ({ on, event, args }) => {
    const emitter = {
      window: front,
      contents: () => front().contents,
      session: () => session.defaultSession,
      app: () => app,
    }[on]();
    const given: unknown[] = [];
    const real = args.map((arg) => (arg === CALLBACK ? (answer: unknown) => given.push(answer) : arg));
    return { prevented: emitPreventable(emitter, event, {}, ...real), answers: given };
  },
  crash: () => (front().contents.forcefullyCrashRenderer(), null),
  call: async ({ channel, args, url, isMainFrame, foreign }) => {
    const sender = foreign ? {} : front().contents;
    const { value, error } = await answerCall(
      { sender, url, isMainFrame },
      { kind: 'invoke', id: 0, channel, args: [...args] },
    );
    return error === undefined ? { value } : { error };
  },
  permissions: () => {
    const contents = front().webContents;
    const told = (Object.keys(PERMISSIONS) as Permission[]).map((name) => [name, permission(contents, name)]);
    return Object.fromEntries(told) as Orders['permissions'][1];
  },
  devices: () => deviceAnswers(),
  evaluate: async (expression) => (await front().tab).evaluate(expression),
  request: async (url) => ({ refused: await refuses({ url, resourceType: 'xhr', request: null }) }),
};

/** The system asks for a file; main must take the event for itself. */
export function openFile(file: string): void {
  if (!emitPreventable(app, 'open-file', {}, file)) console.error('stand-in: open-file was not prevented');
}

/** Begins to take orders; ends this process when the one that gives them has gone. */
export function takeOrders(): void {
  const tell = process.send?.bind(process);
  if (tell === undefined) return;
  process.on('message', (order: Order) => {
    const answer = answers[order.name] as (input: unknown) => unknown;
    void Promise.resolve()
      .then(() => answer(order.input))
      .then(
        (value) => tell({ id: order.id, value } satisfies Answer),
        (error: unknown) => tell({ id: order.id, error: String(error) } satisfies Answer),
      );
  });
  process.on('disconnect', () => process.exit(1));
}
