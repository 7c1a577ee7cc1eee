import { expect, it } from 'vitest';
import { cutLines, joinLines } from '../../story/story.ts';
import { acceptAll } from '../decide.ts';
import { fixesOf } from '../fixes-of.ts';
import { fileTextOf, textOf } from '../flat-text.ts';
import { fixesFromCopy } from '../from-copy.ts';
import { mergeReviews } from '../merge-reviews.ts';
import type { Query } from '../queries.ts';
import { startReview, verify } from '../review.ts';
import { trackEdit } from '../track-edit.ts';
import { FIRST_DRAFT, SECOND_DRAFT } from '../two-drafts.ts';
import { criticMarkup } from './critic-markup.ts';
import { parcelOf } from './parcel-testing.ts';
import { fixesFromReturned, type ReturnedTo } from './returned.ts';
import { reviewPage } from './review-page.ts';

const STORY = FIRST_DRAFT.join('\r\n\r\n');
const BY = { author: 'Marla', at: 9 };
const to = (text: string, more: Partial<ReturnedTo> = {}): ReturnedTo => ({
  lines: cutLines(text),
  format: 'txt',
  stets: [],
  drafts: [],
  ...more,
});

const SLIPS = [
  ['Your going', "You're going"],
  ['Two boys was', 'Two boys were'],
  ['Thats bad', "That's bad"],
  ['any way', 'anyway'],
] as const;
const corrected = (text: string) => SLIPS.reduce((now, [wrong, right]) => now.replace(wrong, right), text);
const review = () =>
  SLIPS.reduce(
    (now, [wrong, right]) => {
      const from = textOf(now.current).indexOf(wrong);
      return trackEdit(
        now,
        { from, to: from + wrong.length, inserted: right },
        { author: 'Orla', at: 3, rule: 'x' },
      );
    },
    startReview(cutLines(STORY)),
  );
const query: Query = {
  id: 'q1',
  author: 'Orla',
  at: 4,
  text: 'Nine?',
  place: {
    from: STORY.replaceAll('\r\n', '\n').indexOf('been nine'),
    to: STORY.replaceAll('\r\n', '\n').indexOf('been nine') + 9,
  },
  replies: [],
};

const returned = (name: string, text: string, story = to(STORY)) => {
  const read = fixesFromReturned(name, text, story, BY);
  if (!read.ok) throw new Error(read.code);
  expect(verify(read.value.review)).toBeNull();
  return read.value;
};

it.each([
  ['a plain copy', 'Lamp.txt', corrected(STORY), 'copy', 'Marla'],
  [
    'a plain copy with other line ends',
    'Lamp (1).txt',
    corrected(STORY).replaceAll('\r\n', '\n'),
    'copy',
    'Marla',
  ],
  ['a plain copy with a byte order mark', 'Lamp.md', `\ufeff${corrected(STORY)}`, 'copy', 'Marla'],
  ['a text with marks', 'Lamp.md', criticMarkup(review(), [query]), 'critic', 'Orla'],
  ['a review page', 'Lamp.html', reviewPage(parcelOf(review(), [query], STORY)), 'page', 'Orla'],
])('reads %s', (_what, name, text, kind, author) => {
  const read = returned(name, text);
  expect(read.kind).toBe(kind);
  expect(fixesOf(read.review).map(({ authors }) => authors)).toEqual(SLIPS.map(() => [author]));
  expect(fileTextOf(acceptAll(read.review).base)).toBe(corrected(STORY));
  expect(read.unplaced).toEqual([]);
  if (kind !== 'copy')
    expect(read.queries).toMatchObject([{ text: 'Nine?', author: 'Orla', place: query.place }]);
});

