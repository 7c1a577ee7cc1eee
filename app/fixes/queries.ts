/** Questions and remarks that proofreaders leave at a place, or on the whole story; none changes the text. */
import { z } from 'zod';
import { Count, PersonName } from '../contract/shapes.ts';
import type { Line } from '../story/story.ts';
import { AROUND, lineStarts, nearestLine } from './fix-entries.ts';
import { type FlatText, flatText, textOf } from './flat-text.ts';
import { findByDraft, findByQuote, findInPlace, type FindPlace, type Sought } from './find-place.ts';
import { lineAt } from './match-lines.ts';
import { createTextIndex } from './text-index.ts';

/** A longer passage is remembered, and marked, by its beginning. */
export const LONGEST_QUOTE = 2000;
/** An end of a quote by which the whole is found again where something within it changed; in tokens. */
const END = 24;

const Quote = z.string().max(200);
const At = z.number().min(0).max(8.64e15);
const Text = z.string().min(1).max(5000);
const Reply = z.looseObject({ author: PersonName, at: At, text: Text });

/** Where a query stands in the author's text; offsets in tokens, quotes as with fixes. */
const QueryPlace = z
  .object({
    from: Count,
    to: Count,
    quote: z.string().max(LONGEST_QUOTE),
    before: Quote,
    after: Quote,
    above: Quote,
    below: Quote,
  })
  .refine(({ from, to, quote }) => to - from === quote.length);

const KNOWN = {
  id: z.string().regex(/^q[1-9]\d{0,8}$/),
  author: PersonName,
  /** Milliseconds since 1970. */
  at: At,
  text: Text,
  /** Null where it is about the whole story. */
  place: QueryPlace.nullable(),
  replies: z.array(Reply).max(1000),
  /** Who settled it, and when. */
  resolved: z.object({ author: PersonName, at: At }).optional(),
};
/** One query in the file beside the story; what a later version wrote beside it is kept. */
export const QueryEntry = z.looseObject(KNOWN);
export type QueryEntry = z.infer<typeof QueryEntry>;

/** A query in the open story: `place` in tokens of the author's text, null where it is about the whole story. */
export interface Query {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  readonly place: { readonly from: number; readonly to: number } | null;
  readonly replies: readonly { readonly author: string; readonly at: number; readonly text: string }[];
  readonly resolved?: { readonly author: string; readonly at: number };
  /** What a later version wrote beside it: kept as it is. */
  readonly rest?: Readonly<Record<string, unknown>>;
}

export interface QueriesAtRest {
  /** In the order of their ids. */
  readonly queries: readonly Query[];
  /** Queries whose words are no longer there for certain. */
  readonly unplaced: readonly QueryEntry[];
  /** Entries that this version cannot read; they go back into the file as they are. */
  readonly foreign: readonly unknown[];
}

const MOST_ENTRIES = 10_000;

/** The field of the file. `base` is the author's text in which the places count. */
export function queriesToFields(
  queries: readonly Query[],
  base: FlatText,
  kept: Pick<QueriesAtRest, 'unplaced' | 'foreign'> = { unplaced: [], foreign: [] },
): { readonly queries: readonly unknown[] } {
  const text = textOf(base);
  const lines = text.split('\n');
  const starts = lineStarts(lines);
  const entries = queries.map(({ rest, place, replies, ...query }): QueryEntry => {
    if (place === null) return { ...rest, ...query, place: null, replies: [...replies] };
    const from = Math.min(place.from, text.length);
    const to = Math.min(Math.max(from, place.to), text.length, from + LONGEST_QUOTE);
    const placed = {
      from,
      to,
      quote: text.slice(from, to),
      before: text.slice(Math.max(0, from - AROUND), from),
      after: text.slice(to, to + AROUND),
      above: nearestLine(lines, lineAt(starts, from), -1),
      below: nearestLine(lines, lineAt(starts, to), 1),
    };
    return { ...rest, ...query, place: placed, replies: [...replies] };
  });
  return { queries: [...entries, ...kept.unplaced, ...kept.foreign] };
}

/**
 * The queries that the fields hold, with their places in a story's lines. `draft` is the text in which they were
 * counted, where it is still known and no longer the story's. Never fails: what is no list counts as one foreign
 * entry.
 */
