/** The keys of all commands, for the whole window. What a field, a menu or the page took for itself stays theirs. */
import { useDialog } from '../store/dialogs.ts';
import { COMMANDS, commandOf, runCommand } from './commands.ts';
import { matches } from './key-match.ts';

/** Listens on the window; gives back how to stop. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
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
