import { type Break, type FlatText, type Passage, textOf } from './flat-text.ts';
import type { Edit } from './review.ts';

/** An edit of whole characters, with the line ends of what goes in. */
export interface WholeEdit {
  readonly from: number;
  readonly to: number;
  readonly put: Passage;
}

/**
 * The edit, widened where it would part the two units of one character, each new break being what the next one
 * in `flat` is, else the one before. Throws a RangeError where the edit lies outside of the text.
 */
export function wholeEdit(flat: FlatText, edit: Edit): WholeEdit {
  if (edit.from < 0 || edit.to < edit.from || edit.to > flat.length)
    throw new RangeError(`no tokens ${edit.from}–${edit.to} in ${flat.length}`);
  const from = partsPair(flat, edit.from) ? edit.from - 1 : edit.from;
  const isInsertion = edit.from === edit.to;
  const to = isInsertion ? from : partsPair(flat, edit.to) ? edit.to + 1 : edit.to;
  const text = edit.inserted.replace(/\r\n?/g, '\n');
  const count = text.split('\n').length - 1;
  const usual = count > (edit.breaks?.length ?? 0) ? breakNear(flat, to) : '\n';
  const breaks = Array.from({ length: count }, (_, i) => edit.breaks?.[i] ?? usual);
  return { from, to, put: { text, breaks } };
}

/** How much of both texts' beginning is the same, in whole characters. */
export function commonStart(first: string, second: string): number {
  const most = Math.min(first.length, second.length);
  let count = 0;
  while (count < most && first.charCodeAt(count) === second.charCodeAt(count)) count++;
  const parts = count < first.length || count < second.length;
  return count > 0 && parts && isHigh(first.charCodeAt(count - 1)) ? count - 1 : count;
}

/** How much of both texts' end is the same, at most `most` units, in whole characters. */
export function commonEnd(first: string, second: string, most: number): number {
  let count = 0;
  while (
    count < most &&
    first.charCodeAt(first.length - 1 - count) === second.charCodeAt(second.length - 1 - count)
  )
    count++;
  const isWhole = count === first.length && count === second.length;
  return count > 0 && !isWhole && isLow(first.charCodeAt(first.length - count)) ? count - 1 : count;
}

/** True where a place lies between the two units of one character. */
export function partsPair(flat: FlatText, at: number): boolean {
  const pair = textOf(flat, at - 1, at + 1);
  return at > 0 && pair.length === 2 && isHigh(pair.charCodeAt(0)) && isLow(pair.charCodeAt(1));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function breakNear(flat: FlatText, place: number): Break {
  let last: Break | undefined;
  let at = 0;
  for (const { text, breaks } of flat.chunks) {
    const from = Math.max(0, place - at);
    if (from <= text.length && breaks.length > 0) {
      const behind = text.slice(from).split('\n').length - 1;
      if (behind > 0) return breaks[breaks.length - behind] as Break;
    }
    last = breaks.at(-1) ?? last;
    at += text.length;
  }
  return last ?? (flat.last === '' ? '\n' : flat.last);
}
