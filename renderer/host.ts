/** The screen's only door to files: Electron's preload where there is one, else the socket of the browser host. */
import { z } from 'zod';
import { connect, type HostClient, type Wire } from '../app/contract/wire.ts';
import { openSocketWire } from './socket-wire.ts';

declare global {
  interface Window {
    /** What Electron's preload gives the page. */
    readonly galley?: Wire;
  }
}

// The content security policy of every host forbids code made from strings.
z.config({ jitless: true });

const socket = window.galley === undefined ? openSocketWire(window) : null;

export const host: HostClient = connect(window.galley ?? (socket as Wire));

/**
 * Calls `heard` with true when the host has gone (calls fail with `unexpected` meanwhile), with false when it is
 * back. Gives back how to stop. In Electron that never happens.
 */
export function onGone(heard: (gone: boolean) => void): () => void {
  return socket?.onGone(heard) ?? (() => undefined);
}
