/** Fixes as something to read: the words they change, whole, with a little of the text around. */
import type { Fix } from '../../app/fixes/fixes-of.ts';
import { textOf } from '../../app/fixes/flat-text.ts';
import type { Review } from '../../app/fixes/review.ts';

/** A part of a fix in its context. */
export interface FixPart {
  readonly kind: 'same' | 'taken' | 'put';
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}'’]/u;
/** Between places that lie further apart than this, in tokens, something is left out. */
const FAR = 40;

/**
 * What a fix takes out and puts in, in order, with `reach` tokens around; words that it changes are whole. A context
 * ends with its line.
 */
export function partsOfFix(review: Review, { pieces }: Fix, reach: number, reachAfter = reach): FixPart[] {
  const { current } = review;
  const parts: FixPart[] = [];
  let end = -1;
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    const floor = Math.max(end, 0, piece.fromB - (end < 0 ? reach : FAR));
    const ceiling = Math.min(next?.fromB ?? current.length, piece.toB + (next ? FAR : reachAfter));
    const head = textOf(current, floor, piece.fromB);
    const tail = textOf(current, piece.toB, ceiling);
    const before = head.slice(head.lastIndexOf('\n') + 1);
    const after = tail.includes('\n') ? tail.slice(0, tail.indexOf('\n')) : tail;
    const isInside = LETTER.test(before.at(-1) ?? '') && LETTER.test(after[0] ?? '');
    const left = isInside ? letters(before, -1) : wholeWord(before, piece.taken, piece.put, -1);
    const right = isInside ? letters(after, 1) : wholeWord(after, piece.taken, piece.put, 1);
    const lead = before.slice(0, before.length - left);
    const isCut = end < 0 ? floor > 0 && lead.length === head.length - left : end >= 0 && floor > end;
    const shown = isCut ? `…${end < 0 ? fromBlank(lead) : lead}` : lead;
    if (shown !== '') parts.push({ kind: 'same', text: shown });
    const [prefix, suffix] = [before.slice(before.length - left), after.slice(0, right)];
    const [taken, put] = [prefix + piece.taken + suffix, prefix + piece.put + suffix];
    if (taken !== '') parts.push({ kind: 'taken', text: taken });
    if (put !== '') parts.push({ kind: 'put', text: put });
    end = piece.toB + right;
    if (next) continue;
    const rest = after.slice(right);
    const isLast = ceiling >= current.length || rest.length + right < tail.length;
    if (rest !== '') parts.push({ kind: 'same', text: isLast ? rest : `${toBlank(rest)}…` });
  }
  return parts;
}

/** How many letters beside a change belong to its word. */
function wholeWord(around: string, taken: string, put: string, side: 1 | -1): number {
  const edge = (text: string) => (side === 1 ? text.at(-1) : text[0]) ?? '';
  return LETTER.test(edge(taken)) || LETTER.test(edge(put)) ? letters(around, side) : 0;
}

function letters(around: string, side: 1 | -1): number {
  const at = (count: number) => (side === 1 ? around[count] : around.at(-1 - count)) ?? '';
  let count = 0;
  while (count < around.length && count < 30 && LETTER.test(at(count))) count++;
  return count;
}

function fromBlank(text: string): string {
  const blank = text.indexOf(' ');
  return blank >= 0 && blank < text.length - 1 ? text.slice(blank + 1) : text;
}

function toBlank(text: string): string {
  const blank = text.lastIndexOf(' ');
  return blank > 0 ? text.slice(0, blank) : text;
}
