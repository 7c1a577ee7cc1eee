import { keepOutFixes, fixesInSelection } from '../store/fix-actions.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Keeps the author's words at the fixes that the selection touches, as one undo. */
export const command = screenCommand({
  id: 'fixes.keep-selected',
  label: 'Keep Mine in What Is Selected',
  group: 'review',
  after: 'fixes.accept-selected',
  enabled: () => activeStory()?.role === 'editing' && fixesInSelection().length > 0,
  run: () => void keepOutFixes(fixesInSelection()),
});
