import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { accept } from './decide.ts';
import { fixesOf } from './fixes-of.ts';
import { fileTextOf, textOf } from './flat-text.ts';
import { fixesFromCopy } from './from-copy.ts';
import { mergeReviews } from './merge-reviews.ts';
import { type Random, randomFrom, trials } from './random-edits.ts';
import { type Review, verify } from './review.ts';

const WORDS = ['lamp', 'rope', 'the', 'tide', 'of', 'moth'];
const wordsFrom = (random: Random, most: number) =>
  Array.from({ length: 1 + random(most) }, () => WORDS[random(WORDS.length)] as string);

/** A copy of these paragraphs with words and whole paragraphs changed, gone, come, cut in two and moved. */
function copyOf(paragraphs: readonly string[][], random: Random): string[][] {
  const copy: string[][] = [];
  for (const paragraph of paragraphs) {
    const words = [...paragraph];
    const at = random(words.length + 1);
    if (random(10) < 4) words.splice(at, random(2), ...(random(3) > 0 ? wordsFrom(random, 2) : []));
    if (random(8) === 0) continue;
    const cut = random(10) === 0 ? random(words.length + 1) : words.length;
    copy.push(words.slice(0, cut));
    if (cut < words.length) copy.push(words.slice(cut));
    if (random(10) === 0) copy.push(wordsFrom(random, 4));
  }
  if (copy.length > 2 && random(3) === 0) copy.splice(random(copy.length), 0, ...copy.splice(0, 1));
  return copy;
}

/** Takes every fix in random order, each against what it must make of the author's text. */
function acceptAllIn(review: Review, random: Random): Review {
  let now = review;
  for (let fixes = fixesOf(now); fixes.length > 0; fixes = fixesOf(now)) {
    const fix = fixes[random(fixes.length)] as (typeof fixes)[number];
    const wanted = [...fix.pieces]
      .reverse()
      .reduce((text, { fromA, toA, put }) => text.slice(0, fromA) + put + text.slice(toA), textOf(now.base));
    now = accept(now, fix.id);
    expect(textOf(now.base)).toBe(wanted);
    expect(verify(now)).toBeNull();
  }
  return now;
}

it('puts two copies of a story together so that every fix can be taken, in any order', () => {
  let beside = 0;
  for (let seed = 1; seed <= trials(600); seed++) {
    const random = randomFrom(seed * 31);
    const story = Array.from({ length: 1 + random(6) }, () => wordsFrom(random, 5));
    const end = random(2) === 0 ? '\n' : '';
    const textFrom = (paragraphs: readonly string[][]) =>
      paragraphs.map((words) => words.join(' ')).join('\n') + end;
    const lines = cutLines(textFrom(story));
    const [first, second] = ['Pell', 'Marla'].map((author) =>
      fixesFromCopy(lines, cutLines(textFrom(copyOf(story, random))), { author, at: 1 }),
    ) as [Review, Review];
    const { review, unplaced } = mergeReviews(first, second);
    expect(verify(review), `seed ${seed}`).toBeNull();
    const ids = new Set(review.pieces.map(({ fix }) => fix));
    for (const { entry } of unplaced) expect(ids.has(entry.id)).toBe(false);
    beside += unplaced.length;
    const taken = acceptAllIn(review, random);
    expect(fileTextOf(taken.base), `seed ${seed}`).toBe(fileTextOf(review.current));
  }
  expect(beside).toBeGreaterThan(0);
});

it('keeps a paragraph that goes in before one that is taken out', () => {
  const paragraph = (number: number) => `Boat ${number} has a name that nobody in the harbour can read.\n`;
  const story = [1, 2, 3, 4, 5, 6, 7].map(paragraph);
  const lines = cutLines(story.join(''));
  const without = cutLines(story.filter((_, i) => i !== 3).join(''));
  const order = [0, 1, 2, 5, 3, 4, 6].map((i) => story[i] as string);
  const moved = cutLines(
    [...order.slice(0, 3), 'Pell counted them all the same.\n', ...order.slice(3)].join(''),
  );
  const first = fixesFromCopy(lines, without, { author: 'Pell', at: 1 });
  const second = fixesFromCopy(lines, moved, { author: 'Marla', at: 2 });
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const { review } = mergeReviews(one, other);
    expect(verify(review)).toBeNull();
    expect(fileTextOf(review.current)).toContain('Pell counted them all the same.\n');
    acceptAllIn(review, randomFrom(1));
  }
});
