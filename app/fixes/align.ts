/** Which lines and words of two states of a text are the same. */
import { diffArrays } from 'diff';
import {
  lineAt,
  type Lines,
  linesIn,
  longestRise,
  matchLines,
  matchMoves,
  type MovedLine,
  onceInBoth,
  type Pairs,
} from './match-lines.ts';

/**
 * A stretch that differs: the tokens `fromA` up to `toA` of the first text stand in the second as `fromB` up to
 * `toB`. Stretches with the same `move` are lines that went from one place to another.
 */
export interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly move?: number;
}

export interface Alignment {
  /** In the order of both texts; between them both are the same. */
  readonly stretches: readonly Stretch[];
  readonly moved: readonly MovedLine[];
}

/** Above this many words that came or went a stretch is one difference: little in it would be the same. */
const MOST_EDITS = 600;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\n|[^\S\n]+|[^]/gu;
const BLANK = /^[^\S\n]+$/u;

/**
 * Compares two texts, breaks between lines being `\n`: lines that both have once hold them together, such lines
 * in another order are moves, and what is left is compared word by word.
 */
export function alignTexts(first: string, second: string): Alignment {
  const [a, b] = [linesIn(first), linesIn(second)];
  const strays = matchLines(a, b);
  const moved = matchMoves(a, b, strays);
  const stretches: Stretch[] = [];
  let [i, k] = [0, 0];
  for (let at = 0; at <= a.lines.length; at++) {
    const partner = at === a.lines.length ? b.lines.length : (a.partner[at] as number);
    if (partner < 0) continue;
    if (at > i || partner > k) stretches.push(...stretchesIn(a, b, [i, at], [k, partner]));
    i = at + 1;
    k = partner + 1;
  }
  return { stretches: withoutLastBreak(stretches, a.text, b.text), moved };
}

type Range = readonly [from: number, to: number];

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
}

/** What differs between the lines `linesA` and `linesB`, each up to and without its second number. */
function stretchesIn(a: Lines, b: Lines, linesA: Range, linesB: Range): Stretch[] {
  const [one, other] = [wordsIn(a, linesA), wordsIn(b, linesB)];
  const same = sameWords(one.words, other.words);
  if (same === null && linesA[1] - linesA[0] === linesB[1] - linesB[0] && linesA[1] - linesA[0] > 1)
    return Array.from({ length: linesA[1] - linesA[0] }, (_, i) =>
      stretchesIn(a, b, [linesA[0] + i, linesA[0] + i + 1], [linesB[0] + i, linesB[0] + i + 1]),
    ).flat();
  const stretches: Stretch[] = [];
  let [fromA, fromB] = [a.starts[linesA[0]] as number, b.starts[linesB[0]] as number];
  const close = (toA: number, toB: number) => {
    if (toA > fromA || toB > fromB) stretches.push(...partedByMoves(a, b, [fromA, toA], [fromB, toB]));
  };
  for (const [i, k] of same ?? []) {
    const [startA, startB] = [one.starts[i] as number, other.starts[k] as number];
    close(startA, startB);
    fromA = startA + (one.words[i] as string).length;
    fromB = startB + (other.words[k] as string).length;
  }
  close(a.starts[linesA[1]] as number, b.starts[linesB[1]] as number);
  return stretches;
}

/** The words of the lines that are no part of a move. */
function wordsIn({ lines, starts, move }: Lines, [from, to]: Range): Words {
  const words: string[] = [];
  const places: number[] = [];
  for (let i = from; i < to; i++) {
    if (move[i] !== 0) continue;
    let at = starts[i] as number;
    for (const word of `${lines[i]}\n`.match(WORD) ?? []) {
      words.push(word);
      places.push(at);
      at += word.length;
    }
  }
  return { words, starts: places };
}

/** Above this many words of both texts together, words that both have once hold them together first. */
const MANY_WORDS = 1000;

