import type { Run } from '../formats/md-words.ts';
import { groupQuotes } from './html-text.ts';
import { type ExportSource, isRule, type Part, partsOf, textOf } from './parts.ts';

/** Tags that Fimfiction or its sister sites read (fimfiction.net/articles/bbcode); `[sighs]` is none of them. */
const TAGS = new Set(
  (
    'align b big blockquote center code color colour email embed figure font h1 h2 h3 heading hr i icon img indent ' +
    'justify left li line list mention noparse ol pre pre-line quote quote_box right s site_embed size small smcaps ' +
    'spoiler strike sub sup table td th tr u ul url user video youtube'
  ).split(' '),
);
/** What stands behind a bracket that opens a tag: the tag's name. */
const TAG = /^(?:\/\s*)?([a-z][\w-]*)[\]=\s]/i;
/** More than any tag with its blanks takes, in UTF-16 units. */
const REACH = 60;

/**
 * The story as BBCode for Fimfiction. Square brackets of the author stay as they are; where they would be read
 * as a tag, an invisible word joiner (U+2060) behind the bracket keeps them words.
 */
export function bbcode(source: ExportSource): string {
  const blocks = groupQuotes(partsOf(source)).map(blockOf);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function blockOf(group: readonly Part[]): string {
  const part = group[0] as Part;
  switch (part.look) {
    case 'quote':
      return `[quote]${group.map((quote) => inline(quote.runs)).join('\n\n')}[/quote]`;
    case 'heading':
      return `[center][b]${inline(part.runs.map((run) => ({ ...run, strong: false })))}[/b][/center]`;
    case 'scene':
      return isRule(textOf(part)) ? '[hr]' : `[center]${bbcodeWords(textOf(part))}[/center]`;
    case 'code':
    case 'paragraph':
      return inline(part.runs);
  }
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, em, strong }) => {
      const words = text.trim();
      if (words === '' || !(em || strong)) return bbcodeWords(text);
      const from = text.indexOf(words);
      let code = bbcodeWords(words);
      if (em) code = `[i]${code}[/i]`;
      if (strong) code = `[b]${code}[/b]`;
      return text.slice(0, from) + code + text.slice(from + words.length);
    })
    .join('');
}

/** Words that no site takes for BBCode. */
export function bbcodeWords(text: string): string {
  return text.replaceAll('[', (bracket, at: number) =>
    opensTag(text, at + 1) ? `${bracket}\u2060` : bracket,
  );
}

function opensTag(text: string, from: number): boolean {
  const behind = text.slice(from, from + REACH).trimStart();
  return behind.startsWith('*]') || TAGS.has(TAG.exec(behind)?.[1]?.toLowerCase() ?? '');
}
