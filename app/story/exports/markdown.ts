import { addressesIn } from '../formats/md-inline.ts';
import { joinLines } from '../story.ts';
import { type ExportSource, isRule, type Part, partsOf, textOf } from './parts.ts';

/**
 * The story as Markdown. A .md is given back unchanged. A .txt gets a blank line between paragraphs and `##`
 * before what looks like a heading; signs that Markdown would eat are escaped, so stars stay stars.
 */
export function markdownText(source: ExportSource): string {
  if (source.format === 'md') return joinLines(source.lines);
  const { end } = source.habits;
  const blocks = partsOf(source).map(blockOf);
  return blocks.length === 0 ? '' : blocks.join(end + end) + end;
}

function blockOf(part: Part, index: number): string {
  const text = textOf(part);
  if (part.look === 'heading') return `## ${escapeClosing(escapeInline(text))}`;
  if (part.look !== 'scene' || !isRule(text)) return escapeMarkdown(text);
  // At the very top `---` would open front matter.
  const isThematic = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(text);
  return isThematic && index > 0 ? text : '* * *';
}

/** `#`s at the end of a heading would be taken for its own. */
function escapeClosing(text: string): string {
  let at = text.length;
  while (text.charAt(at - 1) === '#') at--;
  return at === text.length ? text : `${text.slice(0, at)}\\${text.slice(at)}`;
}

/** A line of plain text as Markdown that shows the same characters. */
export function escapeMarkdown(text: string): string {
  const words = escapeInline(text.trim());
  return words
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|~|=+\s*$|-+\s*$|\|)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

function escapeInline(text: string): string {
  let escaped = '';
  let done = 0;
  for (const { from, to } of addressesIn(text)) {
    escaped += escapeWords(text, done, from) + text.slice(from, to);
    done = to;
  }
  return escaped + escapeWords(text, done, text.length);
}

function escapeWords(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`]|~(?=~)|<(?=[a-z/!?])|\](?=[([:])|\[(?=\^)/gi, '\\$&')
    .replaceAll('&', (and, at: number, words: string) =>
      ENTITY.test(words.slice(at, at + 40)) ? `\\${and}` : and,
    )
    .replace(/_+/g, (run, at: number, words: string) => {
      const before = words[at - 1] ?? text[from - 1] ?? ' ';
      const after = words[at + run.length] ?? text[to] ?? ' ';
      const isAmidWord = LETTER.test(before) && LETTER.test(after);
      return isAmidWord ? run : run.replace(/_/g, '\\_');
    });
}

const ENTITY = /^&#?\w+;/;
const LETTER = /[\p{L}\p{N}]/u;
