import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { fixesFromFields } from '../at-rest.ts';
import { fixesOf } from '../fixes-of.ts';
import { fileTextOf, textOf } from '../flat-text.ts';
import { startReview } from '../review.ts';
import { trackEdit } from '../track-edit.ts';
import { calendarDay } from './calendar-day.ts';
import { parcelOf, queriesOn, reviews, scraps } from './parcel-testing.ts';
import { readReviewPage, reviewPage } from './review-page.ts';

const STORY = 'Chapter 1\r\n\r\nThe dog wagged it\'s tail at Marla.\r\n\r\n"Your late," she said.';

function sample() {
  let review = startReview(cutLines(STORY));
  for (const [wrong, right, note] of [
    ["it's", 'its', 'its = belonging to it'],
    ['Your', "You're", undefined],
  ] as const) {
    const from = textOf(review.current).indexOf(wrong);
    const by = { author: 'Marla', at: 1000, ...(note === undefined ? {} : { note }) };
    review = trackEdit(review, { from, to: from + wrong.length, inserted: right }, by);
  }
  const query = {
    id: 'q1',
    author: 'Marla',
    at: 7,
    text: 'Which dog?',
    place: { from: 15, to: 18 },
    replies: [],
  };
  return parcelOf(review, [query], STORY, {
    encoding: 'windows-1252',
    note: 'Thank you for reading <3\r\nPell',
    decisions: { styleSheet: { pause: '..' }, words: ['arb'], cast: ['Pell'], notNames: [], rulesOff: [] },
    stets: [{ group: 'a', text: 'b', sentence: 'c' }],
  });
}

it('carries everything there and back', () => {
  const parcel = sample();
  const read = readReviewPage(reviewPage(parcel));
  expect(read).toEqual({ ok: true, value: parcel });
});

it('shows the story with its marks, who made them and why', () => {
  const page = reviewPage(sample());
  expect(page).toContain('wagged it<del>&#39;</del><sup><a href="#c1" id="m1">1</a></sup>s tail');
  expect(page).toContain('<p dir="auto" class="heading">Chapter 1</p>');
  expect(page).toContain('<del>it&#39;s</del> → <ins>its</ins><br>its = belonging to it');
  expect(page).toContain('<mark>dog</mark>');
  expect(page).toContain('Which dog?');
  expect(page).toContain('Thank you for reading &lt;3\nPell');
  expect(page).toContain('from Marla, 29 November 2026');
});

it('carries any story, whatever stands in it, and is inert', () => {
  fc.assert(
    fc.property(
      reviews.chain((review) => fc.tuple(fc.constant(review), queriesOn(review), scraps, scraps)),
      ([review, queries, note, from]) => {
        const text = fileTextOf(review.base);
        const parcel = parcelOf(review, queries, text, { note, from });
        const page = reviewPage(parcel);
        const read = readReviewPage(page);
        expect(read).toEqual({ ok: true, value: parcel });
        const again = fixesFromFields({ fixes: parcel.fixes }, cutLines(text));
        expect(textOf(again.review.current)).toBe(textOf(review.current));

        // What goes through a mail program or a file: other line ends, and UTF-8, which has no half characters.
        expect(readReviewPage(page.replaceAll('\n', '\r\n'))).toEqual(read);
        expect(page).not.toMatch(/\p{Surrogate}/u);
        const data = page.slice(page.indexOf('<template'), page.indexOf('</template>'));
        expect(data.slice(1)).not.toMatch(/[<&\u0080-\uffff]/);
        const tags = new Set(
          [...page.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, name]) => name?.toLowerCase()),
        );
        for (const tag of tags) expect(KNOWN_TAGS).toContain(tag);
        for (const [tag] of page.matchAll(/<[^>]*>/g)) expect(tag).toMatch(KNOWN_TAG);
        expect(page).not.toMatch(
          // eslint-disable-next-line no-control-regex -- control characters are what is looked for
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
      },
    ),
    { numRuns: 400 },
  );
});

/** Nothing but these attributes with these values: no address but a place in the page itself. */
const KNOWN_TAG =
  /^<(?:!doctype html|\/?[a-z0-9]+(?: (?:(?:lang|name|charset|class|dir|http-equiv|id|data-sum)="[\w -]*"|content="[\w ';=-]*"|href="#[a-z]\d+"))*)>$/i;
const KNOWN_TAGS =
  '!doctype html head meta title style body header h1 h2 p blockquote ins del mark sup a main section ol ul li span br template'.split(
    ' ',
  );

it('refuses a page that was edited or damaged, wherever', () => {
  const page = reviewPage(sample());
  const { length } = page;
  for (let at = 0; at < length; at++) {
    const sign = page[at] === 'x' ? 'y' : 'x';
    for (const damaged of [page.slice(0, at) + sign + page.slice(at + 1), page.slice(0, at)]) {
      if (damaged.trim() === page.trim()) continue;
      const read = readReviewPage(damaged);
      expect(read.ok, `at ${at}`).toBe(false);
      if (!read.ok) expect(['page-edited', 'not-a-review']).toContain(read.code);
    }
  }
  expect(readReviewPage(page.replace('tail at Marla', 'tail at Orla'))).toMatchObject({
    code: 'page-edited',
  });
  expect(readReviewPage(page + page)).toMatchObject({ code: 'page-edited' });
});

it.each([
  ['nothing', '', 'not-a-review'],
  ['another page', '<p>Hello', 'not-a-review'],
  ['data alone', '<template id="galley-review" data-sum="x">{}</template>', 'page-edited'],
  ['data that are no object', '<template id="galley-review" data-sum="x">[]</template>', 'page-edited'],
  ['a later version', '<template id="galley-review" data-sum="x">{"galley": 2}</template>', 'page-later'],
  ['an opening', '<template id="galley-review" data-sum="', 'page-edited'],
  [
    'deep nesting',
    `<template id="galley-review" data-sum="x">${'['.repeat(100_000)}</template>`,
    'page-edited',
  ],
])('refuses %s', (_what, page, code) => {
  expect(readReviewPage(page)).toMatchObject({ ok: false, code });
});

it('never throws, whatever the data hold', () => {
  const fixes = fixesOf(fixesFromFields({ fixes: sample().fixes }, cutLines(STORY)).review);
  expect(fixes).toHaveLength(2);
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      fc.array(fc.jsonValue(), { maxLength: 5 }),
      (fixes, queries) => {
        const parcel = { ...sample(), fixes, queries };
        const read = readReviewPage(reviewPage(parcel));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(parcel)) });
      },
    ),
  );
});

it.each([
  [0, '1 January 1970'],
  [951_782_400_000, '29 February 2000'],
  [1_709_164_800_000, '29 February 2024'],
  [1_709_251_200_000, '1 March 2024'],
  [1_798_675_200_000, '31 December 2026'],
])('names the day of %i', (at, day) => {
  expect(calendarDay(at)).toBe(day);
});
