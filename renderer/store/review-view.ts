/** How a text with fixes is shown: all marks, a bar, the text with all of them, or the author's text. */
import { focusText, redrawDesk, showOriginal } from '../editor/desk.ts';
import type { ReviewView } from '../editor/review-marks.ts';
import { useFixes } from './fixes.ts';

/** Shows the text so. The author's text is to be read only. */
export function setView(view: ReviewView): void {
  const before = useFixes.getState().view;
  if (view === before) return;
  useFixes.setState({ view });
  if (view === 'original' || before === 'original') showOriginal(view === 'original');
  redrawDesk();
  focusText();
}
