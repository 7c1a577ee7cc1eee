import { useFixes } from '../store/fixes.ts';
import { setView } from '../store/review-view.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Every change is marked in the text. */
export const command = screenCommand({
  id: 'view.fixes-all',
  label: 'Fixes: All Marks',
  group: 'view',
  after: 'view.flags',
  ruled: true,
  checked: () => useFixes.getState().view === 'all',
  enabled: () => activeStory() !== null,
  run: () => setView('all'),
});
