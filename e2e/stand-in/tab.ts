/** One page in Chromium, as one of Electron's WebContents sees it. */
import { toApp, toPage } from './address.ts';
import type { Browser } from './browser.ts';
import { structuredText } from './clone.ts';
import { crossing, mainWorld, preloadWorld } from './worlds.ts';

const WORLD = 'electron-preload';

/** What a page says to its host. */
export type Told =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'send'; readonly channel: string; readonly args: unknown[] }
  | { readonly kind: 'open'; readonly told: string };

/** Someone wants a frame to go elsewhere. */
export interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly isRedirect: boolean;
}

export interface TabParts {
  readonly size: { readonly width: number; readonly height: number };
  /** The preload's source, and whether it gets a world of its own. */
  readonly preload: string | null;
  readonly isolated: boolean;
  readonly told: (told: Told) => void;
  /** Whether a navigation that the page began may go on. */
  readonly mayGo: (navigation: Navigation) => boolean;
  readonly loaded: () => void;
  readonly crashed: () => void;
}

export interface Tab {
  readonly target: string;
  /** Where the page is, as Electron says it. */
  readonly url: () => string;
  /** Goes to an address; comes back when it has loaded. */
  readonly go: (url: string) => Promise<void>;
  /** Says something to the preload. */
  readonly tell: (message: {
    id?: number;
    value?: unknown;
    error?: string;
    channel?: string;
    args?: unknown[];
  }) => void;
  /** What an expression gives in the page's own world, under the page's own policy; promises are waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly crash: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a tab on `about:blank`, with the preload set for every page to come. */
export async function openTab(browser: Browser, parts: TabParts): Promise<Tab> {
  const { id: target, session } = await browser.newTarget(parts.size);
  const text = structuredText();
  const tag = `standIn${Math.random().toString(36).slice(2)}`;
  const hear = `${tag}Hear`;
  let url = 'about:blank';
  let expected = '';
  let world: number | null = null;
  let loaded = (): void => {};

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData as { frameId?: string; isDefault?: boolean };
    if (frameId !== target) return;
    if (parts.isolated ? context.name === WORLD : isDefault === true) world = context.id;
  });
  session.on('Runtime.bindingCalled', ({ payload }) => parts.told(text.read(payload) as Told));
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) url = toApp(frame.url);
  });
  session.on('Page.loadEventFired', () => {
    loaded();
    parts.loaded();
  });
  session.on('Inspector.targetCrashed', () => {
    world = null;
    parts.crashed();
  });
  session.on('Fetch.requestPaused', ({ requestId, request, frameId, redirectedRequestId }) => {
    const wanted = request.url + (request.urlFragment ?? '');
    const isMainFrame = frameId === target;
    const ours = isMainFrame && wanted === expected;
    const isRedirect = redirectedRequestId !== undefined;
    const may = ours || parts.mayGo({ url: toApp(wanted), isMainFrame, isRedirect });
    if (ours) expected = '';
    const answer = may
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The page may have gone meanwhile.
    answer.catch(() => {});
  });

  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Inspector.enable');
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  for (const script of scripts(parts, tag, hear))
    await session.send('Page.addScriptToEvaluateOnNewDocument', script);
  if (parts.preload !== null)
    await session.send('Runtime.addBinding', {
      name: `${tag}Tell`,
      ...(parts.isolated ? { executionContextName: WORLD } : {}),
    });

  return {
    target,
    url: () => url,
    async go(address) {
      expected = toPage(address);
      const arrived = new Promise<void>((done) => {
        loaded = done;
      });
      const { errorText } = await session.send('Page.navigate', { url: expected });
      if (errorText !== undefined) throw new Error(`${errorText} loading '${address}'`);
      await arrived;
    },
    tell(message) {
      if (world === null) return;
      const expression = `${hear}(${JSON.stringify(text.write(message))})`;
      // A page that has gone hears nothing, as in Electron.
      session.send('Runtime.evaluate', { expression, contextId: world }).catch(() => {});
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
        allowUnsafeEvalBlockedByCSP: false,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async crash() {
      // The answer never comes from a page that has crashed.
      session.send('Page.crash').catch(() => {});
    },
    async close() {
      await browser.cdp.browser.send('Target.closeTarget', { targetId: target });
    },
  };
}

/** The source that runs in every new document: the bridge's two ends, then the preload. */
function scripts({ preload, isolated }: TabParts, tag: string, hear: string) {
  const [main, own] = [`${tag}Main`, `${tag}Preload`];
  const inPage = call(mainWorld, call(crossing, quote(main), quote(own)));
  if (preload === null) return [{ source: inPage }];
  const bridge = isolated ? call(crossing, quote(own), quote(main)) : 'null';
  const required = call(preloadWorld, bridge, quote(`${tag}Tell`), quote(hear), call(structuredText));
  // Electron gives the preload to the main frame only.
  const source = `if (window === window.top)
    (function (require, module, exports) {\n${preload}\n})(${required}, { exports: {} }, {});`;
  return [{ source: inPage }, { source, ...(isolated ? { worldName: WORLD } : {}) }];
}

const quote = (text: string): string => JSON.stringify(text);

/** The source of a call of a function that stands alone. */
function call(made: (...args: never[]) => unknown, ...args: readonly string[]): string {
  return `(${String(made)})(${args.join(', ')})`;
}
