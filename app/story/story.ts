/** The story as plain data: a list of blocks that, joined, are the file's decoded text. */

/** How a line ends in the file; the empty string only on the last line of a story. */
export type LineEnd = '\n' | '\r\n' | '\r' | '';

/** One line of a file: the whole line with its blanks, and its own line end. */
export interface Line {
  readonly text: string;
  readonly end: LineEnd;
}

/** A line that is open for work; `id` lasts while the story is open. */
export interface Block extends Line {
  readonly id: string;
}

/** The kinds of file whose blocks are lines. */
export type StoryFormat = 'txt' | 'md';

/**
 * Cuts decoded text into lines. Joining the result gives `text` back exactly.
 * Always at least one line; a final line end makes no empty line after it.
 */
export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    const end = code === 10 ? '\n' : text.charCodeAt(i + 1) === 10 ? '\r\n' : '\r';
    lines.push({ text: text.slice(start, i), end });
    i += end.length - 1;
    start = i + 1;
  }
  if (start < text.length || lines.length === 0) lines.push({ text: text.slice(start), end: '' });
  return lines;
}

/**
 * Where the lines of `cutLines` begin, as UTF-16 offsets, and last the length of the text: one more than there are
 * lines, and no line is made for it.
 */
export function lineOffsets(text: string): number[] {
  const offsets = [0];
  // Most files have only line feeds, and those are found faster.
  if (!text.includes('\r'))
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  else for (const end of endsAmongReturns(text)) offsets.push(end);
  if (offsets.length === 1 || offsets.at(-1) !== text.length) offsets.push(text.length);
  return offsets;
}

function endsAmongReturns(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    ends.push(i + 1);
  }
  return ends;
}

/** The decoded text of a list of lines. */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) text += line.text + line.end;
  return text;
}

/** The line end used most often, the first seen on a tie, `'\n'` where there is none. */
export function dominantEnd(lines: readonly Line[]): Exclude<LineEnd, ''> {
  const counts = new Map<Exclude<LineEnd, ''>, number>();
  for (const { end } of lines) if (end !== '') counts.set(end, (counts.get(end) ?? 0) + 1);
  let best: Exclude<LineEnd, ''> = '\n';
  let most = 0;
  for (const [end, count] of counts) {
    if (count <= most) continue;
    best = end;
    most = count;
  }
  return best;
}
