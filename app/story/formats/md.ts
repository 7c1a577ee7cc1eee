import { readHabits } from '../habits.ts';
import { lookOf } from '../looks.ts';
import { type MarkdownLine, readMarkdownLines, runsOfMarkdown } from './md-blocks.ts';
import type { EmphasisStretch } from './md-emphasis.ts';
import { type MarkupKind, scanInline } from './md-inline.ts';

/** Stands for markup that a reader never sees; rules take it for nothing. */
export const NOTHING = '\u2060';
/** Stands for what a rule cannot read: code, an address, a tag; rules take it for an object. */
export const OBJECT = '\ufffc';

const STANDS_FOR: Readonly<Record<MarkupKind, string>> = {
  mark: NOTHING,
  escape: NOTHING,
  note: NOTHING,
  code: OBJECT,
  url: OBJECT,
  target: OBJECT,
  image: OBJECT,
  tag: OBJECT,
  comment: OBJECT,
  entity: OBJECT,
};

/**
 * The lines of a Markdown story as rules read them: each of the same length, emphasis marks, `#`s, `>`s and
 * bullets replaced by U+2060, code, addresses, link targets, tags and pictures by U+FFFC. Null for a line that
 * is no prose: front matter, code, link definitions, table rules, comments, scene breaks.
 */
export function maskMarkdown(lines: readonly { readonly text: string }[]): (string | null)[] {
  const read = readMarkdownLines(lines);
  const { wrapped } = readHabits(lines.map(({ text }) => ({ text, end: '\n' })));
  return runsOfMarkdown(read, wrapped).flatMap(({ from, to }) => {
    const kind = read[from]?.kind;
    const isProse = kind !== 'scene' && kind !== 'code' && kind !== 'hidden';
    return isProse
      ? maskRun(lines.slice(from, to), read.slice(from, to))
      : lines.slice(from, to).map(() => null);
  });
}

/** The emphasised words of one line, their marks not included; none in a scene break. */
export function emphasisIn(text: string): readonly EmphasisStretch[] {
  if (!/[*_]/.test(text) || lookOf(text, 'md') === 'scene') return [];
  return scanInline(text).emphasis;
}

/** Masks the lines of one paragraph together: in a hard-wrapped story emphasis may begin and end on different lines. */
function maskRun(lines: readonly { readonly text: string }[], read: readonly MarkdownLine[]): string[] {
  const words = lines.map(({ text }, i) => text.slice(read[i]?.from, read[i]?.to));
  const joined = words.join('\n');
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, kind } of scanInline(joined).markup) {
    if (from < done) continue;
    parts.push(joined.slice(done, from), joined.slice(from, to).replace(/[^\n]/g, STANDS_FOR[kind]));
    done = to;
  }
  parts.push(joined.slice(done));
  return parts
    .join('')
    .split('\n')
    .map((masked, i) => {
      const { from, to } = read[i] as MarkdownLine;
      const text = lines[i]?.text ?? '';
      return hide(text.slice(0, from)) + masked + hide(text.slice(to));
    });
}

/** Block markup as nothing; the blanks around it stay. */
function hide(markup: string): string {
  return markup.replace(/\S/g, NOTHING);
}
