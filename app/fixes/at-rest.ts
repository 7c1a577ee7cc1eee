/** A review in the file beside the story, and out of it again. */
import type { Line } from '../story/story.ts';
import { type FlatText, flatText, textOf } from './flat-text.ts';
import { findByDraft, findByQuote, findInPlace, type FindPlace, guessPlace } from './find-place.ts';
import { AROUND, entriesOf, FixEntry, metaOf } from './fix-entries.ts';
import type { FixId, FixMeta, Review } from './review.ts';
import { createRow, type Placed } from './proposal-row.ts';
import { reviewOf } from './review-of.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';
import { partsPair } from './whole-edit.ts';

/** A fix that has no certain place in the text: `gone`, or another fix stands there. */
export interface UnplacedFix {
  readonly entry: FixEntry;
  readonly why: 'gone' | 'overlaps';
  /** The fixes that stand where this one belongs: to each other they are alternatives. */
  readonly beside: readonly FixId[];
  /** About where its first place would be, in tokens, and what stands there now. */
  readonly near: number;
  readonly now: string;
}

export interface FixesAtRest {
  readonly review: Review;
  readonly unplaced: readonly UnplacedFix[];
  /** Fixes whose result the text already has: nothing is left to decide. */
  readonly settled: readonly FixEntry[];
  /** Entries that this version cannot read; they go back into the file as they are. */
  readonly foreign: readonly unknown[];
}

const MOST_ENTRIES = 100_000;

/** The field of the file: pending fixes by their ids, then what has no place, then what nobody here could read. */
export function fixesToFields(
  review: Review,
  kept: Pick<FixesAtRest, 'unplaced' | 'foreign'> = { unplaced: [], foreign: [] },
): { readonly fixes: readonly unknown[] } {
  return { fixes: [...entriesOf(review), ...kept.unplaced.map(({ entry }) => entry), ...kept.foreign] };
}

/**
 * The review of a story's lines with the fixes that the fields hold. `draft` is the text in which their places
 * were counted, where it is still known and no longer the story's. Never fails: what is no list counts as one
 * foreign entry.
 */
export function fixesFromFields(
  fields: Readonly<Record<string, unknown>>,
  lines: readonly Line[],
  draft?: readonly Line[],
): FixesAtRest {
  const value = fields['fixes'];
  const listed = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  const entries: FixEntry[] = [];
  const foreign: unknown[] = listed.slice(MOST_ENTRIES);
  const ids = new Set<FixId>();
  for (const one of listed.slice(0, MOST_ENTRIES)) {
    const parsed = FixEntry.safeParse(one);
    if (!parsed.success || ids.has(parsed.data.id)) foreign.push(one);
    else {
      entries.push(parsed.data);
      ids.add(parsed.data.id);
    }
  }
  const old = draft === undefined ? null : textOf(flatText(draft));
  return { ...placeEntries(entries, flatText(lines), old), foreign };
}

/**
 * Finds the places of entries in a text; where two want the same words the one that comes first has them. `old`
 * is the text in which they were counted, null where it is lost.
 */
export function placeEntries(
  entries: readonly FixEntry[],
  base: FlatText,
  old: string | null,
): Omit<FixesAtRest, 'foreign'> {
  const text = textOf(base);
  const index = once(() => createTextIndex(text));
  const isSame = old === null || old === text;
  const byQuote = once(() => findByQuote(text, index()));
  const finders: FindPlace[] = isSame
    ? [findInPlace(text), (sought) => byQuote()(sought)]
    : [findByDraft(old, text, (sought) => byQuote()(sought))];
  const guess = once(() => guessPlace(isSame ? null : old, text));
  const row = createRow();
  const unplaced: UnplacedFix[] = [];
  const settled: FixEntry[] = [];
  const meta = new Map<FixId, FixMeta>();
  for (const entry of entries) {
    const places = proposalsOf(entry, base, finders);
    const beside = places === null ? [] : row.add(places);
    if (places !== null && beside.length === 0) meta.set(entry.id, metaOf(entry));
    else if (places === null && isSettled(entry, index())) settled.push(entry);
    else {
      const near = places?.[0]?.fromA ?? guess()(entry.pieces[0]?.from ?? 0);
      const now = text.slice(Math.max(0, near - AROUND), near + AROUND);
      unplaced.push({ entry, why: places === null ? 'gone' : 'overlaps', beside, near, now });
    }
  }
  const highest = entries.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return { review: reviewOf(base, row.all(), meta, highest + 1), unplaced, settled };
}

function proposalsOf(entry: FixEntry, base: FlatText, finders: readonly FindPlace[]) {
  const proposals: Placed[] = [];
  for (const piece of entry.pieces) {
    let place: number | null = null;
    for (const find of finders) place ??= find(piece);
    if (place === null) return null;
    const toA = place + piece.taken.length;
    if (partsPair(base, place) || partsPair(base, toA)) return null;
    const count = piece.put.split('\n').length - 1;
    const put = { text: piece.put, breaks: Array.from({ length: count }, (_, i) => piece.ends?.[i] ?? '\n') };
    proposals.push({ fromA: place, toA, put, fix: entry.id, nth: piece.nth ?? 0 });
  }
  return proposals;
}

/** The story is written before its fixes: after a stop between the two a fix may be done but not ticked off. */
function isSettled({ pieces }: FixEntry, index: TextIndex): boolean {
  return pieces.every(({ taken, put, before, after }) => {
    const around = (words: string) => before + words + after;
    const [done, open] = [around(put), around(taken)];
    return (
      done.length >= AROUND && index.placesOf(done, 1).length === 1 && index.placesOf(open, 0).length === 0
    );
  });
}

/** Makes the thing when it is first asked for: it takes long and is seldom wanted. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}
