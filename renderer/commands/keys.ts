/** The keys of all commands, for the whole window. What a field, a menu or the page took for itself stays theirs. */
import { useDialog } from '../store/dialogs.ts';
import { COMMANDS, commandOf, runCommand } from './commands.ts';
import { matches } from './key-match.ts';

/** Listens on the window; gives back how to stop. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', pressed);
  window.addEventListener('keydown', beforeThePage, true);
  return () => {
    window.removeEventListener('keydown', pressed);
    window.removeEventListener('keydown', beforeThePage, true);
  };
}

/** The page takes every Enter for itself, also Alt+Enter, which is a command: it has to be heard before the page. */
function beforeThePage(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !event.altKey) return;
  if (!(event.target instanceof Element) || event.target.closest('.page') === null) return;
  pressed(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = matches(event, 'Ctrl+Y')
    ? commandOf('edit.redo')
    : COMMANDS.find((one) => one.keys !== undefined && matches(event, one.keys));
  if (!command || (isField(event.target) && command.textOnly)) return;
  event.preventDefault();
  if (useDialog.getState().open === null) runCommand(command.id);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
