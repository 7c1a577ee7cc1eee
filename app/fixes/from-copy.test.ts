import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { fixesOf } from './fixes-of.ts';
import { fileTextOf, textOf } from './flat-text.ts';
import { fixesFromCopy } from './from-copy.ts';
import { draftsFrom, textOfDraft } from './random-drafts.ts';
import { randomFrom, trials } from './random-edits.ts';
import { verify } from './review.ts';

const BY = { author: 'Ben', at: 5 };

it('makes fixes of what someone changed, and keeps the story’s line ends', () => {
  const story = cutLines('Teh lamp burned low over the desk.\r\n\r\nNobody came. Nobody called.\r\n');
  const copy = cutLines('The lamp burned low over the desk.\n\nNobody came.\nNobody called.\n');
  const review = fixesFromCopy(story, copy, BY);
  expect(fixesOf(review).map(({ taken, put, authors }) => [taken, put, authors])).toEqual([
    ['Teh', 'The', ['Ben']],
    [' ', '\n', ['Ben']],
  ]);
  expect(fileTextOf(review.current)).toBe(
    'The lamp burned low over the desk.\r\n\r\nNobody came.\r\nNobody called.\r\n',
  );
});

it('shows a paragraph that stands elsewhere as one fix', () => {
  const [one, two, three] = [
    'The first thing he saw was fog.',
    'The second was a light in it.',
    'Then came the bell.',
  ];
  const review = fixesFromCopy(
    cutLines(`${one}\n\n${two}\n\n${three}\n`),
    cutLines(`${two}\n\n${three}\n\n${one}\n`),
    BY,
  );
  expect(fixesOf(review).map(({ moved, taken, put }) => [moved, taken.trim(), put.trim()])).toEqual([
    [true, one, one],
  ]);
});

it('gives the copy when all is accepted, and finds most paragraphs that moved', () => {
  for (let seed = 1; seed <= Math.min(60, trials(6)); seed++) {
    const random = randomFrom(seed * 17);
    const drafts = draftsFrom(random);
    const draft = drafts.first(200);
    const edited = [...drafts.edited(draft, 10 + random(60))];
    const [story, copy] = [textOfDraft(draft).text, textOfDraft(edited).text];
    const review = fixesFromCopy(cutLines(story), cutLines(copy), BY);
    expect(verify(review), `seed ${seed}`).toBeNull();
    expect(textOf(review.base)).toBe(story);
    expect(textOf(review.current), `seed ${seed}`).toBe(copy);
  }
});

it('recognises at least four of five moved paragraphs where one in ten is edited', () => {
  let [moved, seen] = [0, 0];
  for (let seed = 1; seed <= 6; seed++) {
    const random = randomFrom(seed * 23);
    const drafts = draftsFrom(random);
    const draft = drafts.first(200).filter((words) => words.length > 5);
    const edited = [...drafts.edited(draft, 10)];
    for (let i = 0; i < 5; i++) {
      const words = edited.splice(random(edited.length), 1)[0] ?? [];
      if (draft.includes(words)) moved++;
      edited.splice(random(edited.length), 0, words);
    }
    const review = fixesFromCopy(cutLines(textOfDraft(draft).text), cutLines(textOfDraft(edited).text), BY);
    seen += fixesOf(review).filter((fix) => fix.moved).length;
  }
  expect(seen / moved).toBeGreaterThanOrEqual(0.8);
});
