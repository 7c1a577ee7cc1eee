import type { Habits } from './habits.ts';
import { type Look, lookOf } from './looks.ts';
import type { StoryFormat } from './story.ts';

/** The lines of one paragraph: `from` up to and without `to`, and the look they share. */
export interface LineRun {
  readonly from: number;
  readonly to: number;
  readonly look: Exclude<Look, 'blank'>;
}

/**
 * The paragraphs of a story as runs of lines: each line that is not blank, or in a hard-wrapped story the
 * lines up to a blank one or the next indent. Headings and scene breaks stand alone.
 */
export function paragraphsOf(
  lines: readonly { readonly text: string }[],
  habits: Pick<Habits, 'wrapped' | 'indent'>,
  format: StoryFormat,
): LineRun[] {
  const runs: LineRun[] = [];
  let goesOn = false;
  for (const [index, { text }] of lines.entries()) {
    const look = lookIn(lines, index, habits.wrapped, format);
    const last = runs[runs.length - 1];
    if (look === 'blank') goesOn = false;
    else if (last !== undefined && goesOn && last.look === look && !startsWithIndent(text, habits.indent)) {
      runs[runs.length - 1] = { ...last, to: index + 1 };
    } else {
      runs.push({ from: index, to: index + 1, look });
      goesOn = habits.wrapped && (look === 'plain' || look === 'quote');
    }
  }
  return runs;
}

function startsWithIndent(text: string, indent: string): boolean {
  return indent !== '' && text.startsWith(indent);
}

/** In wrapped text a line amid a paragraph may begin with "Chapter 3" by chance. */
function lookIn(
  lines: readonly { readonly text: string }[],
  index: number,
  wrapped: boolean,
  format: StoryFormat,
): Look {
  const isBlank = (at: number) => (lines[at]?.text ?? '').trim() === '';
  const text = lines[index]?.text ?? '';
  const look = lookOf(text, format);
  const alone = !wrapped || look !== 'heading' || text.trimStart().startsWith('#');
  return alone || (isBlank(index - 1) && isBlank(index + 1)) ? look : 'plain';
}
