import { useFixes } from '../store/fixes.ts';
import { setView } from '../store/review-view.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** The text with all fixes, without marks. */
export const command = screenCommand({
  id: 'view.fixes-final',
  label: 'Fixes: Final Text',
  group: 'view',
  after: 'view.fixes-simple',
  checked: () => useFixes.getState().view === 'final',
  enabled: () => activeStory() !== null,
  run: () => setView('final'),
});
