/** Runs sandboxed beside the page. The page gets two functions and never more: no channel, no event object. */
import { contextBridge, ipcRenderer } from 'electron';
import { CALL, EVENT } from './channels.ts';

type Heard = (name: string, data: unknown) => void;

let heard: Heard[] = [];
/** What was announced before the page listened. */
let early: { name: string; data: unknown }[] = [];

ipcRenderer.on(EVENT, (_event, name: string, data: unknown) => {
  if (heard.length === 0) early.push({ name, data });
  for (const listener of heard) listener(name, data);
});

contextBridge.exposeInMainWorld('galley', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL, name, input),
  listen: (listener: Heard): (() => void) => {
    heard = [...heard, listener];
    const missed = early;
    early = [];
    for (const { name, data } of missed) listener(name, data);
    return () => {
      heard = heard.filter((other) => other !== listener);
    };
  },
});