export function queriesFromFields(
  fields: Readonly<Record<string, unknown>>,
  lines: readonly Line[],
  draft?: readonly Line[],
): QueriesAtRest {
  const value = fields['queries'];
  const listed = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  const foreign: unknown[] = listed.slice(MOST_ENTRIES);
  const entries = new Map<string, QueryEntry>();
  for (const one of listed.slice(0, MOST_ENTRIES)) {
    const parsed = QueryEntry.safeParse(one);
    if (!parsed.success || entries.has(parsed.data.id)) foreign.push(one);
    else entries.set(parsed.data.id, parsed.data);
  }
  const text = textOf(flatText(lines));
  const find = findersFor(text, draft === undefined ? null : textOf(flatText(draft)));
  const queries: Query[] = [];
  const unplaced: QueryEntry[] = [];
  for (const entry of entries.values()) {
    const place = entry.place === null ? null : placeOf(entry.place, find);
    if (place === undefined) unplaced.push(entry);
    else queries.push(queryOf(entry, place));
  }
  return { queries: queries.sort((one, other) => numberOf(one.id) - numberOf(other.id)), unplaced, foreign };
}

/** The id that the next query gets. */
export function nextQueryId({ queries, unplaced }: Pick<QueriesAtRest, 'queries' | 'unplaced'>): string {
  const numbers = [...queries, ...unplaced].map(({ id }) => numberOf(id));
  return `q${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`;
}

/** The queries after `taken` tokens at `from` of the author's text gave way to `put` tokens: their places move along. */
export function moveQueries(queries: readonly Query[], from: number, taken: number, put: number): Query[] {
  const to = from + taken;
  const moved = (at: number, isEnd: boolean) => {
    if (at < from || (at === from && (isEnd || taken > 0))) return at;
    if (at >= to) return at + put - taken;
    return isEnd ? from : from + put;
  };
  return queries.map((query) => {
    if (query.place === null || query.place.to < from) return query;
    const start = moved(query.place.from, false);
    return { ...query, place: { from: start, to: Math.max(start, moved(query.place.to, true)) } };
  });
}

type Place = z.infer<typeof QueryPlace>;

/** The way from the surest to the least sure; each is made when it is first needed. */
function findersFor(text: string, old: string | null): FindPlace {
  let quotes: FindPlace | undefined;
  const byQuote: FindPlace = (sought) => (quotes ??= findByQuote(text, createTextIndex(text)))(sought);
  const makers: (() => FindPlace)[] =
    old === null || old === text
      ? [() => findInPlace(text), () => byQuote]
      : [() => findByDraft(old, text, byQuote)];
  const made: FindPlace[] = [];
  return (sought) => {
    for (const [index, make] of makers.entries()) {
      made[index] ??= make();
      const place = made[index](sought);
      if (place !== null) return place;
    }
    return null;
  };
}

/** Where the quote stands, else from where it began to where it ended, if both are still there; else undefined. */
function placeOf(place: Place, find: FindPlace): { from: number; to: number } | undefined {
  const { quote, before, after, above, below } = place;
  const from = find({ ...place, taken: quote });
  if (from !== null) return { from, to: from + quote.length };
  if (quote.length < 2 * END) return undefined;
  const head: Sought = {
    from: place.from,
    taken: quote.slice(0, END),
    before,
    after: quote.slice(END, END + AROUND),
    above,
    below,
  };
  const tail: Sought = {
    from: place.to - END,
    taken: quote.slice(-END),
    before: quote.slice(0, -END).slice(-AROUND),
    after,
    above,
    below,
  };
  const start = find(head);
  const end = find(tail);
  if (start === null || end === null) return undefined;
  const to = end + END;
  return start < to && to - start <= Math.min(LONGEST_QUOTE, 2 * quote.length)
    ? { from: start, to }
    : undefined;
}

function queryOf(entry: QueryEntry, place: Query['place']): Query {
  const { id, author, at, text, replies, resolved } = entry;
  const rest = Object.entries(entry).filter(([name]) => !(name in KNOWN));
  return {
    id,
    author,
    at,
    text,
    place,
    replies,
    ...(resolved === undefined ? {} : { resolved }),
    ...(rest.length === 0 ? {} : { rest: Object.fromEntries(rest) }),
  };
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
