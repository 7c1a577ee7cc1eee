import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU, type MenuCommand } from '../../../app/contract/menu.ts';
import { menuTemplate } from './menu.ts';

/** What Electron gives the roles that we use. */
const ROLE_KEYS: Readonly<Record<string, string>> = {
  cut: 'CmdOrCtrl+X',
  copy: 'CmdOrCtrl+C',
  paste: 'CmdOrCtrl+V',
  pasteAndMatchStyle: 'CmdOrCtrl+Shift+V',
  selectAll: 'CmdOrCtrl+A',
  quit: 'CmdOrCtrl+Q',
  hide: 'CmdOrCtrl+H',
  hideOthers: 'CmdOrCtrl+Alt+H',
  toggleDevTools: 'CmdOrCtrl+Shift+I',
};

type Line = MenuItemConstructorOptions;

function lines(template: readonly Line[]): Line[] {
  return template.flatMap((line) => [line, ...(Array.isArray(line.submenu) ? lines(line.submenu) : [])]);
}

const keyOf = (key: string, platform: string): string =>
  key
    .replace('CmdOrCtrl', platform === 'darwin' ? 'Cmd' : 'Ctrl')
    .split('+')
    .sort()
    .join('+');

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  const choose = vi.fn<(command: MenuCommand) => void>();
  const all = lines(menuTemplate({ platform, developer: true, choose }));

  it('has every command of the table once, and nothing else with an id', () => {
    const ids = all.flatMap((line) => line.id ?? []);
    expect(ids.toSorted()).toEqual(MENU.map((item) => item.id).toSorted());
  });

  it('gives no key twice', () => {
    const keys = all.flatMap((line) => line.accelerator ?? ROLE_KEYS[line.role ?? ''] ?? []);
    const written = keys.map((key) => keyOf(key, platform));
    expect(written.filter((key, i) => written.indexOf(key) !== i)).toEqual([]);
  });

  it('sends the id of what was chosen', () => {
    for (const line of all) {
      if (line.id === undefined) continue;
      (line.click as unknown as () => void)();
      expect(choose).toHaveBeenLastCalledWith(line.id);
    }
  });

  it('leaves undo to the screen, and clipboard keys to the system', () => {
    const roles = all.flatMap((line) => line.role ?? []);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit']));
    expect(roles).not.toContain('undo');
    expect(roles).not.toContain('reload');
  });
});

it('shows the tools for developers only to them', () => {
  const roles = (developer: boolean) =>
    lines(menuTemplate({ platform: 'linux', developer, choose: () => undefined })).map((line) => line.role);
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
});
