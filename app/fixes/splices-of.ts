import type { Splice } from '../story/splices.ts';
import type { Line } from '../story/story.ts';
import { linesIn, matchLines } from './match-lines.ts';

/** The pieces that make `now` out of `saved`: a line that nobody touched is kept byte for byte, wherever it stands. */
export function splicesOf(saved: readonly Line[], now: readonly Line[]): Splice[] {
  const [a, b] = [saved, now].map((lines) => linesIn(lines.map((line) => line.text).join('\n')));
  if (a === undefined || b === undefined) return [];
  matchLines(a, b);
  const splices: Splice[] = [];
  for (const [k, line] of now.entries()) {
    const i = b.partner[k] ?? -1;
    const last = splices.at(-1);
    if (i < 0 || saved[i]?.end !== line.end || saved[i]?.text !== line.text) splices.push({ ...line });
    else if (last !== undefined && 'keep' in last && last.keep[1] === i)
      splices[splices.length - 1] = { keep: [last.keep[0], i + 1] };
    else splices.push({ keep: [i, i + 1] });
  }
  return splices;
}
