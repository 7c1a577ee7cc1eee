/**
 * What the stand-in puts into the page, as source: these functions run inside Chromium, each in its world, and
 * may use nothing but their arguments. Worlds speak by events on the document, which arrive at once; Chromium
 * clones an event's detail from one world to the other.
 */
import type { StructuredText } from './clone.ts';

type Call = (...args: unknown[]) => unknown;

export interface Crossing {
  /** Hands a value over, functions and promises in it as ways back to here. */
  readonly hand: (name: string, value: unknown) => void;
  /** Hears what the other world hands over. */
  readonly take: (heard: (name: string, value: unknown) => void) => void;
}

/** What `contextBridge` does between two worlds: `own` and `other` are the names of the events of each side. */
export function crossing(own: string, other: string): Crossing {
  type Mark = { readonly standIn: 'call' | 'promise'; readonly id: number };
  type Told =
    | { readonly id: number; readonly args: unknown[] }
    | { readonly reply: unknown }
    | { readonly thrown: string }
    | { readonly hand: string; readonly value: unknown };
  const kept = new Map<number, Call>();
  let last = 0;
  let answered: Told | null = null;
  let taken: (name: string, value: unknown) => void = () => {};
  const speak = document.dispatchEvent.bind(document);
  const tell = (told: Told): void => {
    speak(new CustomEvent(other, { detail: told }));
  };
  const keep = (call: Call): number => {
    kept.set(++last, call);
    return last;
  };
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return { standIn: 'call', id: keep(value as Call) } satisfies Mark;
    if (value instanceof Promise) {
      const settle: Call = (yes, no) => {
        value.then(yes as Call, (error: unknown) =>
          (no as Call)(error instanceof Error ? error.message : String(error)),
        );
      };
      return { standIn: 'promise', id: keep(settle) } satisfies Mark;
    }
    if (Array.isArray(value)) return value.map(pack);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pack(part)]));
  };
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isPlain(value)) return value;
    const { standIn, id } = value as Partial<Mark>;
    if (standIn === 'call' && id !== undefined) return (...args: unknown[]) => ask(id, args);
    if (standIn === 'promise' && id !== undefined)
      return new Promise((yes, no) => ask(id, [yes, (message: string) => no(new Error(message))]));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unpack(part)]));
  };
  const ask = (id: number, args: unknown[]): unknown => {
    answered = null;
    tell({ id, args: pack(args) as unknown[] });
    const answer = answered as Told | null;
    answered = null;
    if (answer === null) throw new Error('An object could not be cloned.');
    if ('thrown' in answer) throw new Error(answer.thrown);
    return 'reply' in answer ? unpack(answer.reply) : undefined;
  };
  document.addEventListener(own, (event) => {
    const told = (event as CustomEvent<Told | null>).detail;
    if (told === null) return;
    if ('hand' in told) taken(told.hand, unpack(told.value));
    else if ('id' in told) {
      try {
        const call = kept.get(told.id);
        if (call === undefined) throw new Error('nothing is kept under this number');
        tell({ reply: pack(call(...(unpack(told.args) as unknown[]))) });
      } catch (error) {
        tell({ thrown: error instanceof Error ? error.message : String(error) });
      }
    } else answered = told;
  });
  return {
    hand: (name, value) => tell({ hand: name, value: pack(value) }),
    take: (heard) => {
      taken = heard;
    },
  };
}

/** In the page's own world: takes what the preload exposes; new windows go to the stand-in. */
export function mainWorld(bridge: Crossing): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  let ask: (kind: string, told: unknown) => void = () => {};
  bridge.take((name, value) => {
    if (name === '') ask = value as typeof ask;
    else Object.defineProperty(window, name, { value: freeze(value), enumerable: true });
  });
  const open = (address: string | URL | undefined): null => {
    ask('open', new URL(address ?? 'about:blank', location.href).href);
    return null;
  };
  window.open = open;
  const linkOf = (event: Event): HTMLAnchorElement | undefined =>
    event
      .composedPath()
      .find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement && part.href !== '');
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented) return;
    if (link.target !== '_blank' && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    open(link.href);
  });
  addEventListener('auxclick', (event) => {
    const link = linkOf(event);
    if (!link || event.button !== 1 || event.defaultPrevented) return;
    event.preventDefault();
    open(link.href);
  });
}

/** In the preload's world, before the preload: gives what its `require` finds under `electron`. */
export function preloadWorld(
  bridge: Crossing | null,
  binding: string,
  hear: string,
  text: StructuredText,
): (name: string) => unknown {
  type Listener = (event: unknown, ...args: unknown[]) => void;
  const world = globalThis as unknown as Record<string, unknown>;
  const tell = world[binding] as (message: string) => void;
  delete world[binding];
  const waiting = new Map<number, [(value: unknown) => void, (error: Error) => void]>();
  const listeners = new Map<string, Listener[]>();
  let last = 0;

  world[hear] = (message: string): void => {
    const told = text.read(message) as {
      id?: number;
      value?: unknown;
      error?: string;
      channel: string;
      args: unknown[];
    };
    if (told.id === undefined) {
      for (const listener of listeners.get(told.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...told.args);
      return;
    }
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if (told.error === undefined) asked?.[0](told.value);
    else asked?.[1](new Error(told.error));
  };

  const remove = (channel: string, listener: Listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((other) => other !== listener),
    );
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]) =>
      new Promise((yes, no) => {
        const message = text.write({ kind: 'invoke', id: ++last, channel, args });
        waiting.set(last, [yes, no]);
        tell(message);
      }),
    send: (channel: string, ...args: unknown[]) => tell(text.write({ kind: 'send', channel, args })),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: remove,
    removeListener: remove,
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (bridge === null)
        throw new Error('contextBridge API can only be used when contextIsolation is enabled');
      bridge.hand(name, api);
    },
  };
  bridge?.hand('', (kind: string, told: unknown) => tell(text.write({ kind, told })));
  return (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
}
