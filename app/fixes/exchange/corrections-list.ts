/** Fixes and queries as a list to send in a message, where nobody has Galley. */
import { bbcodeWords } from '../../story/exports/bbcode.ts';
import { escapeMarkdown } from '../../story/exports/markdown.ts';
import { type StoryPlace, storyPlaces } from '../../story/exports/story-places.ts';
import { readHabits } from '../../story/habits.ts';
import type { StoryFormat } from '../../story/story.ts';
import { type Fix, fixesOf } from '../fixes-of.ts';
import { lineStarts } from '../fix-entries.ts';
import { linesOf } from '../flat-text.ts';
import { lineAt } from '../match-lines.ts';
import type { Query } from '../queries.ts';
import type { Review } from '../review.ts';
import { inWords } from './in-words.ts';

/** How the place it is sent to writes bold: not at all, as Markdown, as BBCode. */
export type ListStyle = 'text' | 'markdown' | 'bbcode';

/** The most units that a chat takes in one message. */
export const MESSAGE_LIMIT = 2000;

/**
 * One entry for each fix and query, in the order of the text: `Ch. 3, para 12: "wagged it's tail" -> "wagged its
 * tail" (its = belonging to it)`. Without a `limit` all in one part, with one in parts of at most so many UTF-16
 * units, no entry cut that fits into one. No parts where there is nothing to say.
 */
export function correctionsList(
  review: Review,
  queries: readonly Query[],
  style: ListStyle,
  limit?: number,
  format: StoryFormat = 'txt',
): string[] {
  const lines = linesOf(review.base);
  const starts = lineStarts(lines.map((line) => line.text));
  const placeOf = storyPlaces({ lines, format, habits: readHabits(lines), title: '' });
  const at = (from: number) => placeName(placeOf(lineAt(starts, from) + 1));
  const fixes = fixesOf(review);
  const isMany = new Set(fixes.flatMap(({ authors }) => authors)).size > 1;
  const entries = [
    ...fixes.map((fix) => ({
      from: fix.pieces[0]?.fromA ?? 0,
      entry: fixEntry(review, fix, at, style, isMany),
    })),
    ...queries.map((query) => ({
      from: query.place?.from ?? -1,
      entry: queryEntry(review, query, at, style),
    })),
  ].sort((one, other) => one.from - other.from);
  return inParts(
    entries.map(({ entry }) => entry),
    limit,
  );
}

function fixEntry(review: Review, fix: Fix, at: (from: number) => string, style: ListStyle, isMany: boolean) {
  const { pieces, moved, notes, authors } = fix;
  const place = at(pieces[0]?.fromA ?? 0);
  const told: string[] = [];
  if (moved) {
    const to = pieces.find(({ put }) => put.trim() !== '');
    told.push(`move ${quoted(clipped(fix.taken), style)} to ${words(at(to?.fromA ?? 0), style)}`);
  } else
    for (const piece of pieces) {
      const { before, after } = inWords(review.base, piece, 1);
      told.push(`${quoted(clipped(before), style)} -> ${quoted(clipped(after), style)}`);
    }
  const why = notes.length === 0 ? '' : ` (${words(oneLine(notes.join(' ')), style)})`;
  const who = isMany ? ` [${words(authors.join(', '), style)}]` : '';
  return `${headed(place, style)} ${told.join(' and ')}${why}${who}`;
}

function queryEntry(review: Review, query: Query, at: (from: number) => string, style: ListStyle): string {
  const { place, text, author, replies } = query;
  const head = headed(place === null ? 'The whole story' : at(place.from), style);
  const quote =
    place === null || place.to === place.from
      ? ''
      : ` on ${quoted(clipped(textBetween(review, place.from, place.to)), style)}`;
  const said = [{ author, text }, ...replies].map(
    (one) => `${words(one.author, style)}: ${words(oneLine(one.text), style)}`,
  );
  return `${head} question${quote}. ${said.join(' / ')}`;
}

function textBetween(review: Review, from: number, to: number): string {
  return linesOf(review.base)
    .map((line) => line.text)
    .join('\n')
    .slice(from, to);
}

/** `Ch. 3, para 12`; a chapter without a number by its heading. */
function placeName({ chapter, paragraph }: StoryPlace): string {
  const number = /^\W*(?:chapter|ch\.?|part)\s+(\d{1,4})\b/i.exec(chapter)?.[1];
  const heading = chapter === '' ? '' : number === undefined ? `“${clipped(chapter, 40)}”` : `Ch. ${number}`;
  const para = paragraph === 0 ? 'heading' : `para ${paragraph}`;
  return heading === '' ? para : `${heading}, ${para}`;
}

function headed(place: string, style: ListStyle): string {
  if (style === 'text') return `${place}:`;
  return style === 'markdown' ? `- **${words(place, style)}:**` : `[b]${words(place, style)}:[/b]`;
}

function quoted(text: string, style: ListStyle): string {
  const shown = words(oneLine(text), style);
  return text.includes('"') ? `“${shown}”` : `"${shown}"`;
}

/** The story's own words, which must not be taken for marks. */
function words(text: string, style: ListStyle): string {
  if (style === 'text') return text;
  return style === 'markdown' ? blanksKept(text, escapeMarkdown) : bbcodeWords(text);
}

/** Escaping takes the blanks at the ends; a change may consist of them. */
function blanksKept(text: string, escape: (text: string) => string): string {
  const inner = text.trim();
  const from = text.indexOf(inner);
  return inner === '' ? text : text.slice(0, from) + escape(inner) + text.slice(from + inner.length);
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}

const LONGEST = 240;

function clipped(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest / 2).trimEnd()} … ${text.slice(-longest / 2).trimStart()}`;
}

function inParts(entries: readonly string[], limit: number | undefined): string[] {
  if (entries.length === 0) return [];
  if (limit === undefined) return [`${entries.join('\n')}\n`];
  const parts: string[] = [];
  let part = '';
  for (const entry of entries) {
    const fitting = entry.length <= limit ? entry : `${entry.slice(0, Math.max(0, limit - 1))}…`;
    const grown = part === '' ? fitting : `${part}\n${fitting}`;
    if (grown.length > limit) {
      parts.push(part);
      part = fitting;
    } else part = grown;
  }
  return [...parts, part];
}
