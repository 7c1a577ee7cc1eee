/** What a command is. The menu, the palette and the keys all read the same list. */
import { MENU, type MenuCommand, type MenuGroup, type MenuItem } from '../../app/contract/menu.ts';

export interface Command {
  /** Also the name of its file. */
  readonly id: string;
  readonly label: string;
  readonly group: MenuGroup;
  /** `Ctrl+Shift+S`; Ctrl is Command on a Mac. */
  readonly keys?: string | undefined;
  /** True where a line stands above it in the menu. */
  readonly ruled: boolean;
  /** The command it follows in its group; those of the host's menu stand in that menu's order. */
  readonly after?: string | undefined;
  /** True for keys that mean something else while a field is typed in. */
  readonly textOnly: boolean;
  /** True where the choice it makes is the present one. */
  readonly checked?: (() => boolean) | undefined;
  /** False where this host cannot do it at all: then nothing shows it. Left out for what every host can. */
  readonly there?: (() => boolean) | undefined;
  readonly enabled: () => boolean;
  readonly run: () => void | Promise<unknown>;
}

type Deeds = Pick<Command, 'run'> & Partial<Pick<Command, 'enabled' | 'checked' | 'textOnly' | 'there'>>;

/** A command of the host's menu: label, keys and order come from that table. */
export function menuCommand(id: MenuCommand, deeds: Deeds): Command {
  const item: MenuItem | undefined = MENU.find((entry) => entry.id === id);
  if (!item) throw new Error(`no menu item ${id}`);
  return {
    id,
    label: item.label,
    group: item.group,
    keys: keysOf(item),
    ruled: item.ruled ?? false,
    textOnly: false,
    enabled: () => true,
    ...deeds,
  };
}

/** A command that only the screen shows. */
export function screenCommand(
  command: Deeds &
    Pick<Command, 'id' | 'label' | 'group' | 'after'> &
    Partial<Pick<Command, 'keys' | 'ruled'>>,
): Command {
  return { ruled: false, textOnly: false, enabled: () => true, ...command };
}

function keysOf(item: MenuItem): string | undefined {
  const onMac = navigator.platform.startsWith('Mac');
  const accelerator = (onMac && item.macAccelerator) || item.accelerator;
  return accelerator
    ?.replace('CmdOrCtrl', 'Ctrl')
    .replace('Cmd', 'Ctrl')
    .replace(/\b(Up|Down)$/, 'Arrow$1');
}
