/** Finding text in a story: plain text, block by block, so no match crosses a line. */
export interface Search {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** A test of whole words that also holds for accents and apostrophes inside words. */
const WORD = /[\p{L}\p{N}_]/u;

/** Curly and straight quotes find each other: what is typed in the find field is mostly straight. */
function fold(text: string, matchCase: boolean): string {
  const straight = text.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u201c\u201d]/g, '"');
  if (matchCase) return straight;
  const lower = straight.toLowerCase();
  // A few letters grow when lowered; offsets must stay true.
  return lower.length === straight.length ? lower : straight;
}

/** Where the search is found in a text, in UTF-16 units, left to right and never overlapping. */
export function matchesIn(text: string, search: Search): { from: number; to: number }[] {
  const wanted = fold(search.text, search.matchCase);
  if (wanted === '') return [];
  const folded = fold(text, search.matchCase);
  const found: { from: number; to: number }[] = [];
  for (let from = folded.indexOf(wanted); from >= 0; ) {
    const to = from + wanted.length;
    const whole = !search.wholeWord || (!WORD.test(text[from - 1] ?? '') && !WORD.test(text[to] ?? ''));
    if (whole) found.push({ from, to });
    from = folded.indexOf(wanted, whole ? to : from + 1);
  }
  return found;
}
