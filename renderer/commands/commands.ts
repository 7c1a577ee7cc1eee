/** All commands, gathered from the files beside this one: a command is a file named by its id. */
import { MENU, MENU_GROUPS, type MenuGroup } from '../../app/contract/menu.ts';
import type { Command } from './command.ts';

const files = import.meta.glob<Command>(['./*.*.ts', '!./*.test.ts'], { eager: true, import: 'command' });

/** Every command, by group, in the order in which the menu shows them. */
export const COMMANDS: readonly Command[] = inMenuOrder(Object.values(files));

/** The commands of one group that this host has, in the menu's order. */
export function commandsOf(group: MenuGroup): readonly Command[] {
  return COMMANDS.filter((command) => command.group === group && command.there?.() !== false);
}

/** The command of that id; undefined where there is none. */
export function commandOf(id: string): Command | undefined {
  return COMMANDS.find((command) => command.id === id);
}

/** Runs a command where it is enabled; false where it is unknown or has nothing to do now. */
export function runCommand(id: string): boolean {
  const command = commandOf(id);
  if (!command?.enabled()) return false;
  void command.run();
  return true;
}

/** The host menu's commands as its table has them, each followed by those that name it in `after`. */
function inMenuOrder(commands: readonly Command[]): Command[] {
  const ordered: Command[] = [];
  const put = (command: Command): void => {
    ordered.push(command);
    for (const next of commands) if (next.after === command.id) put(next);
  };
  const places = new Map<string, number>(MENU.map((item, i) => [item.id, i]));
  const first = commands.filter((command) => command.after === undefined);
  const placeOf = (command: Command) => places.get(command.id) ?? MENU.length;
  for (const group of MENU_GROUPS)
    for (const command of first
      .filter((one) => one.group === group.id)
      .sort((a, b) => placeOf(a) - placeOf(b)))
      put(command);
  return ordered;
}
