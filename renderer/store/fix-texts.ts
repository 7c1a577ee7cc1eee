/** Fixes as something to read: the words they change, whole, with a little of the text around. */
import type { Fix, FixPiece } from '../../app/fixes/fixes-of.ts';
import { textOf } from '../../app/fixes/flat-text.ts';
import type { FixId, Review } from '../../app/fixes/review.ts';
import { touching } from '../../app/fixes/settle-pieces.ts';

/** A part of a fix in its context. */
export interface FixPart {
  readonly kind: 'same' | 'taken' | 'put';
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}'’]/u;
const LETTERS = /^[\p{L}\p{N}'’]*$/u;
/** Between places that lie further apart than this, in tokens, something is left out. */
const FAR = 40;
/** No more letters than these are added to a change on one side. */
const MOST_LETTERS = 30;

/**
 * What a fix takes out and puts in, in order, with `reach` tokens around; words that it changes are whole. A context
 * ends with its line.
 */
export function partsOfFix(review: Review, fix: Fix, reach: number, reachAfter = reach): FixPart[] {
  const { current } = review;
  const pieces = inOneWord(review, fix.pieces);
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
    const [atStart, atEnd] = wholeSides(piece, before, after);
    const isNext = touchesOther(review, piece, fix.ids);
    const left = atStart && !isNext.left ? letters(before, -1) : 0;
    const right = atEnd && !isNext.right ? letters(after, 1) : 0;
    const lead = before.slice(0, before.length - left);
    const isCut = end < 0 ? floor > 0 && lead.length === head.length - left : end >= 0 && floor > end;
    const shown = isCut ? `…${end < 0 ? fromBlank(lead) : lead}` : lead;
    if (shown !== '') parts.push({ kind: 'same', text: shown });
    const put = before.slice(before.length - left) + piece.put + after.slice(0, right);
    const taken = wordsOfBase(review, piece, left > 0, right > 0);
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

/** Whether a change is in a word that goes on before it, and behind it. */
function wholeSides({ taken, put }: FixPiece, before: string, after: string): readonly [boolean, boolean] {
  const isLetter = (sign: string | undefined) => LETTER.test(sign ?? '');
  const isInside = isLetter(before.at(-1)) && isLetter(after[0]);
  return [
    isInside || isLetter(taken[0]) || isLetter(put[0]),
    isInside || isLetter(taken.at(-1)) || isLetter(put.at(-1)),
  ];
}

/** Places of one fix that touch, or have only letters of one word between them, as one place. */
function inOneWord({ base, current }: Review, pieces: readonly FixPiece[]): FixPiece[] {
  const joined: FixPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const kept = last && piece.fromB - last.toB <= FAR ? textOf(current, last.toB, piece.fromB) : ' ';
    const isOne = last && LETTERS.test(kept) && textOf(base, last.toA, piece.fromA) === kept;
    if (!isOne) joined.push(piece);
    else
      joined[joined.length - 1] = {
        ...last,
        toA: piece.toA,
        toB: piece.toB,
        taken: last.taken + kept + piece.taken,
        put: last.put + kept + piece.put,
      };
  }
  return joined;
}

/** Where a change decided apart stands right beside this one, no word of this one goes on. */
function touchesOther({ pieces }: Review, { fromA, toA, fromB, toB }: FixPiece, ids: readonly FixId[]) {
  const { first, end } = touching(pieces, fromB, toB);
  const others = pieces.slice(first, end).filter(({ fix }) => !ids.includes(fix));
  return {
    left: others.some((other) => other.toB <= fromB && other.toA <= fromA),
    right: others.some((other) => other.fromB >= toB && other.fromA >= toA),
  };
}

/** What is taken out with the author's own letters around it, whatever others made of these. */
function wordsOfBase({ base }: Review, piece: FixPiece, isLeft: boolean, isRight: boolean): string {
  const before = textOf(base, Math.max(0, piece.fromA - MOST_LETTERS), piece.fromA);
  const after = textOf(base, piece.toA, Math.min(base.length, piece.toA + MOST_LETTERS));
  const prefix = isLeft ? before.slice(before.length - letters(before, -1)) : '';
  return prefix + piece.taken + (isRight ? after.slice(0, letters(after, 1)) : '');
}

function letters(around: string, side: 1 | -1): number {
  const at = (count: number) => (side === 1 ? around[count] : around.at(-1 - count)) ?? '';
  let count = 0;
  while (count < around.length && count < MOST_LETTERS && LETTER.test(at(count))) count++;
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
