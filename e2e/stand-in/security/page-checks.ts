/** What the page is and what it can reach. */
import { type Check, type Inspected, soon, unless } from './check.ts';

const front = async ({ app }: Inspected) => {
  const [window] = (await app.order('state')).windows;
  if (window === undefined) throw new Error('there is no window');
  return window;
};

/** A check of one web preference. */
function preference(point: number, name: string, holds: (value: unknown) => boolean): Check {
  return {
    point,
    async complaints(inspected) {
      const { preferences } = await front(inspected);
      const value = (preferences as Readonly<Record<string, unknown>>)[name];
      return unless({ [`${name} is ${String(value)}`]: holds(value) });
    },
  };
}

const isTrue = (value: unknown) => value === true;
const isFalse = (value: unknown) => value === false;

export const pageChecks = {
  'only our own content is loaded': {
    point: 1,
    async complaints({ app }) {
      const { seen } = await app.order('state');
      const foreign = seen.requests.filter(
        ({ url, refused }) => !refused && !url.startsWith('app://galley/'),
      );
      const wrong = [
        'http://example.invalid/',
        'https://example.invalid/x.js',
        'ws://127.0.0.1:9/',
        'file:///etc/hostname',
        'app://other/',
        'blob:https://example.invalid/1',
      ];
      const refused = await Promise.all(wrong.map((url) => app.order('request', url)));
      return [
        ...foreign.map(({ url }) => `${url} was loaded`),
        ...wrong.filter((_, i) => refused[i]?.refused !== true).map((url) => `${url} may be loaded`),
        ...unless({ 'no name is looked up': seen.switches['host-resolver-rules'] === 'MAP * ~NOTFOUND' }),
      ];
    },
  },
  'no Node in the page': {
    point: 2,
    async complaints(inspected) {
      const { preferences } = await front(inspected);
      const found = await inspected.app.order('evaluate', '[typeof require, typeof process, typeof module]');
      return unless({
        'nodeIntegration is off': preferences.nodeIntegration === false,
        'nodeIntegrationInWorker is off': preferences.nodeIntegrationInWorker === false,
        'nodeIntegrationInSubFrames is off': preferences.nodeIntegrationInSubFrames === false,
        'the page has no require, process, module': String(found) === 'undefined,undefined,undefined',
      });
    },
  },
  'context isolation': preference(3, 'contextIsolation', isTrue),
  sandbox: {
    point: 4,
    async complaints(inspected) {
      const { preferences } = await front(inspected);
      const { seen } = await inspected.app.order('state');
      return unless({
        'the window is sandboxed': preferences.sandbox === true,
        'app.enableSandbox was called': seen.sandboxed,
      });
    },
  },
  'web security': preference(6, 'webSecurity', isTrue),
  'content security policy': {
    point: 7,
    async complaints({ app }) {
      const policy = await app.order(
        'evaluate',
        "fetch(location.href).then((answer) => answer.headers.get('content-security-policy') ?? '')",
      );
      const ran = await app.order(
        'evaluate',
        `(async () => {
          const ran = [];
          const script = document.createElement('script');
          script.textContent = 'window.inlineRan = true';
          document.head.append(script);
          script.remove();
          if (window.inlineRan) ran.push('inline script');
          delete window.inlineRan;
          try { (0, eval)('1'); ran.push('eval'); } catch {}
          const reached = await fetch('http://example.invalid/').then(() => true, () => false);
          if (reached) ran.push('another host');
          return ran;
        })()`,
      );
      const parts = Object.fromEntries(
        String(policy)
          .split(';')
          .map((part) =>
            part
              .trim()
              .split(/\s+(.*)/s)
              .slice(0, 2),
          ),
      ) as Record<string, string | undefined>;
      const none = ['default-src', 'frame-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'];
      return [
        ...(ran as string[]).map((what) => `${what} is possible`),
        ...none.filter((name) => parts[name] !== "'none'").map((name) => `${name} is ${parts[name]}`),
        ...['script-src', 'worker-src', 'style-src', 'font-src', 'connect-src']
          .filter((name) => parts[name] !== "'self'")
          .map((name) => `${name} is ${parts[name]}`),
        ...unless({ 'pictures come from us': parts['img-src'] === "'self' blob: data:" }),
      ];
    },
  },
  'no insecure content': preference(8, 'allowRunningInsecureContent', isFalse),
  'no experimental features': preference(9, 'experimentalFeatures', isFalse),
  'no blink features': preference(10, 'enableBlinkFeatures', (value) => value === ''),
  'no webview': preference(11, 'webviewTag', isFalse),
  'a webview is not let in': {
    point: 12,
    async complaints({ app }) {
      const { prevented } = await app.order('emit', {
        on: 'contents',
        event: 'will-attach-webview',
        args: [{}, {}],
      });
      return unless({ 'will-attach-webview is prevented': prevented });
    },
  },
  'a scheme of our own, and nothing beside the page behind it': {
    point: 18,
    async complaints(inspected) {
      const { app } = inspected;
      const { url } = await front(inspected);
      const { schemes } = await app.order('state');
      const given = schemes.map(({ scheme, privileges }) => [
        scheme,
        ...Object.entries(privileges ?? {}).flatMap(([name, on]) => (on === true ? [name] : [])),
      ]);
      const wrong = [
        '/..%2f..%2fpackage.json',
        '/..%2fmain%2fmain.js',
        '/%5c..%5cmain%5cmain.js',
        '/main/main.js',
      ];
      const answers = await app.order(
        'evaluate',
        `(async () => {
          const answers = [];
          const status = (...asked) => fetch(...asked).then((answer) => answer.status, () => 'none');
          for (const address of ${JSON.stringify(wrong)}) answers.push(await status(address));
          answers.push(await status('/', { method: 'POST', body: 'x' }));
          return answers.join();
        })()`,
      );
      return unless({
        [`the page is ${url}`]: url === 'app://galley/',
        [`the scheme has ${String(given)}`]:
          given.map((one) => one.join(' ')).join() === 'app standard secure supportFetchAPI codeCache',
        [`other addresses answer ${String(answers)}`]: answers === '404,404,404,404,405',
      });
    },
  },
  'nothing of Electron in the page': {
    point: 20,
    async complaints({ app }) {
      const told = await app.order(
        'evaluate',
        `(async () => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const plain = new Set(Object.getOwnPropertyNames(frame.contentWindow));
          frame.remove();
          const given = Object.getOwnPropertyDescriptor(window, 'galley') ?? {};
          let replaced = false;
          try { window.galley = 1; replaced = window.galley === 1; } catch {}
          window.heardByCheck = [];
          const stop = galley.listen((...heard) => window.heardByCheck.push(heard));
          await galley.call('session.read', {});
          return {
            keys: Object.keys(given.value ?? {}).sort().join(),
            frozen: Object.isFrozen(given.value) && given.writable === false && given.configurable === false,
            replaced,
            electron: Object.getOwnPropertyNames(window).filter(
              (name) => !plain.has(name) && /electron|ipc|require|process|remote|shell/i.test(name),
            ),
            stop: typeof stop,
          };
        })()`,
      );
      const { keys, frozen, replaced, electron, stop } = told as Record<string, unknown>;
      await app.order('choose', ['View', 'Light Theme']);
      const heard = async () =>
        (await app.order(
          'evaluate',
          "window.heardByCheck.find(([name]) => name === 'menu.command')",
        )) as unknown[];
      await soon(async () => (await heard()) !== undefined);
      return unless({
        'the page gets call and listen': keys === 'call,listen',
        'what it gets is fixed': frozen === true && replaced === false,
        [`the page sees ${String(electron)}`]: String(electron) === '',
        'listen gives how to stop': stop === 'function',
        'a listener hears name and data, no more':
          JSON.stringify(await heard()) === '["menu.command",{"command":"view.theme-light"}]',
      });
    },
  },
} as const satisfies Record<string, Check>;
