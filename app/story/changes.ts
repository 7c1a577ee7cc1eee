import { diffArrays } from 'diff';
import type { Block } from './story.ts';
import { differences } from './word-diff.ts';

/** One place where two states of a story differ, at word boundaries. */
export interface Change {
  /** The line, from 1 on, of the earlier state; for new text the line it stands before. */
  readonly line: number;
  /** Empty where words came. */
  readonly before: string;
  /** Empty where words went. */
  readonly after: string;
  /** The sentence around the change in the later state, or about 80 units on both sides; empty where a line went. */
  readonly context: string;
}

/** Lines of both states between two that are the same: `from` up to and without `to`. */
interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/**
 * What changed between two states of a story, in order. Blocks that kept id and text hold the two together;
 * between them lines are matched by text, and what is left is compared word by word. A line end that changed
 * its kind is no change here.
 */
export function wordChanges(before: readonly Block[], after: readonly Block[]): Change[] {
  const changes: Change[] = [];
  for (const gap of gapsById(before, after)) {
    const parts = isSameBlocks(gap, before, after) ? [gap] : gapsByText(gap, before, after);
    for (const part of parts.flatMap(lineByLine)) compare(part, before, after, changes);
  }
  return changes;
}

/**
 * How many words the changes touch: in each the words that differ, counted on the longer side, and at least
 * one, since a changed mark or blank changes how its word is read.
 */
export function countWordsChanged(changes: readonly Pick<Change, 'before' | 'after'>[]): number {
  let count = 0;
  for (const { before, after } of changes) {
    const old = before.match(/\S+/gu) ?? [];
    const now = after.match(/\S+/gu) ?? [];
    const least = Math.min(old.length, now.length);
    let head = 0;
    while (head < least && old[head] === now[head]) head++;
    let tail = 0;
    while (tail < least - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
    count += Math.max(1, Math.max(old.length, now.length) - head - tail);
  }
  return count;
}

function gapsById(before: readonly Block[], after: readonly Block[]): Gap[] {
  // What is the same at both ends holds fast, and is no gap.
  const isSame = (a: Block | undefined, b: Block | undefined) =>
    a === b || (a?.id === b?.id && a?.text === b?.text);
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < least - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const places = new Map<string, number>();
  for (let i = head; i < before.length - tail; i++) places.set((before[i] as Block).id, i);
  const same: (readonly [old: number, now: number])[] = [];
  for (let now = head; now < after.length - tail; now++) {
    const old = places.get((after[now] as Block).id);
    if (old !== undefined && before[old]?.text === after[now]?.text) same.push([old, now]);
  }
  return gapsBetween(inOrder(same), [head, before.length - tail], [head, after.length - tail]);
}

/** Above this many lines that came or went, lines are no longer matched by text. */
const MOST_LINES = 1000;

function gapsByText(gap: Gap, before: readonly Block[], after: readonly Block[]): Gap[] {
  const texts = (blocks: readonly Block[], [from, to]: readonly [number, number]) =>
    blocks.slice(from, to).map((block) => block.text);
  const old = texts(before, gap.before);
  const now = texts(after, gap.after);
  if (old.length === 0 || now.length === 0) return [gap];
  const same: (readonly [number, number])[] = [];
  let [oldAt, nowAt] = [gap.before[0], gap.after[0]];
  for (const { added, removed, count } of diffArrays(old, now, { maxEditLength: MOST_LINES }) ?? []) {
    if (added) nowAt += count;
    else if (removed) oldAt += count;
    else for (let i = 0; i < count; i++) same.push([oldAt++, nowAt++]);
  }
  return gapsBetween(same, gap.before, gap.after);
}

function gapsBetween(
  same: readonly (readonly [old: number, now: number])[],
  [oldFrom, oldTo]: readonly [number, number],
  [nowFrom, nowTo]: readonly [number, number],
): Gap[] {
  const gaps: Gap[] = [];
  let [old, now] = [oldFrom, nowFrom];
  for (const [nextOld, nextNow] of [...same, [oldTo, nowTo] as const]) {
    if (nextOld > old || nextNow > now) gaps.push({ before: [old, nextOld], after: [now, nextNow] });
    old = nextOld + 1;
    now = nextNow + 1;
  }
  return gaps;
}

/** The longest part of the pairs in which both places grow: blocks that changed places are not held fast. */
function inOrder(pairs: readonly (readonly [old: number, now: number])[]) {
  if (pairs.every(([old], i) => i === 0 || old > (pairs[i - 1]?.[0] ?? -1))) return pairs;
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [old]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number]?.[0] ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = index;
  }
  const kept: (readonly [number, number])[] = [];
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) kept.push(pairs[at] ?? [0, 0]);
  return kept.reverse();
}

function isSameBlocks(
  { before: [from, to], after: [start, end] }: Gap,
  before: readonly Block[],
  after: readonly Block[],
): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < to - from; i++) if (before[from + i]?.id !== after[start + i]?.id) return false;
  return true;
}

/** As many lines on both sides are most likely the same lines, each changed a little. */
function lineByLine(gap: Gap): Gap[] {
  const { before, after } = gap;
  const count = before[1] - before[0];
  if (count !== after[1] - after[0]) return [gap];
  return Array.from({ length: count }, (_, i) => ({
    before: [before[0] + i, before[0] + i + 1],
    after: [after[0] + i, after[0] + i + 1],
  }));
}

function compare(gap: Gap, before: readonly Block[], after: readonly Block[], changes: Change[]): void {
  const text = (blocks: readonly Block[], [from, to]: readonly [number, number]) =>
    blocks.slice(from, to).reduce((joined, block) => `${joined}${block.text}\n`, '');
  const old = text(before, gap.before);
  const now = text(after, gap.after);
  let line = gap.before[0] + 1;
  let counted = 0;
  for (const found of differences(old, now)) {
    for (; counted < found.before.from; counted++) if (old[counted] === '\n') line++;
    changes.push({
      line: Math.max(1, Math.min(line, before.length)),
      before: old.slice(found.before.from, found.before.to),
      after: now.slice(found.after.from, found.after.to),
      context: contextOf(now, found.after),
    });
  }
}

const REACH = 80;
/** The sentence around a stretch, within its line and not much further than `REACH` on both sides. */
function contextOf(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(from, to - 1));
  const end = Math.max(to, lineEnd < 0 ? text.length : lineEnd);
  const head = text.slice(Math.max(start, from - REACH), from);
  const tail = text.slice(to, Math.min(end, to + REACH));
  const cutWord = from - REACH > start ? head.indexOf(' ') + 1 : 0;
  const opening = sentenceEnds(head).findLast((at) => at < head.length) ?? cutWord;
  const cut = to + REACH < end ? tail.lastIndexOf(' ') : tail.length;
  const kept = sentenceEnds(tail)[0] ?? (cut < 0 ? tail.length : cut);
  return `${head.slice(opening)}${text.slice(from, to)}${tail.slice(0, kept)}`.trim();
}

/** Behind the marks that end a sentence. A dot beside another is a pause: the sentence goes on. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const isPause = mark === '.' && (text.charAt(i - 1) === '.' || text.charAt(i + 1) === '.');
    if (mark === '' || !'.!?'.includes(mark) || isPause) continue;
    let at = i + 1;
    while (at < text.length && CLOSERS.includes(text.charAt(at))) at++;
    if (at === text.length || /\s/.test(text.charAt(at))) ends.push(at);
  }
  return ends;
}

const CLOSERS = '"”’\')';
