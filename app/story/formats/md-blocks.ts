import { lookOf } from '../looks.ts';

/**
 * What a line of Markdown is. `code` is shown as typed; `hidden` never reaches a reader: front matter, fences,
 * link definitions, table rules, comments.
 */
export type MarkdownKind = 'blank' | 'text' | 'heading' | 'quote' | 'item' | 'scene' | 'code' | 'hidden';

/** A line of Markdown; its words lie at `from` up to and without `to`, between `#`s, `>`s and bullets. */
export interface MarkdownLine {
  readonly kind: MarkdownKind;
  readonly from: number;
  readonly to: number;
  /** How many `#` a heading has, else 0. */
  readonly level: number;
}

type Lines = readonly { readonly text: string }[];

/** Reads the blocks of a Markdown story, a line at a time. In doubt a line is text, so that it is still read. */
export function readMarkdownLines(lines: Lines): MarkdownLine[] {
  const read: MarkdownLine[] = [];
  const closers = longestCloserFrom(lines);
  const indentsParagraphs = usesIndents(lines);
  const push = (kind: MarkdownKind, to: number) => {
    for (let i = read.length; i < to; i++)
      read.push({ kind, from: 0, to: lines[i]?.text.length ?? 0, level: 0 });
  };
  push('hidden', endOfFrontMatter(lines));
  while (read.length < lines.length) {
    const at = read.length;
    const text = lines[at]?.text ?? '';
    const before = read[at - 1]?.kind ?? 'blank';
    const fence = fenceIn(text);
    if (fence !== undefined && (closers[at + 1] ?? 0) >= fence.length) {
      push('hidden', at + 1);
      while (!closes(lines[read.length]?.text ?? '', fence.length)) push('code', read.length + 1);
      push('hidden', read.length + 1);
    } else if (text.trim() === '') push('blank', at + 1);
    else if (isIndented(text) && (before === 'code' || before === 'blank')) {
      const isWords = indentsParagraphs || kindBeforeBlanks(read) === 'item' || readsAsProse(text);
      if (before === 'code' || !isWords) push('code', at + 1);
      else read.push(readLine(text));
    } else if (text.trimStart().startsWith('<!--') && endOfComment(lines, at) > at) {
      push('hidden', endOfComment(lines, at));
    } else if (isDefinition(text) || isTableRule(text)) push('hidden', at + 1);
    else read.push(readLine(text));
  }
  return read;
}

/**
 * The lines that belong together, as runs `from` up to and without `to`: each line, or where lines are
 * hard-wrapped the lines of a paragraph; always the lines of one stretch of code.
 */
