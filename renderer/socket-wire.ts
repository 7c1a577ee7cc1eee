/** Calls and events over the browser host's WebSocket; comes back by itself after a break. */
import { fail } from '../app/contract/result.ts';
import type { Wire } from '../app/contract/wire.ts';

/** What it needs of the page's window. */
export type Surroundings = Pick<Window, 'location' | 'history' | 'sessionStorage' | 'setTimeout'>;

export interface SocketWire extends Wire {
  /** True when the host has gone, false when it is back. */
  readonly onGone: (heard: (gone: boolean) => void) => () => void;
}

const TOKEN = 'galley-token';
/** Milliseconds between two attempts to come back. */
const RETRY = 1000;

type Answered = (answer: unknown) => void;

/**
 * Opens the wire. The ticket in the address's fragment is good for one connection; the token that comes back for
 * it stays in this tab's storage, so that a reload finds its way in.
 */
export function openSocketWire(page: Surroundings): SocketWire {
  const listeners = new Set<(name: string, data: unknown) => void>();
  const goneListeners = new Set<(gone: boolean) => void>();
  const waiting = new Map<number, Answered>();
  let queue: string[] | null = [];
  let socket: WebSocket | null = null;
  let isGone = false;
  let last = 0;
  let ticket = page.location.hash.slice(1);
  if (ticket !== '') page.history.replaceState(null, '', page.location.pathname);

  const setGone = (gone: boolean) => {
    if (gone === isGone) return;
    isGone = gone;
    for (const heard of goneListeners) heard(gone);
  };

  const open = () => {
    const token = page.sessionStorage.getItem(TOKEN);
    const protocols = [
      'galley.v1',
      ...(token === null ? [] : [`t.${token}`]),
      ...(ticket === '' ? [] : [`k.${ticket}`]),
    ];
    const next = new WebSocket(`ws://${page.location.host}/`, protocols);
    next.addEventListener('message', ({ data }) => hear(next, String(data)));
    next.addEventListener('close', () => {
      if (socket === next) socket = null;
      // What was asked is not asked again: nobody knows whether the host had begun.
      for (const answered of waiting.values()) answered(fail('unexpected', 'gone'));
      waiting.clear();
      queue = null;
      setGone(true);
      page.setTimeout(open, RETRY);
    });
  };

  const hear = (from: WebSocket, message: string) => {
    const said = JSON.parse(message) as {
      token?: string;
      id?: number;
      answer?: unknown;
      event?: string;
      data?: unknown;
    };
    if (said.token !== undefined) {
      page.sessionStorage.setItem(TOKEN, said.token);
      ticket = '';
      socket = from;
      for (const call of queue ?? []) from.send(call);
      queue = null;
      setGone(false);
    } else if (said.id !== undefined) {
      waiting.get(said.id)?.(said.answer);
      waiting.delete(said.id);
    } else if (said.event !== undefined) {
      for (const listener of listeners) listener(said.event, said.data);
    }
  };

  open();
  return {
    call(name, input) {
      const message = JSON.stringify({ id: ++last, name, input });
      if (socket === null && queue === null) return Promise.resolve(fail('unexpected', 'gone'));
      if (socket === null) queue?.push(message);
      else socket.send(message);
      const id = last;
      return new Promise((answered) => waiting.set(id, answered));
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    onGone(heard) {
      goneListeners.add(heard);
      return () => goneListeners.delete(heard);
    },
  };
}
