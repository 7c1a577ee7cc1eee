/** What the author kept against a fix: remembered by its sentence, so that nobody, rule or person, raises it again. */
import { straight } from '../proofing/as-written.ts';
import type { Stet } from '../proofing/facts.ts';
import type { StoryFormat } from '../story/story.ts';
import { inWords } from './exchange/in-words.ts';
import { type Fix, type FixPiece, fixesOf } from './fixes-of.ts';
import type { FixId, Review } from './review.ts';
import { type SentenceAt, sentencesOf } from './sentences-of.ts';

const LONGEST = 300;
const LONGEST_SENTENCE = 5000;
const ARROW = ' → ';

/**
 * The stets by which a fix that the author does not take is remembered: one for each place that lies in a sentence.
 * For many fixes give `sentenceAt`, which is `sentencesOf(review.base, format)`, once made.
 */
export function stetsOf(
  review: Review,
  fix: Fix,
  format: StoryFormat,
  sentenceAt: SentenceAt = sentencesOf(review.base, format),
): Stet[] {
  return fix.pieces.flatMap((piece) => stetOf(review, piece, sentenceAt) ?? []);
}

/**
 * The pending fixes of which the author has kept every place before, in the order of the text: the same change in
 * the same sentence. A stet of a rule that names no replacement holds for any change of its words.
 */
export function keptBefore(review: Review, stets: readonly Stet[], format: StoryFormat): FixId[] {
  if (stets.length === 0) return [];
  const bySentence = new Map<string, Stet[]>();
  for (const stet of stets) {
    const sentence = straight(stet.sentence);
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [stet]);
    else list.push(stet);
  }
  const sentenceAt = sentencesOf(review.base, format);
  const isKept = (piece: FixPiece) => {
    const mine = stetOf(review, piece, sentenceAt);
    if (mine === null) return false;
    return (bySentence.get(straight(mine.sentence)) ?? []).some((stet) => isSameChange(stet, mine));
  };
  return fixesOf(review)
    .filter(({ pieces }) => pieces.every(isKept))
    .map(({ id }) => id);
}

function isSameChange(stet: Stet, mine: Stet): boolean {
  if (stet.group === mine.group) return true;
  return !stet.group.includes(ARROW.trim()) && straight(stet.text) === straight(mine.text);
}

function stetOf(review: Review, piece: FixPiece, sentenceAt: SentenceAt): Stet | null {
  const { before, after, from } = inWords(review.base, piece);
  const head = sameSigns(before, after);
  const tail = sameSigns(reversed(before.slice(head)), reversed(after.slice(head)));
  const text = before.slice(head, before.length - tail);
  const sentence = sentenceAt(from + head, from + head + text.length);
  if (sentence.trim() === '') return null;
  const put = after.slice(head, after.length - tail);
  return {
    group: straight(`${text}${ARROW}${put}`).slice(0, LONGEST),
    text: text.slice(0, LONGEST),
    sentence: sentence.slice(0, LONGEST_SENTENCE),
  };
}

/** How many signs that are no letters both begin with: a quote, a bracket. A rule's flag leaves them out. */
function sameSigns(first: string, second: string): number {
  let count = 0;
  while (
    count < first.length &&
    first[count] === second[count] &&
    /[^\p{L}\p{N}\s]/u.test(first[count] ?? '')
  )
    count++;
  return Math.min(count, first.length, second.length);
}

function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text[text.length - 1 - i]).join('');
}
