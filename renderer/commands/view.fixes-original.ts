import { useFixes } from '../store/fixes.ts';
import { setView } from '../store/review-view.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** The author's text, to be read. */
export const command = screenCommand({
  id: 'view.fixes-original',
  label: 'Fixes: Original Text',
  group: 'view',
  after: 'view.fixes-final',
  checked: () => useFixes.getState().view === 'original',
  enabled: () => activeStory() !== null,
  run: () => setView('original'),
});
