import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { accept } from '../decide.ts';
import { fixesOf } from '../fixes-of.ts';
import { type FlatText, fileTextOf, textOf } from '../flat-text.ts';
import type { Query } from '../queries.ts';
import { type Review, startReview, verify } from '../review.ts';
import { trackEdit } from '../track-edit.ts';
import { criticMarkup } from './critic-markup.ts';
import { readSaid, writeSaid } from './critic-said.ts';
import { fromCriticMarkup } from './from-critic-markup.ts';
import { names, queriesOn, reviews, scraps } from './parcel-testing.ts';

const BY = { author: 'Orla', at: 77 };
const STORY = 'The dog wagged it is tail.\n\nPell sat\nand waited.\n';

function reviewWith(...edits: readonly [wrong: string, right: string, note?: string][]): Review {
  return edits.reduce(
    (review, [wrong, right, note]) => {
      const from = textOf(review.current).indexOf(wrong);
      const by = { author: 'Marla', at: 1000, rule: 'spelling', ...(note === undefined ? {} : { note }) };
      return trackEdit(review, { from, to: from + wrong.length, inserted: right }, by);
    },
    startReview(cutLines(STORY)),
  );
}

it('writes marks as anybody else does, with who and why behind them', () => {
  const review = reviewWith(['it is', 'its', 'whose'], ['and waited', ''], ['Pell', 'Then Pell']);
  const query: Query = {
    id: 'q1',
    author: 'Marla',
    at: 5,
    text: 'Which?',
    place: { from: 4, to: 7 },
    replies: [],
  };
  expect(criticMarkup(review, [query])).toBe(
    'The {==dog==}{>>@Marla: Which?<<} wagged it{-- i--}{>>@Marla (rule spelling): whose<<}s tail.\n\n' +
      '{++Then ++}{>>@Marla (rule spelling)<<}Pell sat\n{--and waited--}{>>@Marla (rule spelling)<<}.\n',
  );
});

it('lets no mark reach over a break between lines', () => {
  const review = reviewWith(['sat\nand', 'sat, tired,\nand then']);
  for (const line of criticMarkup(review, []).split('\n')) {
    const count = (sign: string) => line.split(sign).length;
    expect([count('{++'), count('{--'), count('{~~')]).toEqual([count('++}'), count('--}'), count('~~}')]);
  }
  expect(criticMarkup(reviewWith(['sat\nand', 'sat and']), [])).toContain(
    '{--¶--}{>>@Marla (rule spelling)<<}\n{++ ++}',
  );
});

it.each([
  ['The {~~dog~>cat~~} ran.', 'The dog ran.', 'The cat ran.'],
  ['The {--old --}dog {++Rex ++}ran.', 'The old dog ran.', 'The dog Rex ran.'],
  ['{--a--}{++b++}', 'a', 'b'],
  ['One {++ not closed', 'One {++ not closed', 'One {++ not closed'],
  [
    'A {~~ that turns into nothing ~~} b',
    'A {~~ that turns into nothing ~~} b',
    'A {~~ that turns into nothing ~~} b',
  ],
  ['Over {++two\nlines++}.', 'Over .', 'Over two\nlines.'],
  ['No marks { at all }.', 'No marks { at all }.', 'No marks { at all }.'],
])('reads what other programs write: %j', (text, base, current) => {
  const read = fromCriticMarkup(text, BY);
  expect(verify(read.review)).toBeNull();
  expect([fileTextOf(read.review.base), fileTextOf(read.review.current)]).toEqual([base, current]);
  for (const { authors } of fixesOf(read.review)) expect(authors).toEqual(['Orla']);
});

it('takes a comment behind a mark for its reason, and any other for a question', () => {
  const read = fromCriticMarkup(
    'The {~~dog~>cat~~}{>>is it?<<} ran{>>where to?<<}. {==He==}{>>who?<<}{>>@Pell: Rex.<<}',
    BY,
  );
  expect(fixesOf(read.review).map(({ authors, notes }) => [authors, notes])).toEqual([
    [['Orla'], ['is it?']],
  ]);
  expect(
    read.queries.map(({ author, text, place, replies }) => [author, text, place, replies.length]),
  ).toEqual([
    ['Orla', 'where to?', { from: 11, to: 11 }, 0],
    ['Orla', 'who?', { from: 13, to: 15 }, 1],
  ]);
});

/** Who stands behind each piece, in the order of the text; neighbours of one fix count as one. */
function madeBy({ pieces, meta }: Review) {
  const made: { from: number; to: number; fix: string; by: unknown[] }[] = [];
  for (const { fromA, toA, fix } of pieces) {
    const last = made.at(-1);
    const { author, rule, note } = meta.get(fix) ?? { author: '' };
    if (last?.fix === fix && last.to === fromA) last.to = toA;
    else made.push({ from: fromA, to: toA, fix, by: [author, rule, note] });
  }
  return made.map(({ from, to, by }) => [from, to, by]);
}

const tokens = (flat: FlatText) => textOf(flat) + (flat.last === '' ? '' : '\n');

it('gives every review back, whatever stands in the story', () => {
  fc.assert(
    fc.property(
      reviews.chain((review) => fc.tuple(fc.constant(review), queriesOn(review))),
      ([review, queries]) => {
        const text = criticMarkup(review, queries);
        const read = fromCriticMarkup(text, BY);
        const isMixed = /\r(?!\n)/.test(fileTextOf(review.base) + fileTextOf(review.current));
        expect(verify(read.review)).toBeNull();
        for (const side of ['base', 'current'] as const) {
          const [before, after] = [review[side], read.review[side]];
          expect(tokens(after)).toBe(tokens(before));
          if (!isMixed) expect(fileTextOf(after)).toBe(fileTextOf(before));
        }
        expect(madeBy(read.review)).toEqual(madeBy(review));
        const said = ({ author, text: words, place, replies }: Query) => [
          // A question amid words that a fix takes out stands before their mark.
          review.pieces.find(({ fromA, toA }) => place !== null && fromA < place.from && place.from < toA)
            ?.fromA ??
            place?.from ??
            -1,
          author,
          words,
          replies.map((reply) => reply.text),
        ];
        const inOrder = (list: readonly Query[]) => list.map((one) => JSON.stringify(said(one))).sort();
        expect(inOrder(read.queries)).toEqual(inOrder(queries));
        for (const { id } of fixesOf(read.review)) expect(verify(accept(read.review, id))).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
});

it('reads a comment back, whoever said whatever', () => {
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 3 }), scraps, scraps, (author, traits, one, two) => {
      const said = { author, traits, text: two === '' ? one : `${one}\n${two}` };
      expect(readSaid(writeSaid(said))).toEqual(said);
      expect(writeSaid(said)).not.toContain('\n');
    }),
  );
});

it('never throws on any text, and reads no more out of it than stands there', () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 12 }), (parts) => {
      const text = parts.join('\n');
      const read = fromCriticMarkup(text, BY);
      expect(verify(read.review)).toBeNull();
      if (read.marks === 0) expect(read.queries).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
