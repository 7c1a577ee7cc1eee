import { toggleRole } from '../store/roles.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** From editing to proofreading and back. */
export const command = menuCommand('role.toggle', {
  enabled: () => activeStory() !== null,
  checked: () => activeStory()?.role === 'proofreading',
  run: toggleRole,
});
