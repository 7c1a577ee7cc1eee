/** Takes back what the ledger says was decided, where the place is still found. */
import type { LedgerEntry } from '../contract/shapes.ts';
import type { Line } from '../story/story.ts';
import { flatText, textOf } from './flat-text.ts';
import type { Edit } from './review.ts';

/** So many characters around a change tell its place where the sentence is no longer the same. */
const BESIDE = 24;
/** A place is not looked for by fewer than so many characters. */
const LEAST = 12;
/** Words that stand in more places than this say nothing of a place. */
const MOST_PLACES = 20;

/**
 * The one edit of the author's text, in its tokens, that takes a decision back: a change that was applied or
 * accepted goes out again; one that was kept out goes in. Null where the words are gone or stand in several places.
 */
export function reverseEntry(entry: LedgerEntry, lines: readonly Line[]): Edit | null {
  const { before, after, sentence, kind } = entry;
  if (before === after) return null;
  const text = textOf(flatText(lines));
  // What stands there now, and what is to stand there.
  const [now, inserted] = kind === 'kept' ? [before, after] : [after, before];
  for (const most of [Number.POSITIVE_INFINITY, BESIDE]) {
    const places = placesIn(text, sentence, before, now, most);
    const edits = places.map((from) => ({ from, to: from + now.length, inserted }));
    const results = new Set(edits.map(({ from, to }) => text.slice(0, from) + inserted + text.slice(to)));
    if (results.size === 1) return edits[0] ?? null;
    if (results.size > 1) return null;
  }
  return null;
}

/** Where `now` stands in what became of the sentence, by at most so many characters on each side of the change. */
function placesIn(text: string, sentence: string, before: string, now: string, most: number): number[] {
  const found = new Set<number>();
  for (let at = sentence.indexOf(before); at >= 0; at = sentence.indexOf(before, at + 1)) {
    const end = at + before.length;
    if (!isInWord(sentence, at, end)) {
      const head = sentence.slice(Math.max(0, at - most), at);
      const sought = head + now + sentence.slice(end, end + Math.min(most, sentence.length));
      if (sought !== '' && sought.length >= Math.min(LEAST, sentence.length))
        for (let place = text.indexOf(sought); place >= 0; place = text.indexOf(sought, place + 1)) {
          found.add(place + head.length);
          if (found.size > MOST_PLACES) return [];
        }
    }
    if (at >= sentence.length) break;
  }
  return [...found];
}

/** True where the words from `at` to `end` are only a part of a word. */
function isInWord(text: string, at: number, end: number): boolean {
  const isCut = (place: number) =>
    /[\p{L}\p{N}]/u.test(text[place - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[place] ?? '');
  return end > at && (isCut(at) || isCut(end));
}
