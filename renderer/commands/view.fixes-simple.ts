import { useFixes } from '../store/fixes.ts';
import { setView } from '../store/review-view.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** A bar stands beside what differs. */
export const command = screenCommand({
  id: 'view.fixes-simple',
  label: 'Fixes: Simple',
  group: 'view',
  after: 'view.fixes-all',
  checked: () => useFixes.getState().view === 'simple',
  enabled: () => activeStory() !== null,
  run: () => setView('simple'),
});
