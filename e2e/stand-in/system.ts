/** What stands for the system: one screen, a light theme, a shell that only remembers. */
import { EventEmitter } from 'node:events';
import type { Display, NativeTheme, Screen, Shell } from 'electron';
import { seen } from './seen.ts';

export const shell: Pick<Shell, 'openExternal'> = {
  openExternal: async (url) => void seen.external.push(url),
};

const area = { x: 0, y: 0, width: 1920, height: 1080 };

const screenFace: Pick<Screen, 'getAllDisplays'> = {
  getAllDisplays: () => [{ id: 1, bounds: area, workArea: area, scaleFactor: 1 } as Display],
};
export const screen = Object.assign(new EventEmitter(), screenFace);

const theme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> = {
  themeSource: 'system',
  get shouldUseDarkColors() {
    return this.themeSource === 'dark';
  },
};
/** `shouldUseDarkColors` stays a getter, so the emitter goes below. */
export const nativeTheme = Object.setPrototypeOf(theme, new EventEmitter()) as typeof theme & EventEmitter;
