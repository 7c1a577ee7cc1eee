import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { fixesFromFields, fixesToFields } from './at-rest.ts';
import { fixesOf } from './fixes-of.ts';
import { textOf } from './flat-text.ts';
import { fixesFromCopy } from './from-copy.ts';
import { type Review, startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';
import { FIRST_DRAFT, SECOND_DRAFT } from './two-drafts.ts';

/** What a proofreader changed in the first draft; after `gone` the second no longer has the words. */
const FIXES: readonly (readonly [wrong: string, right: string, fate: 'stays' | 'gone'])[] = [
  ['Your going', 'You’re going', 'stays'],
  ['rang his bell', 'rang the bell', 'gone'],
  ['boys was', 'boys were', 'stays'],
  ['to have been nine', 'to be nine', 'stays'],
  ['Thats', 'That’s', 'stays'],
  ['quickly at the pram', 'away', 'gone'],
  ['any way', 'anyway', 'stays'],
  ['Hes', 'He’s', 'stays'],
  ['boots of', 'boots off', 'gone'],
  ['like you seen', 'like you’ve seen', 'stays'],
  ['wasnt', 'wasn’t', 'stays'],
  ['its long neck', 'its neck', 'gone'],
  ['Whats', 'What’s', 'stays'],
  ['your holding', 'you’re holding', 'stays'],
  ['told her than', 'told her then', 'stays'],
  ['by the clock', 'by the dial', 'stays'],
  ['forgot', 'forgotten', 'stays'],
  ['its steep', 'it’s steep', 'stays'],
];

const linesFrom = (draft: readonly string[], gap: string) => cutLines(`${draft.join(gap)}\n`);

function reviewOfFirst(gap: string): Review {
  return FIXES.reduce(
    (review, [wrong, right], at) => {
      const from = textOf(review.current).indexOf(wrong);
      const edit = { from, to: from + wrong.length, inserted: right };
      return trackEdit(review, edit, { author: 'Ann', at });
    },
    startReview(linesFrom(FIRST_DRAFT, gap)),
  );
}

it('has drafts of which half is touched', () => {
  const second = new Set(SECOND_DRAFT);
  expect(FIRST_DRAFT.length).toBeGreaterThanOrEqual(40);
  const touched = FIRST_DRAFT.filter((paragraph) => !second.has(paragraph)).length + 2;
  expect(touched / FIRST_DRAFT.length).toBeGreaterThanOrEqual(0.5);
});

it.each([
  ['lines', '\n'],
  ['lines with blank ones between', '\r\n\r\n'],
])('takes the fixes over into the second draft: %s', (_, gap) => {
  const review = reviewOfFirst(gap);
  const fields = JSON.parse(JSON.stringify(fixesToFields(review))) as Record<string, unknown>;
  const read = fixesFromFields(fields, linesFrom(SECOND_DRAFT, gap), linesFrom(FIRST_DRAFT, gap));
  expect(verify(read.review)).toBeNull();
  const wanted = (fate: string) => FIXES.flatMap(([, , its], i) => (its === fate ? [`f${i + 1}`] : []));
  const ids = fixesOf(read.review).map(({ id }) => id);
  expect(ids.sort()).toEqual(wanted('stays').sort());
  expect(read.unplaced.map(({ entry, why }) => [entry.id, why])).toEqual(
    wanted('gone').map((id) => [id, 'gone']),
  );
  const text = textOf(read.review.current);
  for (const [wrong, right, fate] of FIXES) {
    expect(text.includes(right), right).toBe(fate === 'stays');
    if (fate === 'stays' && !right.includes(wrong)) expect(text.includes(wrong), wrong).toBe(false);
  }
  for (const { entry, now } of read.unplaced) {
    expect(entry.pieces[0]?.before).not.toBe('');
    expect(now).not.toBe('');
  }
});

it('takes most over by their quotes when the first draft is lost, none into a wrong place', () => {
  const fields = JSON.parse(JSON.stringify(fixesToFields(reviewOfFirst('\n')))) as Record<string, unknown>;
  const { review } = fixesFromFields(fields, linesFrom(SECOND_DRAFT, '\n'));
  const placed = fixesOf(review);
  const text = textOf(review.current);
  for (const { id } of placed) {
    const [, right, fate] = FIXES[Number(id.slice(1)) - 1] ?? ['', '', 'gone'];
    expect([id, fate, text.includes(right)]).toEqual([id, 'stays', true]);
  }
  expect(placed.length).toBeGreaterThanOrEqual(10);
});

it('sees the second draft as a copy that came back, with its moved paragraphs', () => {
  const review = fixesFromCopy(linesFrom(FIRST_DRAFT, '\n\n'), linesFrom(SECOND_DRAFT, '\n\n'), {
    author: 'Ben',
    at: 1,
  });
  expect(textOf(review.current)).toBe(SECOND_DRAFT.join('\n\n'));
  expect(
    fixesOf(review)
      .filter(({ moved }) => moved)
      .map(({ put }) => put.trim())
      .toSorted(),
  ).toEqual([FIRST_DRAFT[35], FIRST_DRAFT[7]]);
});
