import { openDialog } from '../store/dialogs.ts';
import { useFixes } from '../store/fixes.ts';
import { activeStory } from '../store/stories.ts';
import { menuCommand } from './command.ts';

/** Accepts or keeps many fixes after a look at the list: by person, by reason. */
export const command = menuCommand('fixes.answer', {
  enabled: () => activeStory()?.role === 'editing' && useFixes.getState().fixes > 0,
  run: () => openDialog({ kind: 'answer-all', author: null }),
});
