import { hashWord } from './word-hash.ts';
import { CAPITAL, MARK, type WordStream } from './word-stream.ts';

/** How much larger a margin must be where old books are a bad witness, and where they are none. */
const MORE = 3;
const MOST = 6;

/** What the margin must have beyond its threshold to overrule the written member at the place `at` of the stream. */
export function cautionOf(written: string, { hash, look, length }: WordStream, at: number): number {
  const before = at > 0 ? (hash[at - 1] as number) : 0;
  const after = at + 1 < length ? (hash[at + 1] as number) : 0;
  if (written.includes("'")) {
    if (standsAlone(look, length, at)) return MOST;
    // "You look like you're asleep", "my point is it's late", "I say it's bad": a clause begins where those books seldom let one begin.
    return BEFORE_CLAUSES.has(before) ? MORE : 0;
  }
  // "Out of there pretty quick", "I found there peace"; in "there nothing wrong" a verb is missing.
  if (written === 'there') return BEFORE_PLACES.has(before) || AFTER_BEING.has(after) ? MORE : 0;
  // "You too Spike", "she came too which was odd": a comma is missing, not a letter too many.
  if (written === 'too' && AFTER_TOO.has(after)) return MORE;
  const isBeforeName = at + 1 < length && ((look[at + 1] as number) & CAPITAL) !== 0;
  return BEFORE_NAMES.has(written) && isBeforeName ? MOST : 0;
}

/** "You're family!": a pronoun with its verb can make a sentence with one word; an owner seldom does. */
function standsAlone(look: Uint8Array, length: number, at: number): boolean {
  const isMark = (i: number) => i < 0 || i >= length || ((look[i] as number) & MARK) !== 0;
  return isMark(at - 1) && !isMark(at + 1) && isMark(at + 2);
}

const hashes = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => hashWord(word)));

const BEFORE_CLAUSES = hashes('like is was say says');
const BEFORE_PLACES = hashes('of from up down over out back around found finding saw');
const AFTER_BEING = hashes('nothing something anything no');
const AFTER_TOO = hashes('which who that when because so but and as if i you he she they we it');
/** Before a capital these are titles ("Language: Its Nature") or speak of somebody's own Spike. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['its', 'your', 'their', 'whose', 'too']);
