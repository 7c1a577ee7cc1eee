/** A place of a text with a little of what stands around it. */

export interface InContext {
  readonly before: string;
  readonly at: string;
  readonly after: string;
}

/**
 * Cuts `text` around `from`–`to` (UTF-16 units), at most `reach` units before it and `reachAfter` after it, at
 * blanks where there are any, with `…` where something was left out.
 */
export function inContext(
  text: string,
  from: number,
  to: number,
  reach: number,
  reachAfter = reach,
): InContext {
  let start = Math.max(0, from - reach);
  if (start > 0) {
    const blank = text.indexOf(' ', start);
    start = blank >= 0 && blank < from ? blank + 1 : wholeCharacter(text, start);
  }
  let end = Math.min(text.length, to + reachAfter);
  if (end < text.length) {
    const blank = text.lastIndexOf(' ', end);
    end = blank > to ? blank : wholeCharacter(text, end);
  }
  return {
    before: (start > 0 ? '…' : '') + text.slice(start, from).trimStart(),
    at: text.slice(from, to),
    after: text.slice(to, end).trimEnd() + (end < text.length ? '…' : ''),
  };
}

/** `at`, or the unit before it where it would cut a pair of surrogates. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
