/**
 * Fixes and queries that somebody else put into a file since it was read here: a sync program, another window, the
 * terminal. They are kept beside what is written, under ids of their own, and find their places when they are read.
 */
import { createHash } from 'node:crypto';

/** The ids that Galley gives: a letter and a number. */
const OWN_ID = /^[a-z](\d{1,8})$/;

/** Marks of entries, by what they say without their ids. */
export type Marks = ReadonlySet<string>;

/** What an entry says, whatever it is called. */
export function markOf(entry: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(saidIn(entry)))
    .digest('base64')
    .slice(0, 24);
}

export function marksOf(entries: readonly unknown[]): Marks {
  return new Set(entries.map(markOf));
}

/**
 * The entries of `standing` that neither `known` nor `ours` has, with ids that are free beside `ours`. What they were
 * made within is left out where it may be another fix by now.
 */
export function othersIn(
  standing: readonly unknown[],
  known: Marks,
  ours: readonly unknown[],
): readonly unknown[] {
  const own = marksOf(ours);
  const others = standing.filter((entry) => !known.has(markOf(entry)) && !own.has(markOf(entry)));
  if (others.length === 0) return [];
  const taken = new Set(ours.map(idOf));
  let highest = [...ours, ...others].reduce<number>((most, entry) => Math.max(most, numberOf(entry)), 0);
  const ids = new Map<string, string>();
  const named = others.map((entry) => {
    const id = idOf(entry);
    if (id === null || !isObject(entry)) return entry;
    const isFree = !taken.has(id) || !OWN_ID.test(id);
    const next = isFree ? id : `${id.charAt(0)}${++highest}`;
    taken.add(next);
    if (!ids.has(id)) ids.set(id, next);
    return { ...entry, id: next };
  });
  return named.map((entry) => {
    if (!isObject(entry) || !('within' in entry)) return entry;
    const { within, ...rest } = entry;
    const outer = Array.isArray(within) ? within.flatMap((one) => ids.get(String(one)) ?? []) : [];
    return outer.length === 0 ? rest : { ...rest, within: outer };
  });
}

function saidIn(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const { id: _id, within: _within, ...said } = entry;
  return said;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(entry: unknown): string | null {
  return isObject(entry) && typeof entry['id'] === 'string' ? entry['id'] : null;
}

function numberOf(entry: unknown): number {
  return Number(OWN_ID.exec(idOf(entry) ?? '')?.[1] ?? 0);
}
