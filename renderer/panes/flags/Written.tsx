/** A flagged text or a replacement as something to read: blanks have no look of their own, so they are named. */
import { flagWords } from '../../words/en-flags.ts';

/** Shows `text`; an empty one as "take out", blanks by their number. */
export function Written({ text }: { readonly text: string }) {
  if (text === '') return <span className="written-word">{flagWords.remove}</span>;
  if (/^ +$/.test(text)) return <span className="written-word">{flagWords.spaces(text.length)}</span>;
  return <span className="written">{text.replace(/^ | $/g, '␣')}</span>;
}