export function runsOfMarkdown(
  read: readonly MarkdownLine[],
  wrapped: boolean,
): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [at, { kind }] of read.entries()) {
    const last = runs[runs.length - 1];
    const before = read[at - 1]?.kind;
    const goesOn =
      (kind === 'code' && before === 'code') ||
      (wrapped && kind === 'text' && (before === 'text' || before === 'item')) ||
      (wrapped && kind === 'quote' && before === 'quote');
    if (goesOn && last !== undefined) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The fence that opens a code block; of tildes only with a language: `~~~` alone is a scene break to many. */
function fenceIn(text: string): string | undefined {
  const [whole = '', fence] = FENCE.exec(text) ?? [];
  if (fence === undefined) return undefined;
  const rest = text.slice(whole.length);
  const opens = fence.startsWith('`') ? !rest.includes('`') : /^[\w+#.-]+$/.test(rest.trim());
  return opens ? fence : undefined;
}

const CLOSER = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

function closes(text: string, length: number): boolean {
  return (CLOSER.exec(text)?.[1]?.length ?? 0) >= length;
}

/** For each line the longest fence from there on that could close a code block. */
function longestCloserFrom(lines: Lines): number[] {
  const longest: number[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    longest[i] = Math.max(longest[i + 1] ?? 0, CLOSER.exec(lines[i]?.text ?? '')?.[1]?.length ?? 0);
  }
  return longest;
}

/** How many lines the front matter takes: `key: value` lines between `---` and `---` at the very start. */
function endOfFrontMatter(lines: Lines): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  for (let i = 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return i > 1 ? i + 1 : 0;
    if (!/^(?:[\w-]{1,40}:(?:\s|$)|\s|#|-\s|$)/.test(text)) return 0;
  }
  return 0;
}

/** The line behind the comment that begins at `at` and ends at the end of a line; `at` where there is none. */
function endOfComment(lines: Lines, at: number): number {
  for (let i = at; i < Math.min(lines.length, at + 200); i++) {
    const text = lines[i]?.text ?? '';
    const end = text.indexOf('-->');
    if (end >= 0) return text.slice(end + 3).trim() === '' ? i + 1 : at;
  }
  return at;
}

function isIndented(text: string): boolean {
  return /^(?: {4}| {0,3}\t)/.test(text);
}

/** True where a writer sets paragraphs with an indent, which Markdown takes for code. */
function usesIndents(lines: Lines): boolean {
  let firsts = 0;
  let indented = 0;
  for (const [i, { text }] of lines.entries()) {
    if (text.trim() === '' || (lines[i - 1]?.text ?? '').trim() !== '') continue;
    firsts++;
    if (isIndented(text)) indented++;
  }
  return indented > 2 && indented * 10 > firsts * 3;
}

/** Stories indent letters and verse more often than code. */
function readsAsProse(text: string): boolean {
  return /^\s*["“”'‘’(*_…—–-]{0,5}\p{Lu}/u.test(text) && /\S\s+\S/u.test(text) && !/[{}=<>$\\|;]/.test(text);
}

function kindBeforeBlanks(read: readonly MarkdownLine[]): MarkdownKind {
  let at = read.length - 1;
  while (read[at]?.kind === 'blank') at--;
  return read[at]?.kind ?? 'blank';
}

/** `[label]: target "title"`, where the target looks like an address. */
function isDefinition(text: string): boolean {
  const label = /^ {0,3}\[[^\]^][^\]]{0,100}\]:\s/.exec(text);
  if (label === null) return false;
  const rest = text.slice(label[0].length).trim();
  const [whole = '', target = ''] = /^<?([^\s<>]+)>?/.exec(rest) ?? [];
  const behind = rest.slice(whole.length);
  const title = behind.trim();
  if (
    title !== '' &&
    !(/^\s/.test(behind) && title.length > 1 && /^["'(]/.test(title) && /["')]$/.test(title))
  ) {
    return false;
  }
  return (
    target.includes('/') || /^(?:[#.]|www\.)/i.test(target) || SCHEME.test(target) || HOST_LIKE.test(target)
  );
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const HOST_LIKE = /^[\w-]+\.[a-z]{2,6}\b/i;

function isTableRule(text: string): boolean {
  if (text.length >= 500 || !text.includes('|') || !/^ {0,3}[-:|]/.test(text)) return false;
  const cells = text.split('|').map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}

function readLine(text: string): MarkdownLine {
  if (lookOf(text, 'md') === 'scene') return { kind: 'scene', from: 0, to: text.length, level: 0 };
  const quote = /^(?: {0,3}>[ \t]?)+/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(quote);
  const hashes = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/.exec(rest);
  if (hashes !== null) {
    const to = endOfHeading(text, quote + hashes[0].length);
    const kind = quote > 0 ? 'quote' : 'heading';
    return { kind, from: quote + hashes[0].length, to, level: hashes[1]?.length ?? 0 };
  }
  const bullet = /^\s*(?:[-*+]|\d{1,3}[.)]|\[\^[^\s[\]]{1,60}\]:)(?:[ \t]+|$)/.exec(rest)?.[0].length ?? 0;
  const kind = quote > 0 ? 'quote' : bullet > 0 ? 'item' : 'text';
  return { kind, from: quote + bullet, to: text.length, level: 0 };
}

/** Where a heading's words end: closing `#`s behind a blank are markup. */
function endOfHeading(text: string, from: number): number {
  let to = text.length;
  while (to > from && /[ \t]/.test(text[to - 1] ?? '')) to--;
  let hashes = to;
  while (hashes > from && text[hashes - 1] === '#') hashes--;
  if (hashes === to) return text.length;
  return hashes === from || /[ \t]/.test(text[hashes - 1] ?? '') ? hashes : text.length;
}
