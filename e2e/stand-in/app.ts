import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'electron';
import { emitPreventable } from './emit.ts';
import { seen } from './seen.ts';
import { takeLock } from './single-instance.ts';

type Face = Pick<
  App,
  | 'isPackaged'
  | 'getVersion'
  | 'getPath'
  | 'setPath'
  | 'enableSandbox'
  | 'setAppUserModelId'
  | 'isReady'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
> & { readonly commandLine: Pick<App['commandLine'], 'appendSwitch'> };

/** Set by whoever starts a packaged app on the stand-in: its resources' folder. */
const packaged = process.env['STAND_IN_RESOURCES'];
if (packaged) {
  Object.defineProperty(process, 'resourcesPath', { value: packaged });
  // A packaged app is started by its own name, without a script.
  process.argv.splice(1, 1);
}

const paths = new Map<string, string>();
let makeReady = (): void => {};
const ready = new Promise<void>((done) => {
  makeReady = done;
});
let isReady = false;
let isQuitting = false;

/** What the rest of the stand-in tells the app; main cannot see it. */
export const life = {
  /** The windows there are, asked to close when the app quits. */
  windows: new Set<{ readonly close: () => void }>(),
  becomeReady(): void {
    isReady = true;
    app.emit('ready', {}, {});
    makeReady();
  },
  /** A window stayed although the app was quitting: then the app stays. */
  closingPrevented(): void {
    isQuitting = false;
  },
  /** The last window has gone. */
  allClosed(): void {
    if (isQuitting) leave();
    else if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  },
};

function leave(): void {
  if (emitPreventable(app, 'will-quit')) {
    isQuitting = false;
    return;
  }
  app.exit(0);
}

const face: Face = {
  isPackaged: packaged !== undefined,
  getVersion: version,
  getPath: (name) => paths.get(name) ?? path.join(tmpdir(), 'galley-stand-in', name),
  setPath: (name, folder) => {
    if (isReady) throw new Error(`${name} must be set before the app is ready`);
    paths.set(name, folder);
  },
  enableSandbox: () => {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    seen.sandboxed = true;
  },
  setAppUserModelId: () => {},
  isReady: () => isReady,
  whenReady: () => ready,
  requestSingleInstanceLock: (data) =>
    takeLock(face.getPath('userData'), data ?? {}, (handed) =>
      app.emit('second-instance', {}, handed.args, handed.folder, handed.data),
    ),
  quit: () => {
    if (isQuitting) return;
    if (emitPreventable(app, 'before-quit')) return;
    isQuitting = true;
    if (life.windows.size === 0) leave();
    else for (const window of life.windows) window.close();
  },
  exit: (code = 0) => {
    app.emit('quit', {}, code);
    process.exit(code);
  },
  commandLine: {
    appendSwitch: (name, value = '') => {
      if (isReady) console.error(`stand-in: the switch ${name} comes too late`);
      else seen.switches[name] = value;
    },
  },
};

export const app = Object.assign(new EventEmitter(), face);

/** The version in the nearest package.json above main. */
function version(): string {
  let folder = path.dirname(path.resolve(process.env['STAND_IN_MAIN'] ?? '.'));
  while (!existsSync(path.join(folder, 'package.json'))) {
    if (path.dirname(folder) === folder) return '0.0.0';
    folder = path.dirname(folder);
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version?: string;
  };
  return manifest.version ?? '0.0.0';
}
