import { expect, it } from 'vitest';
import { editAsAuthor } from './author-edit.ts';
import { accept, reject } from './decide.ts';
import { type Fix, fixesOf } from './fixes-of.ts';
import { textOf } from './flat-text.ts';
import {
  fewLetters,
  KINDS,
  newLetters,
  type Random,
  randomEdit,
  randomFrom,
  randomLines,
  trials,
} from './random-edits.ts';
import { byAnyone, decideAll, MIXES, must, placesOf, reviewTrial } from './random-trial.ts';
import { startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';

/** Runs `check` for many seeds; a failure names its seed. */
function manyTimes(usual: number, check: (random: Random) => void): void {
  for (let seed = 1; seed <= trials(usual); seed++) {
    try {
      check(randomFrom(seed * 7919));
    } catch (error) {
      throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

it.each(MIXES)('keeps both texts and every decision right: %s', (_, kinds, usual) => {
  manyTimes(usual, (random) => {
    reviewTrial(kinds, random);
  });
});

it('keeps fixes where they belong under the author’s own edits', () => {
  manyTimes(1200, (random) => {
    const letters = fewLetters(random);
    let review = startReview(randomLines(random, letters));
    for (let i = 0, count = 3 + random(25); i < count; i++) {
      const before = textOf(review.current);
      const edit = randomEdit(before, random, letters, KINDS, placesOf(review));
      const byAuthor = random(3) === 0;
      review = byAuthor
        ? editAsAuthor(review, edit, { author: 'Author', at: i })
        : trackEdit(review, edit, byAnyone(random, i));
      must(
        textOf(review.current) === before.slice(0, edit.from) + edit.inserted + before.slice(edit.to),
        `edit ${i} went wrong`,
      );
      must(verify(review) === null, `after edit ${i} ${verify(review)}`);
      if (random(6) === 0) {
        const fixes = fixesOf(review);
        const fix = fixes[random(Math.max(1, fixes.length))];
        if (fix !== undefined)
          review = random(2) === 0 ? accept(review, fix.id) : reject(review, fix.id).review;
        must(verify(review) === null, `after a decision amid edits ${verify(review)}`);
      }
    }
    decideAll(review, random);
  });
});

/** All pairs that stand in this order: each new character between its neighbours of the time. */
type Order = readonly (readonly [first: string, second: string])[];

function mustKeepOrder(text: string, order: Order, what: string): void {
  const places = new Map(text.split('').map((letter, i) => [letter, i]));
  for (const [first, second] of order) {
    const [one, other] = [places.get(first), places.get(second)];
    must(one === undefined || other === undefined || one < other, `${what}: ${first} after ${second}`);
  }
}

const pairsIn = (text: string): Order =>
  text
    .split('')
    .slice(1)
    .map((letter, i) => [text[i] as string, letter]);

it('gives each character to who put it there or took it out, and keeps the order of all', () => {
  manyTimes(1200, (random) => {
    const letters = newLetters();
    let review = startReview([{ text: Array.from({ length: 5 + random(30) }, letters).join(''), end: '\n' }]);
    /** Who put or took a character; `Author` where the author did. */
    const put = new Map<string, string>();
    const taken = new Map<string, string>();
    let order: Order = pairsIn(textOf(review.base));
    for (let i = 0, count = 3 + random(20); i < count; i++) {
      const before = textOf(review.current);
      const kinds = ['insert', 'delete', 'replace', 'widely'] as const;
      const edit = randomEdit(before, random, letters, kinds, placesOf(review));
      const by = random(4) === 0 ? { author: 'Author', at: i } : byAnyone(random, i);
      for (const letter of before.slice(edit.from, edit.to)) taken.set(letter, by.author);
      for (const letter of edit.inserted) put.set(letter, by.author);
      order = [
        ...order,
        ...pairsIn(before.slice(0, edit.from).slice(-1) + edit.inserted + before.slice(edit.to).slice(0, 1)),
      ];
      review = by.author === 'Author' ? editAsAuthor(review, edit, by) : trackEdit(review, edit, by);
      mustKeepOrder(textOf(review.base), order, 'base');
    }
    let pending = fixesOf(review);
    const [base, current] = [new Set(textOf(review.base)), new Set(textOf(review.current))];
    const allTaken = pending.flatMap((fix) => fix.pieces.flatMap((piece) => piece.taken.split('')));
    const allPut = pending.flatMap((fix) => fix.pieces.flatMap((piece) => piece.put.split('')));
    must(
      allTaken.length === [...base].filter((letter) => !current.has(letter)).length,
      'taken twice or never',
    );
    must(allPut.length === [...current].filter((letter) => !base.has(letter)).length, 'put twice or never');
    for (const fix of pending) {
      must(fix.joint === fix.ids.length > 1 && (fix.joint || fix.authors.length === 1), 'joint or not');
      for (const piece of fix.pieces) {
        for (const letter of piece.taken)
          must(fix.authors.includes(taken.get(letter) ?? ''), 'taken by another');
        for (const letter of piece.put) must(fix.authors.includes(put.get(letter) ?? ''), 'put by another');
      }
    }
    while (pending.length > 0) {
      const fix = pending[random(pending.length)] as Fix;
      const letter = (side: 'taken' | 'put') => fix.pieces.flatMap((piece) => piece[side].split(''));
      if (random(2) === 0) {
        for (const one of letter('taken')) base.delete(one);
        for (const one of letter('put')) base.add(one);
        review = accept(review, fix.id);
      } else {
        for (const one of letter('put')) current.delete(one);
        for (const one of letter('taken')) current.add(one);
        review = reject(review, fix.id).review;
      }
      const sorted = (set: Iterable<string>) => [...set].sort().join('');
      must(sorted(textOf(review.base)) === sorted(base), 'base has other characters');
      must(sorted(textOf(review.current)) === sorted(current), 'current has other characters');
      mustKeepOrder(textOf(review.base), order, 'base after a decision');
      mustKeepOrder(textOf(review.current), order, 'current after a decision');
      pending = fixesOf(review);
    }
    expect(textOf(review.base)).toBe(textOf(review.current));
  });
});
