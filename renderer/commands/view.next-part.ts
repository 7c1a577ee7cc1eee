import { focusNextPart } from './parts.ts';
import { screenCommand } from './command.ts';

/** Moves the keyboard to the next part of the window. */
export const command = screenCommand({
  id: 'view.next-part',
  label: 'Next Part of the Window',
  keys: 'F6',
  group: 'view',
  after: 'view.flags',
  run: focusNextPart,
});
