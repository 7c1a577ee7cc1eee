import { diffArrays } from 'diff';

/** A stretch that differs: offsets in UTF-16 units of the two texts, `from` up to and without `to`. */
export interface Difference {
  readonly before: { readonly from: number; readonly to: number };
  readonly after: { readonly from: number; readonly to: number };
}

/** Above this many insertions and deletions two texts are one difference: they have little in common to show. */
const MOST_EDITS = 400;
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\n|[^\S\n]+|\.+|!+|\?+|-+|[^]/gu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;
const BLANK = /^\s*$/u;

interface Hunk {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
  /** True where a word came, went or changed, not only marks and blanks. */
  readonly words: boolean;
  /** True where a blank came or went, and what lies on both sides was parted or joined. */
  readonly parts: boolean;
}

/**
 * What differs between two texts, in order, at word boundaries: a changed mark shows the word it sits on, a
 * changed blank the words on both sides. Words changed side by side are one difference.
 */
export function differences(before: string, after: string): Difference[] {
  const { head, tail } = commonEnds(before, after);
  const old = before.slice(head, before.length - tail).match(TOKEN) ?? [];
  const now = after.slice(head, after.length - tail).match(TOKEN) ?? [];
  const oldAt = offsets(old, head);
  const nowAt = offsets(now, head);
  return merge(grown(hunks(old, now), old), old).map((hunk) => {
    const range = (at: readonly number[], [from, to]: readonly [number, number]) => ({
      from: at[from] as number,
      to: at[to] as number,
    });
    return trimBlanks({ before: range(oldAt, hunk.before), after: range(nowAt, hunk.after) }, before, after);
  });
}

/** How much at both ends is the same and too far from a difference to be shown with it: at least a word away. */
function commonEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  const isSame = () =>
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail);
  while (tail < most - head && isSame()) tail++;
  const isBlank = (at: number) => BLANK.test(before[at] ?? '');
  const last = before.length - 1;
  for (const skipsBlanks of [false, true, false]) {
    while (head > 0 && isBlank(head - 1) === skipsBlanks) head--;
    while (tail > 0 && isBlank(last - tail + 1) === skipsBlanks) tail--;
  }
  return { head, tail };
}

function offsets(tokens: readonly string[], start: number): number[] {
  const at = [start];
  for (const [i, token] of tokens.entries()) at.push((at[i] as number) + token.length);
  return at;
}

/** The token ranges that differ. */
function hunks(old: readonly string[], now: readonly string[]): Hunk[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const oldMiddle = old.slice(head, old.length - tail);
  const nowMiddle = now.slice(head, now.length - tail);
  const found: Hunk[] = [];
  const add = (fromOld: number, toOld: number, fromNow: number, toNow: number) => {
    if (fromOld === toOld && fromNow === toNow) return;
    const gone = old.slice(fromOld, toOld);
    const come = now.slice(fromNow, toNow);
    const words = [...gone, ...come].some((token) => WORD.test(token));
    const blank = (token: string) => BLANK.test(token);
    const parts = gone.some(blank) !== come.some(blank) || (gone.every(blank) && come.every(blank));
    found.push({ before: [fromOld, toOld], after: [fromNow, toNow], words, parts });
  };
  const steps = diffArrays(oldMiddle, nowMiddle, { maxEditLength: MOST_EDITS });
  if (steps === undefined) add(head, old.length - tail, head, now.length - tail);
  let [oldAt, nowAt, oldOpen, nowOpen] = [head, head, head, head];
  for (const { added, removed, count } of steps ?? []) {
    if (added) nowAt += count;
    else if (removed) oldAt += count;
    else {
      add(oldOpen, oldAt, nowOpen, nowAt);
      oldAt += count;
      nowAt += count;
      oldOpen = oldAt;
      nowOpen = nowAt;
    }
  }
  if (steps !== undefined) add(oldOpen, oldAt, nowOpen, nowAt);
  return found;
}

/** Takes in the word that a mark sits on: the one before it, else the one after. A blank takes both. */
function grown(found: readonly Hunk[], old: readonly string[]): Hunk[] {
  return found.map((hunk, i) => {
    if (hunk.words) return hunk;
    const [from, to] = hunk.before;
    const left = reach(old, from - 1, -1, found[i - 1]?.before[1] ?? 0);
    const right =
      hunk.parts || left === 0 ? reach(old, to, 1, (found[i + 1]?.before[0] ?? old.length) - 1) : 0;
    return {
      ...hunk,
      before: [from - left, to + right],
      after: [hunk.after[0] - left, hunk.after[1] + right],
    };
  });
}

/** How many tokens from `at` up to and with `last` belong to the nearest word; 0 where a blank comes first. */
function reach(tokens: readonly string[], at: number, step: 1 | -1, last: number): number {
  const most = (last - at) * step + 1;
  let count = 0;
  while (count < most) {
    const token = tokens[at + count * step] as string;
    if (BLANK.test(token)) return 0;
    count++;
    if (WORD.test(token)) return count;
  }
  // What differs next goes on from here, and the two become one.
  return last === 0 || last === tokens.length - 1 ? 0 : count;
}

function merge(found: readonly Hunk[], old: readonly string[]): Hunk[] {
  const merged: Hunk[] = [];
  for (const hunk of found) {
    const last = merged[merged.length - 1];
    const gap = last === undefined ? Number.POSITIVE_INFINITY : hunk.before[0] - last.before[1];
    const sideBySide =
      gap === 1 && hunk.words && last?.words === true && /^[^\S\n]+$/u.test(old[hunk.before[0] - 1] ?? '');
    if (last === undefined || (gap > 0 && !sideBySide)) merged.push(hunk);
    else {
      merged[merged.length - 1] = {
        ...last,
        before: [last.before[0], Math.max(last.before[1], hunk.before[1])],
        after: [last.after[0], Math.max(last.after[1], hunk.after[1])],
        words: last.words || hunk.words,
      };
    }
  }
  return merged;
}

/** A word that came or went leaves out the blank that came or went with it. */
function trimBlanks(found: Difference, before: string, after: string): Difference {
  const old = before.slice(found.before.from, found.before.to);
  const now = after.slice(found.after.from, found.after.to);
  if (BLANK.test(old) === BLANK.test(now)) return found;
  return { before: trimmed(found.before, old), after: trimmed(found.after, now) };
}

function trimmed({ from, to }: { readonly from: number; readonly to: number }, text: string) {
  if (BLANK.test(text)) return { from, to: from };
  return {
    from: from + text.length - text.trimStart().length,
    to: to - (text.length - text.trimEnd().length),
  };
}
