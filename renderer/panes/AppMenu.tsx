/** The menu of all commands, as every host shows it. */
import { Menu as MenuIcon } from 'lucide-react';
import { Fragment } from 'react';
import { MENU_GROUPS } from '../../app/contract/menu.ts';
import type { Command } from '../commands/command.ts';
import { commandsOf, runCommand } from '../commands/commands.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator, Submenu } from '../ui/Menu.tsx';
import { CHROME } from '../words/en.ts';

/** The menu's button, and under it the commands in their groups with their keys. */
export function AppMenu() {
  return (
    <Menu trigger={<IconButton label={CHROME.menu} icon={<MenuIcon size={17} aria-hidden />} />}>
      {MENU_GROUPS.map((group) => (
        <Submenu key={group.id} label={group.label}>
          {commandsOf(group.id).map((command) => (
            <Fragment key={command.id}>
              {command.ruled && <MenuSeparator />}
              <CommandItem command={command} />
            </Fragment>
          ))}
        </Submenu>
      ))}
    </Menu>
  );
}

function CommandItem({ command }: { readonly command: Command }) {
  return (
    <MenuItem
      onChoose={() => runCommand(command.id)}
      keys={command.keys}
      disabled={!command.enabled()}
      checked={command.checked?.()}
    >
      {command.label}
    </MenuItem>
  );
}
