import type { Line, LineEnd } from './story.ts';

/**
 * A save as a list of pieces, in the order of the new text. `keep` takes lines `from` up to and without
 * `to` of the text that the fingerprint names, byte for byte; the other form is one new line.
 */
export type Splice =
  | { readonly keep: readonly [from: number, to: number] }
  | { readonly text: string; readonly end: LineEnd };

/**
 * The pieces that make `now` out of `saved`. Lines are matched by `id` where the text and the line end
 * still stand; everything else travels as text.
 */
export function splicesBetween(
  saved: readonly (Line & { readonly id: string })[],
  now: readonly (Line & { readonly id: string })[],
): Splice[] {
  // Typing changes a line or two of thousands: what is the same at both ends is not looked up.
  const isSame = (old: number, at: number) => {
    const [a, b] = [saved[old], now[at]];
    return a === b || (a?.id === b?.id && a?.text === b?.text && a?.end === b?.end);
  };
  const least = Math.min(saved.length, now.length);
  let head = 0;
  while (head < least && isSame(head, head)) head++;
  let tail = 0;
  while (tail < least - head && isSame(saved.length - 1 - tail, now.length - 1 - tail)) tail++;
  const places = new Map<string, number>();
  for (let i = head; i < saved.length - tail; i++) places.set((saved[i] as { id: string }).id, i);

  const splices: Splice[] = [];
  let from = head > 0 ? 0 : -1;
  let to = head;
  const flush = () => {
    if (from >= 0) splices.push({ keep: [from, to] });
    from = -1;
  };
  for (const line of now.slice(head, now.length - tail)) {
    const index = places.get(line.id);
    const old = index === undefined ? undefined : saved[index];
    if (index !== undefined && old?.text === line.text && old.end === line.end) {
      if (from >= 0 && index === to) to++;
      else {
        flush();
        from = index;
        to = index + 1;
      }
    } else {
      flush();
      splices.push({ text: line.text, end: line.end });
    }
  }
  if (tail > 0) {
    if (from >= 0 && to === saved.length - tail) to = saved.length;
    else {
      flush();
      [from, to] = [saved.length - tail, saved.length];
    }
  }
  flush();
  return splices;
}

/** True where the pieces keep all `count` lines in order, so nothing would change. */
export function keepsAll(splices: readonly Splice[], count: number): boolean {
  const only = splices[0];
  return (
    splices.length === 1 &&
    only !== undefined &&
    'keep' in only &&
    only.keep[0] === 0 &&
    only.keep[1] === count
  );
}

/** The lines that the pieces make out of `saved`, or null where a piece names lines that are not there. */
export function applySplices(saved: readonly Line[], splices: readonly Splice[]): Line[] | null {
  const lines: Line[] = [];
  for (const splice of splices) {
    if ('keep' in splice) {
      const [from, to] = splice.keep;
      if (from < 0 || to > saved.length || from > to) return null;
      for (let i = from; i < to; i++) lines.push(saved[i] as Line);
    } else lines.push({ text: splice.text, end: splice.end });
  }
  return lines;
}
