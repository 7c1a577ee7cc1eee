/** Fixes as they lie in the file beside the story: one entry for each, with what is needed to find its places again. */
import { z } from 'zod';
import { Count } from '../contract/shapes.ts';
import { lineAt } from './match-lines.ts';
import { fixesOf } from './fixes-of.ts';
import { passageOf, textOf } from './flat-text.ts';
import type { FixId, FixMeta, Review } from './review.ts';

/** How much text around a place is kept with it, in tokens on each side. */
export const AROUND = 40;
const LONGEST_LINE = 200;

const Quote = z.string().max(LONGEST_LINE);
/** At most 5 million units. */
const FixText = z.string().max(5_000_000);
const Id = z.string().regex(/^f[1-9]\d{0,8}$/);
const Name = z.string().min(1).max(200);

/** One place of a fix. In all its texts a break between lines is `\n`; quotes are of the author's text. */
export const EntryPiece = z
  .object({
    /** In tokens of the author's text. */
    from: Count,
    /** Which one, from 0 on, of the pieces that begin at the same place. */
    nth: Count.optional(),
    taken: FixText,
    put: FixText,
    /** What the breaks in `put` are in the file, where one is not `\n`. */
    ends: z
      .array(z.enum(['\n', '\r\n', '\r']))
      .max(100_000)
      .optional(),
    before: Quote,
    after: Quote,
    /** The nearest lines with words, before and after the line of the place; their beginnings. */
    above: Quote,
    below: Quote,
  })
  .refine(({ taken, put }) => taken !== put && !put.includes('\r'));
export type EntryPiece = z.infer<typeof EntryPiece>;

const KNOWN = {
  id: Id,
  author: Name,
  /** Milliseconds since 1970. */
  at: z.number().min(0).max(8.64e15),
  rule: Name.optional(),
  note: z.string().max(5000).optional(),
  also: z.array(Name).max(100).optional(),
  within: z.array(Id).max(1000).optional(),
  moved: z.literal(true).optional(),
  pieces: z.array(EntryPiece).min(1).max(100_000),
};
/** One fix; what a later version wrote beside it is kept. */
export const FixEntry = z.looseObject(KNOWN);
export type FixEntry = z.infer<typeof FixEntry>;

/** The pending fixes as entries, by their ids; what is decided together names the oldest of them. */
export function entriesOf(review: Review): FixEntry[] {
  const { base, current, pieces, meta } = review;
  const oldest = new Map(fixesOf(review).flatMap(({ id, ids }) => ids.map((one) => [one, id] as const)));
  const text = textOf(base);
  const lines = text.split('\n');
  const starts = lineStarts(lines);
  const byFix = new Map<FixId, EntryPiece[]>();
  let [last, nth] = [-1, 0];
  for (const { fromA, toA, fromB, toB, fix } of pieces) {
    nth = fromA === last ? nth + 1 : 0;
    last = fromA;
    const put = passageOf(current, fromB, toB);
    const piece: EntryPiece = {
      from: fromA,
      ...(nth === 0 ? {} : { nth }),
      taken: text.slice(fromA, toA),
      put: put.text,
      ...(put.breaks.every((one) => one === '\n') ? {} : { ends: [...put.breaks] }),
      before: text.slice(Math.max(0, fromA - AROUND), fromA),
      after: text.slice(toA, toA + AROUND),
      above: nearestLine(lines, lineAt(starts, fromA), -1),
      below: nearestLine(lines, lineAt(starts, toA), 1),
    };
    const list = byFix.get(fix);
    if (list === undefined) byFix.set(fix, [piece]);
    else list.push(piece);
  }
  return [...byFix]
    .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1)))
    .map(([id, places]) => entryOf(id, oldest.get(id) ?? id, meta.get(id) as FixMeta, places));
}

/** What an entry says of its fix beside the places. */
export function metaOf(entry: FixEntry): FixMeta {
  const { author, at, rule, note, also, within, moved } = entry;
  const rest = Object.entries(entry).filter(([name]) => !(name in KNOWN));
  return {
    author,
    at,
    ...(rule === undefined ? {} : { rule }),
    ...(note === undefined ? {} : { note }),
    ...(also === undefined ? {} : { also }),
    ...(within === undefined ? {} : { within }),
    ...(moved === undefined ? {} : { moved }),
    ...(rest.length === 0 ? {} : { rest: Object.fromEntries(rest) }),
  };
}

/** Where each line begins, and one place after the last. */
export function lineStarts(lines: readonly string[]): number[] {
  const starts = [0];
  for (const [i, line] of lines.entries()) starts.push((starts[i] as number) + line.length + 1);
  return starts;
}

/** The beginning of the nearest line that has words, in one direction; empty where there is none. */
export function nearestLine(lines: readonly string[], line: number, step: 1 | -1): string {
  let at = line + step;
  while (at >= 0 && at < lines.length && (lines[at] as string).trim() === '') at += step;
  return (lines[at] ?? '').slice(0, LONGEST_LINE);
}

function entryOf(id: FixId, oldest: FixId, meta: FixMeta, pieces: EntryPiece[]): FixEntry {
  const { rest, also, within: _, ...single } = meta;
  return {
    ...rest,
    id,
    ...single,
    ...(also === undefined ? {} : { also: [...also] }),
    ...(oldest === id ? {} : { within: [oldest] }),
    pieces,
  };
}
