import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { STAND_IN } from './build.ts';
import type { Answer, Order, OrderName, Orders } from './orders.ts';

export interface StandInOptions {
  /** DevTools address of a running Chromium. */
  readonly endpoint: string;
  /** The built main file, by default `out/main/main.js`. */
  readonly main?: string;
  /** The command line after the app's own name. */
  readonly files?: readonly string[];
  readonly dataFolder: string;
  /** The resources' folder of a packaged app. */
  readonly resources?: string;
  /** Files the system asks for before the app is ready. */
  readonly openFiles?: readonly string[];
  /** Draws no windows, which costs far less; Playwright cannot steer them. */
  readonly unseen?: true;
}

/** A running app on the stand-in. */
export interface StandIn {
  readonly order: <N extends OrderName>(
    name: N,
    ...input: Orders[N][0] extends null ? [] : [Orders[N][0]]
  ) => Promise<Orders[N][1]>;
  /** Waits until the app's window has loaded its page. */
  readonly loaded: () => Promise<void>;
  /** The page in the app's window, for Playwright to steer. */
  readonly page: () => Promise<Page>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** What it wrote to its error stream. */
  readonly said: () => string;
  readonly kill: () => Promise<void>;
}

const MAIN = path.resolve(STAND_IN, '../main/main.js');

/** Starts the built app in a Node process of its own, with the stand-in for Electron. */
export function startStandIn(options: StandInOptions): StandIn {
  const child = spawn(
    process.execPath,
    ['--import', path.join(STAND_IN, 'register.js'), options.main ?? MAIN, ...(options.files ?? [])],
    {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        GALLEY_DATA: options.dataFolder,
        STAND_IN_CHROMIUM: options.endpoint,
        STAND_IN_OPEN_FILES: JSON.stringify(options.openFiles ?? []),
        ...(options.unseen ? { STAND_IN_UNSEEN: '1' } : {}),
        ...(options.resources === undefined ? {} : { STAND_IN_RESOURCES: options.resources }),
      },
    },
  );
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const order = orders(child, () => said);
  let attached: Browser | null = null;
  const detach = async (): Promise<void> => {
    const before = attached;
    attached = null;
    await before?.close();
  };
  void ended.then(detach);

  return {
    order,
    loaded: async () => void (await firstTarget(order)),
    async page() {
      const target = await firstTarget(order);
      // A page that has crashed stays crashed for Playwright.
      await detach();
      const browser = await chromium.connectOverCDP(options.endpoint);
      attached = browser;
      for (;;) {
        for (const context of browser.contexts())
          for (const page of context.pages()) {
            const session = await context.newCDPSession(page);
            const { targetInfo } = await session.send('Target.getTargetInfo');
            await session.detach();
            if (targetInfo.targetId === target) return page;
          }
        await pause(20);
      }
    },
    ended,
    said: () => said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function orders(child: ChildProcess, said: () => string): StandIn['order'] {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let last = 0;
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  child.once('close', () => {
    for (const settle of waiting.values()) settle(null);
  });
  return async (name, ...input) => {
    const id = ++last;
    const answer = await new Promise<Answer | null>((settle) => {
      waiting.set(id, settle);
      const order: Order = { id, name, input: input[0] ?? null };
      child.send(order, (error) => error && settle(null));
    });
    if (answer === null) throw new Error(`the app has ended, asked for ${name}:\n${said()}`);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };
}

/** Waits up to 15 s for a window that has gone to its page. */
async function firstTarget(order: StandIn['order']): Promise<string> {
  for (const start = Date.now(); Date.now() - start < 15_000; ) {
    const [window] = (await order('state')).windows;
    if (window?.isLoaded === true) return window.target;
    await pause(20);
  }
  throw new Error('no window came');
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
