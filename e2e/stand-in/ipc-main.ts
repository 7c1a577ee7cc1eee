import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { structuredText } from './clone.ts';
import type { Told } from './tab.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();
const text = structuredText();

const face: Pick<IpcMain, 'handle' | 'removeHandler'> = {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel) => void handlers.delete(channel),
};

export const ipcMain = Object.assign(new EventEmitter(), face);

/** Who calls: a frame of some page. */
export interface From {
  readonly sender: unknown;
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** Answers a call as Electron does: what cannot be cloned fails, what is thrown comes back in Electron's words. */
export async function answerCall(
  from: From,
  call: Extract<Told, { kind: 'invoke' }>,
): Promise<{ id: number; value?: unknown; error?: string }> {
  const handler = handlers.get(call.channel);
  const failed = (error: unknown) => ({
    id: call.id,
    error: `Error invoking remote method '${call.channel}': ${String(error)}`,
  });
  if (handler === undefined) return failed(new Error(`No handler registered for '${call.channel}'`));
  try {
    const value = await handler(eventFrom(from), ...call.args);
    text.write(value);
    return { id: call.id, value };
  } catch (error) {
    return failed(error);
  }
}

export function eventFrom({ sender, url, isMainFrame }: From): IpcMainInvokeEvent {
  const frame = { url, parent: isMainFrame ? null : { url: 'app://galley/', parent: null } };
  const event = { type: 'frame', sender, senderFrame: frame, frameId: 1, processId: 1 };
  return { ...event, preventDefault: () => {}, defaultPrevented: false } as unknown as IpcMainInvokeEvent;
}
