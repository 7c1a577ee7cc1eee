import { matchesIn, type Search } from './find-matches.ts';
import { inContext } from './in-context.ts';

/** A match with a little of its line around it; `line` counts from 0, offsets are UTF-16 units in the line. */
export interface LineMatch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

const REACH = 45;
const REACH_AFTER = 80;

/** Where the search is found in a story's lines: the first `limit` places, and how many `more` there are. */
export function findInLines(
  lines: readonly { readonly text: string }[],
  search: Search,
  limit: number,
): { places: LineMatch[]; more: number } {
  const places: LineMatch[] = [];
  let more = 0;
  for (const [line, { text }] of lines.entries()) {
    for (const { from, to } of matchesIn(text, search)) {
      if (places.length >= limit) more++;
      else places.push({ line, from, to, ...inContext(text, from, to, REACH, REACH_AFTER) });
    }
  }
  return { places, more };
}
