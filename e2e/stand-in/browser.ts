/** The Chromium behind the stand-in: one context of it, whose every request comes to the proxy. */
import { type Cdp, connectCdp, type Session } from './cdp.ts';
import { launchChromium } from './chromium.ts';
import { type Asked, openProxy } from './proxy.ts';

export interface BrowserParts {
  /** A running Chromium's DevTools address; without one, `executable` is started. */
  readonly endpoint: string | undefined;
  readonly executable: string;
  /** Whether windows are drawn. */
  readonly seen: boolean;
  readonly answer: (asked: Asked) => Promise<Response | null>;
  readonly lost: () => void;
}

export interface Browser {
  readonly endpoint: string;
  readonly context: string;
  readonly cdp: Cdp;
  /** Opens an empty page; gives its target and the session that steers it, before anything runs there. */
  readonly newTarget: (size: { width: number; height: number }) => Promise<{ id: string; session: Session }>;
}

/** Connects, and makes a context that goes when the connection does. */
export async function openBrowser({
  endpoint,
  executable,
  seen,
  answer,
  lost,
}: BrowserParts): Promise<Browser> {
  const port = await openProxy(answer);
  const address = endpoint ?? (await launchChromium(executable)).endpoint;
  const cdp = await connectCdp(address, lost);
  const { browserContextId: context } = await cdp.browser.send('Target.createBrowserContext', {
    disposeOnDetach: true,
    proxyServer: `http://127.0.0.1:${port}`,
    proxyBypassList: '<-loopback>',
  });
  return {
    endpoint: address,
    context,
    cdp,
    async newTarget(size) {
      const { targetId } = await cdp.browser.send('Target.createTarget', {
        url: 'about:blank',
        browserContextId: context,
        ...(seen ? { newWindow: true, ...size } : { hidden: true }),
      });
      const { sessionId } = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true });
      return { id: targetId, session: cdp.session(sessionId) };
    },
  };
}
