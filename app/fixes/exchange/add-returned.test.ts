import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { fixesFromFields, fixesToFields } from '../at-rest.ts';
import { fixesOf } from '../fixes-of.ts';
import { fileTextOf, textOf } from '../flat-text.ts';
import { type Query, queriesFromFields, queriesToFields } from '../queries.ts';
import { startReview, verify } from '../review.ts';
import { type Added, addReturned, type Pending } from './add-returned.ts';
import { parcelOf, queriesOn, reviews } from './parcel-testing.ts';
import { fixesFromReturned } from './returned.ts';
import { reviewPage } from './review-page.ts';

const STORY = 'Pell counted the boats twice before she spoke of it.\n\nNobody came.\n';
const LINES = cutLines(STORY);
const nothing = (text = STORY): Pending => ({
  fixes: { review: startReview(cutLines(text)), unplaced: [], foreign: [] },
  queries: { queries: [], unplaced: [], foreign: [] },
});
const bring = (pending: Pending, page: string, text = STORY): Added => {
  const to = { lines: cutLines(text), format: 'txt' as const, stets: [], drafts: [] };
  const read = fixesFromReturned('page.html', page, to, { author: 'Orla', at: 1 });
  if (!read.ok) throw new Error(read.code);
  return addReturned(pending, read.value);
};
const pageWith = (queries: readonly Query[]) => reviewPage(parcelOf(startReview(LINES), queries, STORY));

const asked: Query = {
  id: 'q1',
  author: 'Marla',
  at: 5,
  text: 'How many?',
  place: { from: 13, to: 22 },
  replies: [],
};
const answer = { author: 'Pell', at: 7, text: 'Nine.' };
const more = { author: 'Marla', at: 9, text: 'Chapter 1 says ten.' };

it('puts answers to a question together, whoever gave them where', () => {
  const mine = bring(nothing(), pageWith([{ ...asked, replies: [answer] }]));
  const both = bring(
    mine,
    pageWith([{ ...asked, id: 'q9', replies: [more], resolved: { author: 'Marla', at: 10 } }]),
  );
  expect(both.queries.queries).toEqual([
    { ...asked, replies: [answer, more], resolved: { author: 'Marla', at: 10 } },
  ]);
  expect([mine.newQueries, both.newQueries]).toEqual([1, 0]);
});

it('gives a question of somebody else a name of its own', () => {
  const first = bring(nothing(), pageWith([asked]));
  const both = bring(first, pageWith([{ ...asked, author: 'Orla' }]));
  expect(both.queries.queries.map(({ id, author }) => [id, author])).toEqual([
    ['q1', 'Marla'],
    ['q2', 'Orla'],
  ]);
});

it('takes nothing twice and loses nothing, whatever comes back how often', () => {
  fc.assert(
    fc.property(
      reviews.chain((review) => fc.tuple(fc.constant(review), queriesOn(review))),
      ([review, queries]) => {
        const text = fileTextOf(review.base);
        // A text that the file itself would cut otherwise is nobody's story.
        fc.pre(textOf(startReview(cutLines(text)).base) === textOf(review.base));
        const page = reviewPage(parcelOf(review, queries, text));
        const once = bring(nothing(text), page, text);
        const twice = bring(once, page, text);
        for (const { fixes } of [once, twice]) expect(verify(fixes.review)).toBeNull();
        expect(textOf(once.fixes.review.current)).toBe(textOf(review.current));
        expect(textOf(twice.fixes.review.current)).toBe(textOf(review.current));
        expect([twice.newFixes, twice.newQueries, twice.newUnplaced]).toEqual([0, 0, 0]);

        const rest = {
          ...fixesToFields(twice.fixes.review, twice.fixes),
          ...queriesToFields(twice.queries.queries, twice.fixes.review.base, twice.queries),
        };
        const again = fixesFromFields(JSON.parse(JSON.stringify(rest)), cutLines(text));
        expect(fixesOf(again.review).length).toBe(fixesOf(twice.fixes.review).length);
        expect(queriesFromFields(rest, cutLines(text)).queries.length).toBe(twice.queries.queries.length);
      },
    ),
    { numRuns: 300 },
  );
});

it('takes a copy once, though somebody put words in where its fix begins', () => {
  const copyOf = (wrong: string, right: string, author: string, pending: Pending) => {
    const to = { lines: LINES, format: 'txt' as const, stets: [], drafts: [] };
    const read = fixesFromReturned('copy.txt', STORY.replace(wrong, right), to, { author, at: 1 });
    if (!read.ok) throw new Error(read.code);
    return addReturned(pending, read.value);
  };
  const first = copyOf('Nobody', 'Almost nobody', 'Orla', nothing());
  const asked = copyOf('twice', 'quite twice', 'Orla', first);
  const once = copyOf('twice', 'two times', 'Marla', asked);
  const again = copyOf('twice', 'two times', 'Marla', once);
  expect(once.newFixes + once.newUnplaced).toBe(1);
  expect([again.newFixes, again.newUnplaced]).toEqual([0, 0]);
  expect(fixesOf(again.fixes.review)).toHaveLength(fixesOf(once.fixes.review).length);
});
