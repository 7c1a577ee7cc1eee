/** A change as a person would say it: whole words, not the one letter that differs. */
import type { FixPiece } from '../fixes-of.ts';
import { type FlatText, textOf } from '../flat-text.ts';

/** What stands there, and what would; `from` and `to` are what of the author's text `before` is. */
export interface InWords {
  readonly before: string;
  readonly after: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\S/;
/** The most that is added on one side, in tokens. */
const REACH = 40;

/** A piece, without what it takes and puts back at its ends, widened to the words that it touches, signs beside them included, and to so many more on each side; never over a break between lines. */
export function inWords(
  base: FlatText,
  piece: Pick<FixPiece, 'fromA' | 'toA' | 'taken' | 'put'>,
  more = 0,
): InWords {
  const { fromA, toA, taken, put } = withoutSame(piece);
  const start = Math.max(0, fromA - REACH * (more + 1));
  const left = textOf(base, start, fromA);
  const right = textOf(base, toA, Math.min(base.length, toA + REACH * (more + 1)));
  const head = left.slice(reachLeft(left, more));
  const tail = right.slice(0, reachRight(right, more));
  return {
    before: head + taken + tail,
    after: head + put + tail,
    from: fromA - head.length,
    to: toA + tail.length,
  };
}

/** A comparison may take a blank beside a word along: both sides have it. */
function withoutSame({ fromA, toA, taken, put }: Pick<FixPiece, 'fromA' | 'toA' | 'taken' | 'put'>) {
  const most = Math.min(taken.length, put.length);
  let head = 0;
  while (head < most && taken[head] === put[head]) head++;
  let tail = 0;
  while (tail < most - head && taken[taken.length - 1 - tail] === put[put.length - 1 - tail]) tail++;
  return {
    fromA: fromA + head,
    toA: toA - tail,
    taken: taken.slice(head, taken.length - tail),
    put: put.slice(head, put.length - tail),
  };
}

function reachLeft(text: string, more: number): number {
  let at = text.length;
  const whileWord = () => {
    while (at > 0 && WORD.test(text[at - 1] as string) && text.length - at < REACH * (more + 1)) at--;
  };
  whileWord();
  for (let i = 0; i < more; i++) {
    let gap = at;
    while (gap > 0 && /[^\S\n]/.test(text[gap - 1] as string)) gap--;
    let end = gap;
    while (end > 0 && WORD.test(text[end - 1] as string)) end--;
    if (gap === at || end === gap) break;
    at = end;
  }
  return at;
}

function reachRight(text: string, more: number): number {
  let at = 0;
  while (at < text.length && WORD.test(text[at] as string)) at++;
  for (let i = 0; i < more; i++) {
    let gap = at;
    while (gap < text.length && /[^\S\n]/.test(text[gap] as string)) gap++;
    let end = gap;
    while (end < text.length && WORD.test(text[end] as string)) end++;
    if (gap === at || end === gap) break;
    at = end;
  }
  return at;
}
