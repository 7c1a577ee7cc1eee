/** Stories and reviews full of what a page or a mark could stumble over, for the tests of exchange. */
import fc from 'fast-check';
import { NO_DECISIONS } from '../../contract/shapes.ts';
import { cutLines, joinLines } from '../../story/story.ts';
import { fixesToFields } from '../at-rest.ts';
import { editAsAuthor } from '../author-edit.ts';
import { textOf } from '../flat-text.ts';
import { type Query, queriesToFields } from '../queries.ts';
import { type Review, startReview } from '../review.ts';
import { trackEdit } from '../track-edit.ts';
import type { Parcel } from './parcel.ts';

const SCRAPS = [
  'Pell',
  ' ',
  'the lamp',
  '.',
  '..',
  '“',
  "'",
  '"',
  '<',
  '>',
  '&',
  '&amp;',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '</template>',
  '<template id="galley-review" data-sum="',
  '<img src=x onerror=a>',
  '\u0000',
  '\u001b',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2067',
  '\u200f',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '😀',
  'é',
  '¶',
  '\\',
  '\\\\',
  '{',
  '}',
  '{++',
  '++}',
  '{--',
  '--}',
  '{~~',
  '~>',
  '~~}',
  '{==',
  '==}',
  '{>>',
  '<<}',
  '+',
  '-',
  '~',
  '=',
  '@Pell:',
  ':',
  '#',
  '[',
  ']',
  '*',
  '_',
  '`',
  '|',
  '\t',
  '\u00a0',
];

/** A scrap or several, without line breaks. */
export const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 8 }).map((parts) => parts.join(''));

const anyLines = fc
  .array(fc.tuple(scraps, fc.constantFrom('\n', '\r\n', '\n', '\r')), { minLength: 1, maxLength: 6 })
  .chain((rows) =>
    fc
      .boolean()
      .map((hasEnd) =>
        rows.map(([text, end], i) => text + (i < rows.length - 1 || hasEnd ? end : '')).join(''),
      ),
  )
  // A lone CR before an LF is one break.
  .map((text) => cutLines(text));

/** Names that people have, and some that nobody has. */
export const names = fc.constantFrom(
  'Marla',
  'Pell O’Dow',
  'a: b',
  '#3',
  '[x]',
  '\\',
  '<b>',
  'é😀',
  '@',
  'whole',
  '&',
  ',',
);

interface Step {
  readonly at: number;
  readonly size: number;
  readonly put: string;
  readonly author: string;
  readonly note: string | undefined;
  readonly rule: string | undefined;
}

const step = fc.record({
  at: fc.nat(200),
  size: fc.nat(9),
  put: fc.oneof(
    scraps,
    fc.constant(''),
    fc.tuple(scraps, scraps).map((two) => two.join('\n')),
  ),
  author: names,
  note: fc.option(
    scraps.filter((text) => text !== ''),
    { nil: undefined },
  ),
  rule: fc.option(fc.constantFrom('confused/its', 'spelling'), { nil: undefined }),
});

/** A review of a random story by several people. */
export const reviews: fc.Arbitrary<Review> = fc
  .tuple(anyLines, fc.array(step, { maxLength: 8 }), fc.boolean())
  .map(([lines, steps, isEdited]) => {
    const review = steps.reduce(stepped, startReview(lines));
    return isEdited
      ? editAsAuthor(review, { from: 0, to: 0, inserted: 'Pell. ' }, { author: 'Pell', at: 1 })
      : review;
  });

function stepped(review: Review, { at, size, put, author, note, rule }: Step, index: number): Review {
  const { length } = review.current;
  const from = Math.min(at, length);
  const edit = { from, to: Math.min(from + size, length), inserted: put };
  const by = {
    author,
    at: 1000 + index,
    ...(note === undefined ? {} : { note }),
    ...(rule === undefined ? {} : { rule }),
  };
  return trackEdit(review, edit, by);
}

/** Queries on a review's story; the first is about the whole of it. */
export function queriesOn(review: Review): fc.Arbitrary<Query[]> {
  const words = scraps.filter((text) => text !== '');
  const one = fc.record({
    from: fc.nat(review.base.length),
    size: fc.nat(12),
    author: names,
    text: words,
    reply: fc.option(words),
    isWhole: fc.boolean(),
  });
  return fc.array(one, { maxLength: 4 }).map((rows) =>
    rows.map(
      ({ from, size, author, text, reply, isWhole }, index): Query => ({
        id: `q${index + 1}`,
        author,
        at: 5,
        text,
        place: isWhole ? null : { from, to: Math.min(review.base.length, from + size) },
        replies: reply === null ? [] : [{ author: 'Pell', at: 6, text: reply }],
      }),
    ),
  );
}

/** A parcel around a review. */
export function parcelOf(
  review: Review,
  queries: readonly Query[],
  lines: string,
  more: Partial<Parcel> = {},
): Parcel {
  return {
    kind: 'back',
    name: 'Lamp.txt',
    format: 'txt',
    text: lines,
    encoding: 'utf-8',
    bom: false,
    fingerprint: '0'.repeat(64),
    fixes: [...fixesToFields(review).fixes],
    queries: [...queriesToFields(queries, review.base).queries],
    decisions: NO_DECISIONS,
    stets: [],
    note: '',
    from: 'Marla',
    at: 1_795_910_400_000,
    ...more,
  };
}

/** The decoded text of lines. */
export const textIn = joinLines;
export { textOf };
