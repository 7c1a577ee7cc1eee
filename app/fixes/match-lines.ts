/** Which lines two texts share: in the same order, or moved. */

/** A line that stands elsewhere in the second text; offsets of its first character. */
export interface MovedLine {
  readonly fromA: number;
  readonly fromB: number;
  readonly length: number;
}

/** Lines of one text; `starts` has one place more than there are lines, as if a last break followed. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly string[];
  readonly starts: readonly number[];
  /** For each line its partner in the other text, or -1. */
  readonly partner: Int32Array;
  /** For each line the number of the move it is part of, or 0. */
  readonly move: Int32Array;
}

/** Places of the one text and of the other. */
export type Pairs = readonly (readonly [number, number])[];

/** A shorter line is too likely to stand in two places by chance. */
const SHORTEST_MOVE = 20;

/** The lines of a text, with no partner yet. */
export function linesIn(text: string): Lines {
  const lines = text.split('\n');
  const starts = [0];
  for (const [i, line] of lines.entries()) starts.push((starts[i] as number) + line.length + 1);
  return {
    text: `${text}\n`,
    lines,
    starts,
    partner: new Int32Array(lines.length).fill(-1),
    move: new Int32Array(lines.length),
  };
}

/** Pairs equal lines that stand in the same order; gives those that both have once but in another order. */
export function matchLines(a: Lines, b: Lines): (readonly [number, number])[] {
  const pairs = onceInBoth(a.lines, b.lines);
  const inOrder = longestRise(pairs);
  for (const [i, k] of inOrder) pair(a, b, i, k);
  for (const [i, k] of [...inOrder, [-1, -1] as const]) spread(a, b, i, k, 1, pair);
  for (const [i, k] of [...inOrder, [a.lines.length, b.lines.length] as const]) spread(a, b, i, k, -1, pair);
  return pairs.filter(([i, k]) => a.partner[i] !== k);
}

/** Numbers the moves among such lines, and gives each line that moved. */
export function matchMoves(a: Lines, b: Lines, strays: readonly (readonly [number, number])[]): MovedLine[] {
  const moved: MovedLine[] = [];
  let number = 0;
  const take = (i: number, k: number) => {
    a.move[i] = number;
    b.move[k] = number;
    moved.push({
      fromA: a.starts[i] as number,
      fromB: b.starts[k] as number,
      length: (a.lines[i] as string).length,
    });
  };
  for (const [i, k] of strays) {
    const isTaken = !isFree(a, i) || !isFree(b, k);
    if (isTaken || (a.lines[i] as string).length < SHORTEST_MOVE) continue;
    number++;
    take(i, k);
    const mark = (_: Lines, __: Lines, one: number, other: number) => take(one, other);
    spread(a, b, i, k, 1, mark);
    spread(a, b, i, k, -1, mark);
    takeBlankBeside(a, b, number);
  }
  return moved;
}

/** The blank line beside a paragraph goes with it, though it may stand on the other side afterwards. */
function takeBlankBeside(a: Lines, b: Lines, number: number): void {
  const beside = (side: Lines) => {
    const [first, last] = [side.move.indexOf(number), side.move.lastIndexOf(number)];
    return [last + 1, first - 1].find((at) => isFree(side, at) && side.lines[at]?.trim() === '');
  };
  const [one, other] = [beside(a), beside(b)];
  if (one === undefined || other === undefined) return;
  a.move[one] = number;
  b.move[other] = number;
}

function isFree(side: Lines, at: number): boolean {
  return side.partner[at] === -1 && side.move[at] === 0;
}

function pair(a: Lines, b: Lines, i: number, k: number): void {
  a.partner[i] = k;
  b.partner[k] = i;
}

type Mark = (a: Lines, b: Lines, i: number, k: number) => void;

/** Marks equal lines beside a pair, as far as they reach. */
function spread(a: Lines, b: Lines, i: number, k: number, step: 1 | -1, mark: Mark): void {
  let [one, other] = [i + step, k + step];
  while (isFree(a, one) && isFree(b, other) && a.lines[one] === b.lines[other]) {
    mark(a, b, one, other);
    one += step;
    other += step;
  }
}

/** What both have, and have only once, blanks left out. */
export function onceInBoth(
  first: readonly string[],
  second: readonly string[],
): (readonly [number, number])[] {
  const count = (lines: readonly string[]) => {
    const places = new Map<string, number>();
    for (const [i, line] of lines.entries()) places.set(line, places.has(line) ? -1 : i);
    return places;
  };
  const there = count(second);
  const pairs: (readonly [number, number])[] = [];
  for (const [line, i] of count(first)) {
    const k = there.get(line) ?? -1;
    if (i >= 0 && k >= 0 && line.trim() !== '') pairs.push([i, k]);
  }
  return pairs;
}

/** The longest part of the pairs in which both places grow. */
export function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, k]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number]?.[1] ?? 0) < k) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = index;
  }
  const kept: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) kept.push(pairs[at] ?? [0, 0]);
  return kept.reverse();
}

/** The line in which a place lies. */
export function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
