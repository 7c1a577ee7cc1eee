import type { MenuItemConstructorOptions } from 'electron';
import {
  MENU,
  MENU_GROUPS,
  type MenuCommand,
  type MenuGroup,
  type MenuItem,
} from '../../../app/contract/menu.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  /** True in an unpackaged app, which may look at its own page. */
  readonly developer: boolean;
  readonly choose: (command: MenuCommand) => void;
}

type Line = MenuItemConstructorOptions;

const RULE: Line = { type: 'separator' };

/** The native menu: the shared table, and beside it the roles that only the system can play. */
export function menuTemplate(options: MenuOptions): Line[] {
  const mac = options.platform === 'darwin';
  const item = (entry: MenuItem & { readonly id: MenuCommand }): Line[] => {
    const accelerator = (mac ? entry.macAccelerator : undefined) ?? entry.accelerator;
    const line: Line = {
      id: entry.id,
      label: entry.label,
      click: () => options.choose(entry.id),
      ...(accelerator === undefined ? {} : { accelerator }),
    };
    return entry.ruled ? [RULE, line] : [line];
  };
  const items = (group: MenuGroup): Line[] =>
    MENU.filter((entry) => entry.group === group && !(mac && entry.id === 'help.about')).flatMap(item);

  const extra: Partial<Record<MenuGroup, Line[]>> = {
    file: mac ? [] : [RULE, { role: 'quit' }],
    edit: [
      RULE,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
    view: [
      RULE,
      { role: 'togglefullscreen' },
      ...(options.developer ? [{ role: 'toggleDevTools' } as Line] : []),
    ],
  };
  const groups = MENU_GROUPS.map(
    (group): Line => ({
      label: group.label,
      ...(group.id === 'help' ? { role: 'help' as const } : {}),
      submenu: [...items(group.id), ...(extra[group.id] ?? [])],
    }),
  );
  if (!mac) return groups;
  const about = MENU.filter((entry) => entry.id === 'help.about').flatMap(item);
  const help = groups.pop();
  return [
    {
      role: 'appMenu',
      submenu: [
        ...about,
        RULE,
        { role: 'services' },
        RULE,
        { role: 'hide' },
        { role: 'hideOthers' },
        { role: 'unhide' },
        RULE,
        { role: 'quit' },
      ],
    },
    ...groups,
    { role: 'windowMenu' },
    ...(help === undefined ? [] : [help]),
  ];
}
