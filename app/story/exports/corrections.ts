import type { Change } from '../changes.ts';
import type { ExportSource } from './parts.ts';
import { storyPlaces } from './story-places.ts';

/** A change for the author to look at, with its reason where one is known. */
export interface Correction extends Change {
  readonly reason?: string | undefined;
}

/** A change that was recorded when it was made, and why. */
export interface Recorded {
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/**
 * The corrections as a plain text list for the author: place, quote, change, reason. `source` is the story
 * before the corrections, whose lines they name.
 */
export function correctionsList(source: ExportSource, corrections: readonly Correction[]): string {
  const place = placesIn(source);
  const count = corrections.length === 1 ? '1 place' : `${corrections.length} places`;
  const entries = corrections.map((correction, i) => {
    const rows = [`${i + 1}. ${place(correction.line)}`];
    if (correction.context !== '') rows.push(`   Reads:  ${oneLine(correction.context)}`);
    rows.push(`   ${changeOf(correction)}`);
    if (correction.reason !== undefined) rows.push(`   Why:    ${oneLine(correction.reason)}`);
    return `${rows.join('\n')}\n`;
  });
  return [`Corrections: ${oneLine(source.title)}\n${count}\n`, ...entries].join('\n');
}

/** Gives each change the reason of the recorded one that lies in it; each recorded one is used once. */
export function withReasons(changes: readonly Change[], recorded: readonly Recorded[]): Correction[] {
  const left = [...recorded];
  return changes.map((change) => {
    const index = left.findIndex(
      ({ before, after }) =>
        change.before.includes(before) && change.after.includes(after) && before + after !== '',
    );
    if (index < 0) return change;
    const [found] = left.splice(index, 1);
    return { ...change, reason: found?.reason };
  });
}

function changeOf({ before, after }: Change): string {
  if (before === '') return `Add:    ${oneLine(after)}`;
  if (after === '') return `Delete: ${oneLine(before)}`;
  return `Change: ${oneLine(before)} → ${oneLine(after)}`;
}

/** Line breaks as ¶, blanks at the ends as ␣, since neither would be seen. */
function oneLine(text: string): string {
  let from = 0;
  while (text.charAt(from) === ' ') from++;
  let to = text.length;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  return '␣'.repeat(from) + text.slice(from, to).replaceAll('\n', '¶') + '␣'.repeat(text.length - to);
}

/** Says where a line (from 1 on) lies: chapter, paragraph in it, line. */
function placesIn(source: ExportSource): (line: number) => string {
  const placeOf = storyPlaces(source);
  return (line) => {
    const { chapter, paragraph } = placeOf(line);
    const names = [oneLine(chapter), paragraph === 0 ? '' : `paragraph ${paragraph}`, `line ${line}`];
    return names.filter((name) => name !== '').join(', ');
  };
}
