import { inWords } from '../../../../app/fixes/exchange/in-words.ts';
import { lineStarts } from '../../../../app/fixes/fix-entries.ts';
import type { Fix } from '../../../../app/fixes/fixes-of.ts';
import { lineAt } from '../../../../app/fixes/match-lines.ts';
import type { Query } from '../../../../app/fixes/queries.ts';
import { written } from '../flag-lines.ts';
import { shown } from '../words.ts';
import { chosenFixes, isChosen } from './chosen.ts';
import type { StoryOnDesk } from './desk.ts';
import type { FixFilter } from './wish.ts';

/** What is listed of a story, for stdout, and how many fixes and queries that is. */
export interface Listed {
  readonly out: string;
  readonly count: number;
}

/** The pending fixes of a story, its queries, and what has no place: one line each, or one JSON object each. */
export function listStory(file: string, story: StoryOnDesk, filter: FixFilter, json: boolean): Listed {
  const places = placesIn(story);
  const isAll = filter.rule === undefined && filter.ids.length === 0;
  const rows = [
    ...chosenFixes(story, filter).map((fix) =>
      json ? JSON.stringify(fixJson(file, story, fix, places)) : fixLine(file, story, fix, places),
    ),
    ...story.fixes.unplaced
      .filter((one) => isChosen(one, filter))
      .map(({ entry, why }) => {
        const { id, author, at, rule, note } = entry;
        const [taken, put] = [
          entry.pieces.map((piece) => piece.taken).join('…'),
          entry.pieces.map((piece) => piece.put).join('…'),
        ];
        return json
          ? JSON.stringify({ file, id, authors: [author], at, rule, note, taken, put, unplaced: why })
          : `${shown(file)}  ${id}  no place for it: ${written(taken)} → ${written(put)}  ${shown(author)}`;
      }),
    ...story.queries.queries
      .filter(({ author }) => isAll && (filter.by === undefined || author === filter.by))
      .map((query) =>
        json ? JSON.stringify(queryJson(file, query, places)) : queryLine(file, query, places),
      ),
    ...story.queries.unplaced
      .filter(({ author }) => isAll && (filter.by === undefined || author === filter.by))
      .map(({ id, author, at, text, place }) =>
        json
          ? JSON.stringify({ file, query: id, author, at, text, quote: place?.quote, unplaced: 'gone' })
          : `${shown(file)}  ${id}  no place for it: ${written(place?.quote ?? '')}  ${shown(author)}: ${shown(text)}`,
      ),
  ];
  return { out: rows.map((row) => `${row}\n`).join(''), count: rows.length };
}

interface Places {
  /** `line:column`, both from 1 on. */
  readonly named: (token: number) => string;
  /** In UTF-16 units of the decoded text, line ends as they are. */
  readonly offset: (token: number) => number;
}

function placesIn({ lines }: StoryOnDesk): Places {
  const starts = lineStarts(lines.map((line) => line.text));
  const offsets = [0];
  for (const [i, line] of lines.entries())
    offsets.push((offsets[i] as number) + line.text.length + line.end.length);
  const lineOf = (token: number) => Math.min(lines.length - 1, lineAt(starts, token));
  return {
    named: (token) => `${lineOf(token) + 1}:${token - (starts[lineOf(token)] ?? 0) + 1}`,
    offset: (token) => (offsets[lineOf(token)] ?? 0) + token - (starts[lineOf(token)] ?? 0),
  };
}

function fixLine(file: string, { fixes }: StoryOnDesk, fix: Fix, places: Places): string {
  const said = fix.pieces.map((piece) => inWords(fixes.review.base, piece));
  const change = fix.moved
    ? `moved: ${written(clipped(fix.taken))}`
    : said
        .map(({ before, after }) => `${written(clipped(before))} → ${written(clipped(after))}`)
        .join(' and ');
  const why = fix.notes.length === 0 ? '' : `  (${shown(fix.notes.join(' '))})`;
  const place = places.named(fix.pieces[0]?.fromA ?? 0);
  return `${shown(file)}:${place}  ${fix.id}  ${change}  ${shown(fix.authors.join(', '))}${why}`;
}

function fixJson(file: string, { fixes }: StoryOnDesk, fix: Fix, places: Places) {
  const { id, authors, at, rule, notes, moved, joint, pieces } = fix;
  return {
    file,
    id,
    authors,
    at,
    rule,
    note: notes.length === 0 ? undefined : notes.join(' '),
    moved,
    joint,
    pieces: pieces.map((piece) => {
      const { before, after } = inWords(fixes.review.base, piece);
      const [from, to] = [places.offset(piece.fromA), places.offset(piece.toA)];
      return { from, to, taken: piece.taken, put: piece.put, before, after };
    }),
  };
}

function queryLine(file: string, { id, author, text, place, resolved }: Query, places: Places): string {
  const where = place === null ? '' : `:${places.named(place.from)}`;
  const settled = resolved === undefined ? '' : '  (settled)';
  return `${shown(file)}${where}  ${id}  ? ${shown(author)}: ${shown(text)}${settled}`;
}

function queryJson(file: string, query: Query, places: Places) {
  const { id, author, at, text, place, replies, resolved } = query;
  const [from, to] =
    place === null ? [undefined, undefined] : [places.offset(place.from), places.offset(place.to)];
  return { file, query: id, author, at, text, from, to, replies, resolved };
}

function clipped(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 40)} … ${text.slice(-30)}`;
}
