/** What one person changes in one word is one change, however they typed it. */
import { textOf } from './flat-text.ts';
import type { FixId, FixMeta, Piece, Review } from './review.ts';
import { trimmed, withBreaksOf } from './settle-pieces.ts';

const WORD = /^[\p{L}\p{M}\p{N}'’]$/u;
/** Kept text within a word; a single hyphen is part of it, a dash of two is not. */
const KEPT = /^(?:[\p{L}\p{M}\p{N}'’]|(?<!-)[-‐‑](?!-))*$/u;
/** Where words stand without blanks between them, letters side by side say nothing of one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No word keeps more than this between two changes, in tokens. */
const LONGEST = 60;

/**
 * The review with the pieces `first` up to and without `end`, and one beyond on each side, put together where one
 * person made two of them in one word: one piece, of the older of the two fixes. Pieces of a rule, of a move, of
 * several people and with notes that differ stay as they are. Both texts stay the same, but for line ends where
 * both have the same text now.
 */
export function joinedInWords(review: Review, first: number, end: number): Review {
  const from = Math.max(0, first - 1);
  const to = Math.min(review.pieces.length, end + 1);
  const joined: Piece[] = [];
  let { meta, current } = review;
  const renamed = new Map<FixId, FixId>();
  const named = (piece: Piece): Piece => {
    let { fix } = piece;
    for (let other = renamed.get(fix); other !== undefined; other = renamed.get(fix)) fix = other;
    return fix === piece.fix ? piece : { ...piece, fix };
  };
  let isChanged = false;
  for (const raw of review.pieces.slice(from, to)) {
    const piece = named(raw);
    const last = joined.at(-1);
    const one = last && named(last);
    if (one === undefined || !isOneFix(meta, one.fix, piece.fix) || !isOneWord(review, one, piece)) {
      joined.push(piece);
      continue;
    }
    isChanged = true;
    const [kept, gone] =
      numberOf(one.fix) <= numberOf(piece.fix) ? [one.fix, piece.fix] : [piece.fix, one.fix];
    if (kept !== gone) {
      meta = withOneFor(meta, kept, gone);
      renamed.set(gone, kept);
    }
    joined.pop();
    const whole = { fromA: one.fromA, toA: piece.toA, fromB: one.fromB, toB: piece.toB, fix: kept };
    const rest = trimmed(whole, review.base, current);
    const [start, stop] = [[whole.fromA, whole.fromB] as const, [whole.toA, whole.toB] as const];
    current = withBreaksOf(review.base, current, rest, start, stop);
    joined.push(...rest);
  }
  if (!isChanged) return review;
  const pieces = [...review.pieces.slice(0, from), ...joined, ...review.pieces.slice(to)];
  return { ...review, current, pieces: renamed.size === 0 ? pieces : pieces.map(named), meta };
}

/** True where both fixes are one person's own typing. */
function isOneFix(meta: Review['meta'], one: FixId, other: FixId): boolean {
  const [first, second] = [meta.get(one), meta.get(other)];
  if (first === undefined || second === undefined) return false;
  const isTyped = ({ rule, moved, also }: FixMeta) =>
    rule === undefined && moved !== true && also === undefined;
  if (!isTyped(first) || !isTyped(second) || first.author !== second.author) return false;
  return first.note === undefined || second.note === undefined || first.note === second.note;
}

/** True where only letters of one word, in both texts, stand between two pieces that follow each other. */
function isOneWord({ base, current }: Review, one: Piece, other: Piece): boolean {
  if (other.fromB - one.toB > LONGEST) return false;
  const kept = textOf(current, one.toB, other.fromB);
  if (!KEPT.test(kept) || UNSPACED.test(kept)) return false;
  const isLetter = (text: string) => WORD.test(text) && !UNSPACED.test(text);
  return (
    (isLetter(textOf(base, one.toA - 1, one.toA)) || isLetter(textOf(current, one.toB - 1, one.toB))) &&
    (isLetter(textOf(base, other.fromA, other.fromA + 1)) ||
      isLetter(textOf(current, other.fromB, other.fromB + 1)))
  );
}

/** What was said of both fixes said of the one that stays. */
function withOneFor(meta: Review['meta'], kept: FixId, gone: FixId): Review['meta'] {
  const [one, other] = [meta.get(kept) as FixMeta, meta.get(gone) as FixMeta];
  const all = new Map<FixId, FixMeta>([
    ...meta,
    [kept, { ...other, ...one, at: Math.min(one.at, other.at) }],
  ]);
  const both = [...(one.within ?? []), ...(other.within ?? [])];
  all.delete(gone);
  for (const [id, known] of all) {
    const outer = id === kept ? both : known.within;
    if (outer === undefined || (id !== kept && !outer.includes(gone))) continue;
    const { within: _, ...rest } = known;
    const now = [...new Set(outer.map((fix) => (fix === gone ? kept : fix)))].filter((fix) => fix !== id);
    all.set(id, now.length === 0 ? rest : { ...rest, within: now });
  }
  return all;
}

function numberOf(id: FixId): number {
  return Number(id.slice(1));
}
