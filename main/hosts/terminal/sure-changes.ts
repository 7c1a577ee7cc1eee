import { applySure } from '../../../app/proofing/apply.ts';
import { SURE } from '../../../app/proofing/flag.ts';
import type { Line } from '../../../app/story/story.ts';
import type { Splice } from '../../../app/story/splices.ts';
import type { StoryFlag, StoryText } from '../../services/story-check.ts';

/** A story with what is sure put right. */
export interface SureChanges {
  /** The flags that were applied. */
  readonly applied: readonly StoryFlag[];
  /** The story's lines afterwards. */
  readonly lines: readonly Line[];
  /** The same as a save: lines that nobody touched are kept byte for byte. */
  readonly splices: readonly Splice[];
}

/** Applies the first replacement of every flag from `SURE` on. */
export function sureChanges(story: StoryText, flags: readonly StoryFlag[]): SureChanges {
  const applied = flags.filter(
    ({ confidence, replacements }) => confidence >= SURE && replacements.length > 0,
  );
  const byLine = groupsOf(applied);
  const splices: Splice[] = [];
  let kept = 0;
  const lines = story.lines.map((line, index) => {
    const own = byLine.get(index);
    if (!own) return line;
    const text = applySure(
      line.text,
      own.map((flag) => ({ ...flag, from: flag.column, to: flag.column + flag.to - flag.from })),
    );
    if (kept < index) splices.push({ keep: [kept, index] });
    splices.push({ text, end: line.end });
    kept = index + 1;
    return { text, end: line.end };
  });
  if (kept < lines.length) splices.push({ keep: [kept, lines.length] });
  return { applied, lines, splices };
}

function groupsOf(flags: readonly StoryFlag[]): ReadonlyMap<number, readonly StoryFlag[]> {
  const groups = new Map<number, StoryFlag[]>();
  for (const flag of flags) {
    const group = groups.get(flag.line);
    if (group) group.push(flag);
    else groups.set(flag.line, [flag]);
  }
  return groups;
}