/** Pairs of places where both have the same word; null where too little is the same. */
function sameWords(first: readonly string[], second: readonly string[]): Pairs | null {
  if (first.length + second.length < MANY_WORDS) return sameWordsInOrder(first, second);
  const held = longestRise(onceInBoth(first, second));
  if (held.length === 0) return sameWordsInOrder(first, second);
  const same: (readonly [number, number])[] = [];
  let [i, k] = [0, 0];
  for (const [nextI, nextK] of [...held, [first.length, second.length] as const]) {
    const between = sameWordsInOrder(first.slice(i, nextI), second.slice(k, nextK)) ?? [];
    for (const [one, other] of between) same.push([i + one, k + other]);
    if (nextI < first.length) same.push([nextI, nextK]);
    [i, k] = [nextI + 1, nextK + 1];
  }
  return same;
}

function sameWordsInOrder(first: readonly string[], second: readonly string[]): Pairs | null {
  if (first.length === 0 || second.length === 0) return [];
  const steps = diffArrays([...first], [...second], { maxEditLength: MOST_EDITS });
  if (steps === undefined) return null;
  const same: (readonly [number, number])[] = [];
  let [i, k] = [0, 0];
  for (const [index, { added, removed, count }] of steps.entries()) {
    if (added) k += count;
    else if (removed) i += count;
    else {
      // A blank alone between changed words changes with them.
      const isBridge = index > 0 && index < steps.length - 1 && count === 1 && BLANK.test(first[i] ?? '');
      if (!isBridge) for (let n = 0; n < count; n++) same.push([i + n, k + n]);
      i += count;
      k += count;
    }
  }
  return same;
}

function partedByMoves(a: Lines, b: Lines, rangeA: Range, rangeB: Range): Stretch[] {
  const [one, other] = [partsOf(a, rangeA), partsOf(b, rangeB)];
  const stretches: Stretch[] = [];
  let [fromA, fromB] = [rangeA[0], rangeB[0]];
  const add = (toA: number, toB: number, move: number) => {
    const plain = { fromA, toA, fromB, toB };
    if (toA > fromA || toB > fromB) stretches.push(move === 0 ? plain : { ...plain, move });
    [fromA, fromB] = [toA, toB];
  };
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [partA, partB] = [one[i], other[i]];
    add(partA?.from ?? fromA, partB?.from ?? fromB, 0);
    add(partA?.to ?? fromA, fromB, partA?.move ?? 0);
    add(fromA, partB?.to ?? fromB, partB?.move ?? 0);
  }
  add(rangeA[1], rangeB[1], 0);
  return stretches;
}

/** The moved lines in a range, those of one move in a row as one. */
function partsOf({ starts, move }: Lines, [from, to]: Range): { from: number; to: number; move: number }[] {
  const parts: { from: number; to: number; move: number }[] = [];
  for (let i = lineAt(starts, from); i < move.length && (starts[i] as number) < to; i++) {
    const [start, end, number] = [starts[i] as number, starts[i + 1] as number, move[i] as number];
    if (number === 0 || start < from) continue;
    const last = parts.at(-1);
    if (last?.move === number && last.to === start) last.to = end;
    else parts.push({ from: start, to: end, move: number });
  }
  return parts;
}

/**
 * The texts were compared with a break after the last line, which neither has: stretches that reach it take
 * the break before them instead.
 */
function withoutLastBreak(stretches: readonly Stretch[], textA: string, textB: string): Stretch[] {
  let first = stretches.length;
  let [a, b] = [textA.length, textB.length];
  while (first > 0 && stretches[first - 1]?.toA === a && stretches[first - 1]?.toB === b) {
    first--;
    [a, b] = [(stretches[first] as Stretch).fromA, (stretches[first] as Stretch).fromB];
  }
  if (first === stretches.length) return [...stretches];
  const kept = stretches.slice(0, first);
  if (textA[a - 1] !== '\n')
    return [...kept, { fromA: a, toA: textA.length - 1, fromB: b, toB: textB.length - 1 }];
  return [
    ...kept,
    ...stretches.slice(first).map((stretch) => ({
      ...stretch,
      fromA: stretch.fromA - 1,
      toA: stretch.toA - 1,
      fromB: stretch.fromB - 1,
      toB: stretch.toB - 1,
    })),
  ];
}