it('takes no change of the author’s since then for the proofreader’s', () => {
  const now = SECOND_DRAFT.join('\r\n\r\n');
  const plain = returned('Lamp.txt', corrected(STORY), to(now, { drafts: ['Something else.', STORY] }));
  const page = returned('Lamp.html', reviewPage(parcelOf(review(), [], STORY)), to(now));
  const critic = returned('Lamp.md', criticMarkup(review(), []), to(now, { drafts: [STORY] }));
  for (const { review: found, unplaced } of [plain, page, critic]) {
    expect(fixesOf(found).length + unplaced.length).toBe(SLIPS.length);
    expect(fixesOf(found).length).toBeGreaterThan(0);
    for (const { put } of fixesOf(found)) expect(SLIPS.map(([, right]) => right).join(' ')).toContain(put);
  }
});

it('finds what was changed beside the marks as well', () => {
  const text = criticMarkup(review(), []).replace('The tram', 'The last tram');
  const read = returned('Lamp.md', text);
  expect(fixesOf(read.review).map(({ put, authors }) => [put, authors[0]])).toContainEqual([
    'last ',
    'Marla',
  ]);
  expect(fixesOf(read.review)).toHaveLength(SLIPS.length + 1);
});

it.each([
  ['One lamp.\nTwo lamps.\n\n', undefined],
  ['One lamp.\n\n', undefined],
  ['One lamp.\n\n\n', undefined],
  ['One lamp.\n\nTwo lamps.\n', 'One lamp.\n'.length],
])('brings a fix on an empty line back as it was, and invents none: %j', (story, at) => {
  const start = startReview(cutLines(story));
  const from = at ?? start.current.length;
  const made = trackEdit(start, { from, to: from, inserted: 'Three.' }, { author: 'Orla', at: 3 });
  const read = returned('Lamp.md', criticMarkup(made, []), to(story));
  expect(fixesOf(read.review).map(({ authors, taken, put }) => [authors, taken, put])).toEqual([
    [['Orla'], '', 'Three.'],
  ]);
  expect(fileTextOf(read.review.current)).toBe(fileTextOf(made.current));
  expect(read.unplaced).toEqual([]);
});

it('does not take a story’s own signs for marks', () => {
  const odd = `${STORY}\r\n\r\n"{++ {--x--} ++}," said the crane.`;
  const read = returned('Lamp.txt', corrected(odd), to(odd));
  expect(read.kind).toBe('copy');
  expect(fileTextOf(acceptAll(read.review).base)).toBe(corrected(odd));
});

it('leaves out what the author kept before, and says so', () => {
  const stets = [{ group: "Your → You're", text: 'Your', sentence: '"Your going the wrong way."' }];
  const read = returned('Lamp.txt', corrected(STORY), to(STORY, { stets }));
  expect(read.keptBefore.map(({ authors }) => authors)).toEqual([['Marla']]);
  expect(fixesOf(read.review)).toHaveLength(SLIPS.length - 1);
  expect(fileTextOf(acceptAll(read.review).base)).toBe(
    corrected(STORY).replace("You're going", 'Your going'),
  );
});

it('puts what two people sent together, and lists where they differ', () => {
  const mine = returned('a.txt', corrected(STORY)).review;
  const other = STORY.replace('Your going', 'You are going').replace('Thats bad', "That's bad");
  const theirs = fixesFromCopy(cutLines(STORY), cutLines(other), { author: 'Orla', at: 5 });
  const both = mergeReviews(mine, theirs);
  expect(fixesOf(both.review).map(({ authors }) => authors.join())).toContain('Marla,Orla');
  expect(both.unplaced).toMatchObject([{ why: 'overlaps', entry: { author: 'Orla' } }]);
  expect(joinLines(cutLines(STORY))).toBe(STORY);
});

it.each([
  [
    'another story',
    'b.txt',
    'Somebody else wrote all of this, and not one line of it is the same.\n'.repeat(20),
    'other-story',
  ],
  ['a page that is none', 'b.html', '<p>Hello</p>', 'not-a-review'],
  [
    'a page of another story',
    'b.html',
    reviewPage(parcelOf(startReview([]), [], 'Nothing here is the same as there.\n'.repeat(40))),
    'other-story',
  ],
])('refuses %s', (_what, name, text, code) => {
  expect(fixesFromReturned(name, text, to(STORY), BY)).toMatchObject({ ok: false, code });
});
