import type { CDPSession } from '@playwright/test';
import { WebSocket } from 'ws';

/** One session of the DevTools protocol, typed as Playwright types it. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

export interface Cdp {
  /** The whole browser. */
  readonly browser: Session;
  /** The session of one target, by the id that attaching gave. */
  readonly session: (id: string) => Session;
  readonly close: () => void;
}

type Heard = (params: never) => void;
interface Waiting {
  readonly method: string;
  readonly yes: (result: unknown) => void;
  readonly no: (error: Error) => void;
}
interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: never;
  readonly sessionId?: string;
}

/** Connects to a browser's DevTools address (`ws://…`). `lost` is called when it goes away by itself. */
export async function connectCdp(endpoint: string, lost: () => void): Promise<Cdp> {
  const socket = new WebSocket(endpoint, { perMessageDeflate: false, maxPayload: 1 << 29 });
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Heard[]>();

  socket.on('message', (raw: Buffer) => {
    const message = JSON.parse(raw.toString('utf8')) as Message;
    if (message.id !== undefined) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) asked?.no(new Error(`${asked.method}: ${message.error.message}`));
      else asked?.yes(message.result);
      return;
    }
    const heard = listeners.get(`${message.sessionId ?? ''} ${message.method}`) ?? [];
    for (const listener of heard) listener(message.params as never);
  });
  socket.on('close', () => {
    for (const { method, no } of waiting.values()) no(new Error(`${method}: the browser has gone`));
    waiting.clear();
    lost();
  });

  const session = (sessionId: string): Session => {
    const send = (method: string, params: unknown = {}): Promise<unknown> =>
      new Promise((yes, no) => {
        const id = ++last;
        waiting.set(id, { method, yes, no });
        socket.send(JSON.stringify({ id, method, params, ...(sessionId === '' ? {} : { sessionId }) }));
      });
    const on = (event: string, heard: Heard): void => {
      const key = `${sessionId} ${event}`;
      listeners.set(key, [...(listeners.get(key) ?? []), heard]);
    };
    // Playwright's types say which parameters and results belong to which method.
    return { send, on } as unknown as Session;
  };
  return {
    browser: session(''),
    session,
    close() {
      lost = () => {};
      socket.close();
    },
  };
}
