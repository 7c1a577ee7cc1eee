import { acceptFixes, fixesInSelection } from '../store/fix-actions.ts';
import { activeStory } from '../store/stories.ts';
import { screenCommand } from './command.ts';

/** Accepts the fixes that the selection touches, as one undo. */
export const command = screenCommand({
  id: 'fixes.accept-selected',
  label: 'Accept What Is Selected',
  group: 'review',
  after: 'fixes.answer',
  enabled: () => activeStory()?.role === 'editing' && fixesInSelection().length > 0,
  run: () => void acceptFixes(fixesInSelection()),
});
