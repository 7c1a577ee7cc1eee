import type { Menu as ElectronMenu, MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { seen } from './seen.ts';

type Line = MenuItemConstructorOptions;

/** One entry of the application menu, as tests see it. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly accelerator: string;
  readonly submenu: readonly Entry[];
}

let lines: readonly Line[] = [];
const templates = new WeakMap<object, readonly Line[]>();

const MODIFIER = /^(Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|AltGr|Shift|Super|Meta)$/;
const KEY =
  /^([A-Z0-9]|F([1-9]|1\d|2[0-4])|[)!@#$%^&*(:;+=<,_\-.>/?~`{\][|\\}"']|Plus|Space|Tab|Capslock|Numlock|Scrolllock|Backspace|Delete|Insert|Return|Enter|Up|Down|Left|Right|Home|End|PageUp|PageDown|Escape|Esc|PrintScreen)$/;

function check(line: Line): void {
  if (line.label === undefined && line.role === undefined && line.type !== 'separator')
    throw new Error('Invalid template for MenuItem: must have label, role or type');
  const keys = line.accelerator?.split('+') ?? [];
  const key = keys.pop();
  if (key !== undefined && !(KEY.test(key) && keys.every((part) => MODIFIER.test(part))))
    throw new Error(`stand-in: ${line.accelerator} is no accelerator`);
  if (Array.isArray(line.submenu)) line.submenu.forEach(check);
}

export const Menu: Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu'> = {
  buildFromTemplate(template) {
    template.forEach((line) => check(line as Line));
    const menu = { items: template, popup: () => void seen.popups.push((template as Line[]).map(entry)) };
    templates.set(menu, template as Line[]);
    return menu as unknown as ElectronMenu;
  },
  setApplicationMenu(menu) {
    lines = (menu && templates.get(menu)) ?? [];
  },
};

/** The application menu. */
export function applicationMenu(): Entry[] {
  return lines.map(entry);
}

function entry(line: Line): Entry {
  return {
    id: line.id ?? '',
    label: line.label ?? '',
    role: line.role ?? '',
    accelerator: line.accelerator ?? '',
    submenu: submenuOf(line).map(entry),
  };
}

function submenuOf(line: Line): readonly Line[] {
  return Array.isArray(line.submenu) ? line.submenu : [];
}

/** Chooses an item by its labels (`File`, `Save`); a role by its name. Throws where there is no such item. */
export function choose(labels: readonly string[]): void {
  let among = lines;
  let found: Line | undefined;
  for (const label of labels) {
    found = among.find((line) => line.label === label || (line.label === undefined && line.role === label));
    if (found === undefined) throw new Error(`the menu has no ${labels.join(' › ')}`);
    among = submenuOf(found);
  }
  if (found?.role === 'quit') app.quit();
  else if (found?.click) found.click({} as never, undefined, {});
  else throw new Error(`stand-in: ${labels.join(' › ')} does nothing here`);
}
