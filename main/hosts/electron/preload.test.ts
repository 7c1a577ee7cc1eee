import type * as Electron from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { CALL, EVENT } from './channels.ts';

type Exposed = {
  call: (name: string, input: unknown) => Promise<unknown>;
  listen: (heard: (name: string, data: unknown) => void) => () => void;
};

const world = vi.hoisted(() => ({
  exposed: new Map<string, object>(),
  on: new Map<string, (...args: unknown[]) => void>(),
  invoked: [] as unknown[][],
}));

vi.mock('electron', () => {
  const contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'> = {
    exposeInMainWorld: (name, api) => void world.exposed.set(name, api),
  };
  const ipcRenderer = {
    on: (channel: string, heard: (...args: unknown[]) => void) => void world.on.set(channel, heard),
    invoke: async (...args: unknown[]) => {
      world.invoked.push(args);
      return { ok: true };
    },
  };
  return { contextBridge, ipcRenderer };
});

let galley: Exposed;

beforeEach(async () => {
  world.exposed.clear();
  world.invoked.length = 0;
  vi.resetModules();
  await import('./preload.ts');
  galley = world.exposed.get('galley') as Exposed;
});

it('gives the page two functions and nothing else', () => {
  expect([...world.exposed.keys()]).toEqual(['galley']);
  expect(Object.entries(galley).map(([name, value]) => [name, typeof value])).toEqual([
    ['call', 'function'],
    ['listen', 'function'],
  ]);
});

it('calls on one channel only', async () => {
  expect(await galley.call('host.info', { a: 1 })).toEqual({ ok: true });
  expect(world.invoked).toEqual([[CALL, 'host.info', { a: 1 }]]);
});

it('passes on what is announced, without the event, until told to stop', () => {
  const heard = vi.fn<(...args: unknown[]) => void>();
  const say = (...args: unknown[]) => world.on.get(EVENT)?.({ sender: 'secret' }, ...args);
  say('work.changed', { id: 'early' });
  const stop = galley.listen(heard);
  say('work.changed', { id: 'a' });
  stop();
  say('work.changed', { id: 'b' });
  expect(heard.mock.calls).toEqual([
    ['work.changed', { id: 'early' }],
    ['work.changed', { id: 'a' }],
  ]);
});
