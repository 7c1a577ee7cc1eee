/** F7 and the keys in the text mean the list whose tab is open: flags, or fixes and questions. */
import { answerAtCaret, goToFix, openFixAtCaret } from './fix-actions.ts';
import { useFixes } from './fixes.ts';
import { applyCurrent, goToFlag, keepCurrent, openCardAtCaret } from './flag-actions.ts';
import { activeStory } from './stories.ts';

const onFixes = () => useFixes.getState().tab === 'fixes';

/** The next flag, or the next fix, and into its card. */
export function goToNext(direction: 1 | -1): void {
  if (onFixes()) goToFix(direction, true);
  else goToFlag(direction);
}

/** Applies, or accepts, what is at the caret. */
export function takeAtCaret(): void {
  const isAuthor = activeStory()?.role === 'editing';
  if (!(onFixes() && isAuthor && answerAtCaret('accept'))) applyCurrent();
}

/** Keeps what the author wrote at the caret. */
export function keepAtCaret(): void {
  const isAuthor = activeStory()?.role === 'editing';
  if (!(onFixes() && isAuthor && answerAtCaret('keep'))) keepCurrent();
}

/** The card of what is at the caret. */
export function openAtCaret(): void {
  if (!(onFixes() && openFixAtCaret())) openCardAtCaret();
}
