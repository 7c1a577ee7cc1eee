import { lookOf } from './looks.ts';
import { dominantEnd, type Line, type LineEnd } from './story.ts';

/** How the writer of a story sets it, so that Enter and export do the same. */
export interface Habits {
  /** What parts paragraphs: a blank line, or only a line break. */
  readonly breaks: 'single' | 'blank';
  /** True where lines are cut near one width, so that a paragraph is a run of lines. */
  readonly wrapped: boolean;
  /** The blanks before the first line of most paragraphs; empty without such a habit. */
  readonly indent: string;
  readonly end: Exclude<LineEnd, ''>;
}

/** A line with words in it, and how it follows the one before. */
interface Row {
  readonly text: string;
  readonly indent: string;
  /** True where a blank line, a heading, a scene break or nothing comes before. */
  readonly afterGap: boolean;
  /** True below a heading or a scene break, which stand apart in any story. */
  readonly afterBreak: boolean;
  readonly titleLike: boolean;
}

/** Two lines that follow each other, the second perhaps the first line of a paragraph. */
interface Pair {
  readonly above: Row;
  readonly below: Row;
  readonly starts: boolean;
}

/** Reads the habits of a story. One too short to have any gets blank lines, no indent and `'\n'`. */
export function readHabits(lines: readonly Line[]): Habits {
  const rows = rowsOf(lines);
  const { indent: top, share } = topIndent(rows);
  const pairs = pairsOf(rows, share < 0.9 ? top : '');
  const wrapped = isWrapped(pairs.filter((pair) => !pair.starts && !pair.below.afterGap));
  const firsts = wrapped ? rows.filter((row, i) => row.afterGap || pairs[i - 1]?.starts === true) : rows;
  const indented = firsts.filter((row) => row.indent === top).length;
  const indent = indented * 2 > firsts.length ? top : '';
  const parted = wrapped ? pairs.filter((pair) => pair.starts || pair.below.afterGap) : pairs;
  return { breaks: usualBreak(parted, indent), wrapped, indent, end: dominantEnd(lines) };
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let afterGap = true;
  let afterBreak = false;
  for (const { text } of lines) {
    const look = lookOf(text, 'txt');
    if (look === 'plain') {
      const words = text.trim();
      const titleLike = words.length <= 60 && /[\p{L}\p{N}*_~=-]$/u.test(words);
      rows.push({
        text: text.trimEnd(),
        indent: /^\s*/u.exec(text)?.[0] ?? '',
        afterGap,
        afterBreak,
        titleLike,
      });
      afterGap = false;
      afterBreak = false;
    } else {
      afterGap = true;
      afterBreak ||= look !== 'blank';
    }
  }
  return rows;
}

/** The most frequent indent, and the share of lines that have it, 0–1. */
function topIndent(rows: readonly Row[]): { indent: string; share: number } {
  const counts = new Map<string, number>();
  for (const { indent } of rows) if (indent !== '') counts.set(indent, (counts.get(indent) ?? 0) + 1);
  let top = '';
  let most = 0;
  for (const [indent, count] of counts) {
    if (count <= most) continue;
    top = indent;
    most = count;
  }
  return { indent: top, share: rows.length === 0 ? 0 : most / rows.length };
}

function pairsOf(rows: readonly Row[], firstIndent: string): Pair[] {
  return rows.slice(1).map((below, i) => {
    const above = rows[i] as Row;
    const deeper = below.indent.length > above.indent.length;
    return {
      above,
      below,
      starts: !below.afterGap && (deeper || (firstIndent !== '' && below.indent === firstIndent)),
    };
  });
}

/** Widths at which people and programs cut lines; a poem is narrower, a line a paragraph wider. */
const NARROWEST = 45;
const WIDEST = 120;
/** How far from the width a line may end, beside the word that did not fit. */
const RAGGED = 10;

/** True where nearly every line ends where the next word would not have fitted, mostly amid a sentence. */
function isWrapped(pairs: readonly Pair[]): boolean {
  if (pairs.length < 3) return false;
  const lengths = pairs.map((pair) => pair.above.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return false;
  let full = 0;
  let runsOn = 0;
  for (const { above, below } of pairs) {
    const word = /^\s*(\S{0,40})/u.exec(below.text)?.[1] ?? '';
    if (above.text.length + 1 + word.length > width - RAGGED) full++;
    if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(below.text)) runsOn++;
  }
  return full >= pairs.length * 0.8 && runsOn >= pairs.length * 0.4;
}

/** Beside a blank line every third time, single breaks are only exchanges of speech kept together. */
function usualBreak(pairs: readonly Pair[], indent: string): 'single' | 'blank' {
  const body = pairs.filter(({ above, below }) => !above.titleLike && !below.titleLike && !below.afterBreak);
  const counted = body.length > 0 ? body : pairs;
  if (counted.length === 0) return indent === '' ? 'blank' : 'single';
  const blank = counted.filter((pair) => pair.below.afterGap).length;
  return blank * 10 >= counted.length * 3 ? 'blank' : 'single';
}
