/** Two texts side by side, cut to what differs. */
import { diffArrays } from 'diff';
import { cutLines, type Line } from '../../../app/story/story.ts';

/** One row of the comparison; line numbers count from 1. */
export type ComparedRow =
  | {
      readonly kind: 'same' | 'differs';
      readonly mine: ComparedLine | null;
      readonly theirs: ComparedLine | null;
      /** Which stretch of differing rows it belongs to, from 0, and whether it begins it; -1 where it is the same. */
      readonly stretch: number;
      readonly begins: boolean;
    }
  /** So many lines that are the same in both and are not shown. */
  | { readonly kind: 'gap'; readonly lines: number };

export interface ComparedLine {
  readonly number: number;
  readonly text: string;
}

/** Same lines shown before and after each stretch that differs. */
const AROUND = 2;
/** More insertions and deletions than this are not told apart: the middle of the texts is shown as one stretch. */
const MOST_EDITS = 1000;

/**
 * The rows that show how two texts differ by line. Line ends are not compared: no rows mean that all words
 * and blanks are the same.
 */
export function compareTexts(mine: string, theirs: string): ComparedRow[] {
  const left = cutLines(mine).map((line) => line.text);
  const right = cutLines(theirs).map((line) => line.text);
  return cutToDifferences(pairUp(left, right));
}

/**
 * My text with their lines in the stretches of `taken`. Every line keeps the line end it had; one that had none and
 * no longer stands last gets the end that the lines of its text have.
 */
export function mergedText(mine: string, theirs: string, taken: ReadonlySet<number>): string {
  const left = cutLines(mine);
  const right = cutLines(theirs);
  const lines: Line[] = [];
  const rows = pairUp(
    left.map((line) => line.text),
    right.map((line) => line.text),
  );
  for (const row of rows) {
    const [side, at] = taken.has(row.stretch) ? [right, row.theirs] : [left, row.mine];
    const line = at && side[at.number - 1];
    if (line) lines.push(line);
  }
  const usual = [...left, ...right].find((line) => line.end !== '')?.end ?? '\n';
  return lines
    .map(({ text, end }, index) => text + (end === '' && index < lines.length - 1 ? usual : end))
    .join('');
}

type LineRow = Exclude<ComparedRow, { kind: 'gap' }>;

function pairUp(left: readonly string[], right: readonly string[]): LineRow[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head++;
  let tail = 0;
  const room = Math.min(left.length, right.length) - head;
  while (tail < room && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++;

  const rows: LineRow[] = [];
  let l = 0;
  let r = 0;
  let stretch = 0;
  const same = (count: number) => {
    for (let i = 0; i < count; i++, l++, r++) {
      rows.push({
        kind: 'same',
        mine: lineAt(left, l),
        theirs: lineAt(right, r),
        stretch: -1,
        begins: false,
      });
    }
  };
  const differs = (gone: number, come: number) => {
    for (let i = 0; i < Math.max(gone, come); i++) {
      rows.push({
        kind: 'differs',
        mine: i < gone ? lineAt(left, l + i) : null,
        theirs: i < come ? lineAt(right, r + i) : null,
        stretch,
        begins: i === 0,
      });
    }
    if (gone + come > 0) stretch++;
    l += gone;
    r += come;
  };

  same(head);
  const middleLeft = left.slice(head, left.length - tail);
  const middleRight = right.slice(head, right.length - tail);
  const changes = diffArrays(middleLeft, middleRight, { maxEditLength: MOST_EDITS });
  if (changes === undefined) differs(middleLeft.length, middleRight.length);
  else {
    let gone = 0;
    let come = 0;
    for (const change of changes) {
      if (change.removed) gone += change.count;
      else if (change.added) come += change.count;
      else {
        differs(gone, come);
        gone = 0;
        come = 0;
        same(change.count);
      }
    }
    differs(gone, come);
  }
  same(tail);
  return rows;
}

function lineAt(lines: readonly string[], index: number): ComparedLine {
  return { number: index + 1, text: lines[index] ?? '' };
}

function cutToDifferences(rows: readonly LineRow[]): ComparedRow[] {
  const shown = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    if (row.kind === 'same') return;
    shown.fill(1, Math.max(0, index - AROUND), index + AROUND + 1);
  });
  if (!shown.includes(1)) return [];
  const cut: ComparedRow[] = [];
  let hidden = 0;
  rows.forEach((row, index) => {
    if (!shown[index]) {
      hidden++;
      return;
    }
    if (hidden > 0) cut.push({ kind: 'gap', lines: hidden });
    hidden = 0;
    cut.push(row);
  });
  if (hidden > 0) cut.push({ kind: 'gap', lines: hidden });
  return cut;
}
