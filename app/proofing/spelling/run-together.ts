import type { Candidate } from './word-index.ts';

/** So many words at most are taken for one. */
const MOST_WORDS = 5;
/** Three words and more are looked for in so long a word at least, none of them shorter than LEAST. */
const SHORTEST_THREE = 6;
const LONGEST = 80;
/** Two-letter words that are run together with others. */
const SHORT = new Set(
  'am an as at be by do go he hi if in is it me my no of oh on or so to up us we'.split(' '),
);

export interface Splitting {
  /** True for a word in its own case or small. */
  readonly has: (word: string) => boolean;
  readonly worthOf: (words: readonly string[]) => number;
}

/** Words run together, each way to part them: alot, infront, andthenhe. `typed` is in small letters. */
export function partings(typed: string, { has, worthOf }: Splitting): Candidate[] {
  if (typed.length > LONGEST) return [];
  const found: Candidate[] = [];
  const add = (words: readonly string[]) => found.push({ word: words.join(' '), score: worthOf(words) });
  const isPart = (part: string) =>
    part.length > 2 ? has(part) : part.length === 2 ? SHORT.has(part) : part === 'a' || part === 'i';
  for (let at = 1; at < typed.length; at++) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    if (right.length > 1 && isPart(left) && isPart(right)) add([left, right]);
  }
  if (found.length === 0 && typed.length >= SHORTEST_THREE) {
    const parts = likeliest(typed, isPart, worthOf);
    if (parts) add(parts);
  }
  return found;
}

/** The likeliest way to part a word into three or more, or undefined. */
function likeliest(
  typed: string,
  isPart: (part: string) => boolean,
  worthOf: Splitting['worthOf'],
): readonly string[] | undefined {
  /** By where a part ends: the best ways to get there. */
  const ways: (readonly string[] | undefined)[] = [[]];
  for (let to = 1; to <= typed.length; to++) {
    let best: readonly string[] | undefined;
    for (let from = 0; from < to; from++) {
      const before = ways[from];
      const part = typed.slice(from, to);
      if (before === undefined || before.length === MOST_WORDS || !isPart(part)) continue;
      const words = [...before, part];
      if (best === undefined || worthOf(words) > worthOf(best)) best = words;
    }
    ways[to] = best;
  }
  const whole = ways[typed.length];
  return whole && whole.length > 2 ? whole : undefined;
}
