import { SURE } from './flag.ts';
import type { Flag } from './flag.ts';

/**
 * `text` with the first replacement of every sure flag. A flag whose text no longer stands at its place is
 * passed over, and so is one that overlaps a flag before it. Flags come in any order.
 */
export function applySure(text: string, flags: readonly Flag[]): string {
  let result = '';
  let done = 0;
  for (const flag of flags.toSorted((a, b) => a.from - b.from)) {
    const first = flag.replacements[0];
    if (flag.confidence < SURE || first === undefined || flag.from < done) continue;
    if (text.slice(flag.from, flag.to) !== flag.text) continue;
    result += text.slice(done, flag.from) + first;
    done = flag.to;
  }
  return result + text.slice(done);
}
