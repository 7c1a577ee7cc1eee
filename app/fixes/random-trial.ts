/** One random story, edited by several people and decided in random order, against what must hold: for tests and measures. */
import { accept, acceptAll, reject, rejectAll } from './decide.ts';
import { type Fix, fixesOf } from './fixes-of.ts';
import { fileTextOf, textOf } from './flat-text.ts';
import { fewLetters, KINDS, type Kind, type Random, randomEdit, randomLines } from './random-edits.ts';
import { type Review, startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';

const PEOPLE = ['Ann', 'Ben', 'Cleo'];

/** Who makes an edit, at times by a rule. */
export function byAnyone(random: Random, at: number) {
  const author = PEOPLE[random(PEOPLE.length)] as string;
  return random(5) === 0 ? { author, at, rule: 'spelling' } : { author, at };
}

/** Where fixes are, which are likelier places for the next edit. */
export function placesOf(review: Review): number[] {
  return review.pieces.flatMap(({ fromB, toB }) => [fromB, toB]);
}

/** Throws with what went wrong. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** What a fix is and does, for comparing. */
export const whatOf = (fix: Fix) =>
  JSON.stringify([fix.ids, fix.authors, fix.pieces.map(({ taken, put }) => [taken, put])]);

/** Decides all pending fixes in random order, each against what it must do to both texts. */
export function decideAll(start: Review, random: Random): void {
  let review = start;
  for (let fixes = fixesOf(review); fixes.length > 0; fixes = fixesOf(review)) {
    const fix = fixes[random(fixes.length)] as Fix;
    const takes = random(2) === 0;
    const side = takes ? 'base' : 'current';
    let wanted = textOf(review[side]);
    for (const { fromA, toA, fromB, toB, taken, put } of [...fix.pieces].reverse())
      wanted = takes
        ? wanted.slice(0, fromA) + put + wanted.slice(toA)
        : wanted.slice(0, fromB) + taken + wanted.slice(toB);
    const other = fileTextOf(takes ? review.current : review.base);
    if (takes) review = accept(review, fix.ids[random(fix.ids.length)] as string);
    else {
      let followed = textOf(review.current);
      const rejected = reject(review, fix.ids[random(fix.ids.length)] as string);
      for (const { from, to, inserted } of rejected.edits)
        followed = followed.slice(0, from) + inserted + followed.slice(to);
      review = rejected.review;
      must(followed === textOf(review.current), 'the edits do not follow the rejection');
    }
    must(textOf(review[side]) === wanted, `${takes ? 'accepting' : 'rejecting'} ${whatOf(fix)} went wrong`);
    must(fileTextOf(takes ? review.current : review.base) === other, 'the other text changed');
    must(verify(review) === null, `after a decision ${verify(review)}`);
    const left = fixes.filter(({ id }) => id !== fix.id).map(whatOf);
    must(JSON.stringify(fixesOf(review).map(whatOf)) === JSON.stringify(left), 'another fix changed');
  }
  must(fileTextOf(review.base) === fileTextOf(review.current), 'with nothing pending both must be the same');
}

/** What is mixed, and how many trials of it a test runs. */
export const MIXES: readonly [string, readonly Kind[], number][] = [
  ['within lines', ['insert', 'delete', 'replace'], 600],
  ['across lines', ['insert', 'delete', 'replace', 'widely', 'lines'], 400],
  ['splits', ['insert', 'split'], 300],
  ['splits and joins', ['insert', 'delete', 'split', 'join', 'splitAndJoin'], 500],
  ['everything', KINDS, 1200],
];

/** Edits a random story with these kinds of edit and decides every fix; throws where anything is wrong. Gives how many fixes there were. */
export function reviewTrial(kinds: readonly Kind[], random: Random): number {
  const letters = fewLetters(random);
  const lines = randomLines(random, letters);
  const story = lines.map(({ text, end }) => text + end).join('');
  let review = startReview(lines);
  for (let i = 0, edits = 3 + random(25); i < edits; i++) {
    const before = textOf(review.current);
    const edit = randomEdit(before, random, letters, kinds, placesOf(review));
    review = trackEdit(review, edit, byAnyone(random, i));
    const now = before.slice(0, edit.from) + edit.inserted + before.slice(edit.to);
    must(textOf(review.current) === now, `edit ${i} went wrong`);
    must(verify(review) === null, `after edit ${i} ${verify(review)}`);
  }
  must(fileTextOf(review.base) === story, 'the story itself changed');
  must(fileTextOf(rejectAll(review).review.current) === story, 'rejecting all is not the story');
  must(
    fileTextOf(acceptAll(review).base) === fileTextOf(review.current),
    'accepting all is not the current text',
  );
  const count = fixesOf(review).length;
  decideAll(review, random);
  return count;
}
