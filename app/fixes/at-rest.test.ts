import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { fixesFromFields, fixesToFields } from './at-rest.ts';
import { accept, reject } from './decide.ts';
import { fixesOf } from './fixes-of.ts';
import { fileTextOf, linesOf, textOf } from './flat-text.ts';
import { mergeReviews } from './merge-reviews.ts';
import { placeAgain } from './place-again.ts';
import { fewLetters, KINDS, randomEdit, randomFrom, randomLines, trials } from './random-edits.ts';
import { type Review, startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';

const STORY = [
  'The ferry left at six, and nobody had told Orla.',
  '',
  'She stood on the quay with her two bags and counted gulls.',
  '',
  '"Your late," said the man who sold tickets. "It has went."',
  '',
  'There was one more boat that day. It carried coal.',
].join('\r\n');

/** A review of `STORY` with the first of each pair replaced by the second, by turns of two people. */
function reviewWith(...replaced: readonly [string, string][]): Review {
  return replaced.reduce(
    (review, [wrong, right], i) => {
      const from = textOf(review.current).indexOf(wrong);
      const edit = { from, to: from + wrong.length, inserted: right };
      return trackEdit(review, edit, { author: i % 2 === 0 ? 'Ann' : 'Ben', at: 1000 + i });
    },
    startReview(cutLines(STORY)),
  );
}

const whatOf = (review: Review) =>
  fixesOf(review).map(({ ids, authors, at, rule, notes, pieces }) => ({
    ids,
    authors,
    at,
    rule,
    notes,
    pieces,
  }));

const written = (fields: unknown) => JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;

it('reads back what it wrote', () => {
  for (let seed = 1; seed <= trials(400); seed++) {
    const random = randomFrom(seed * 13);
    const letters = fewLetters(random);
    let review = startReview(randomLines(random, letters));
    for (let i = 0, count = 1 + random(14); i < count; i++) {
      const edit = randomEdit(textOf(review.current), random, letters, KINDS, []);
      const author = ['Ann', 'Ben'][random(2)] as string;
      review = trackEdit(
        review,
        edit,
        random(4) === 0 ? { author, at: i, rule: 'spelling', note: 'why' } : { author, at: i },
      );
    }
    const read = fixesFromFields(written(fixesToFields(review)), linesOf(review.base));
    expect(read.unplaced, `seed ${seed}`).toEqual([]);
    expect(read.foreign).toEqual([]);
    expect(verify(read.review)).toBeNull();
    expect(fileTextOf(read.review.current), `seed ${seed}`).toBe(fileTextOf(review.current));
    expect(whatOf(read.review), `seed ${seed}`).toEqual(whatOf(review));
  }
});

it('keeps what it does not know', () => {
  const fields = written(fixesToFields(reviewWith(['Your', 'You’re'])));
  const list = fields['fixes'] as Record<string, unknown>[];
  Object.assign(list[0] ?? {}, { colour: 'green' });
  list.push({ id: 'q1', shape: 'of a later version' });
  const read = fixesFromFields(fields, cutLines(STORY));
  expect(read.review.pieces).toHaveLength(1);
  expect(read.foreign).toEqual([{ id: 'q1', shape: 'of a later version' }]);
  expect(written(fixesToFields(read.review, read))).toEqual(fields);
});

it('never loses the story to a file that is cut, wrong or huge', () => {
  const replaced = [
    'ferry',
    'six',
    'nobody',
    'told',
    'stood',
    'quay',
    'two',
    'bags',
    'counted',
    'gulls',
  ].concat(['Your', 'late', 'said', 'sold', 'tickets', 'went', 'There', 'boat', 'day', 'coal']);
  const review = reviewWith(...replaced.map((word): [string, string] => [word, `${word.toUpperCase()}!`]));
  expect(fixesOf(review)).toHaveLength(20);
  const entry = (written(fixesToFields(review))['fixes'] as Record<string, unknown>[])[0] as Record<
    string,
    unknown
  >;
  const json = JSON.stringify(fixesToFields(review));
  const lines = cutLines(STORY);
  const mustHold = (value: unknown) => {
    const read = fixesFromFields({ fixes: value }, lines);
    expect(fileTextOf(read.review.base)).toBe(STORY);
    expect(verify(read.review)).toBeNull();
  };
  // A cut file is no JSON; what a reader may still make of it is a list with less, or with halves, in it.
  for (let cut = 0; cut < json.length; cut += 3) {
    let value: unknown = null;
    for (const end of ['', '"}]}]}', '}]}]}', ']}]}', '}]}', ']}', '0}]}]}'])
      try {
        value = (JSON.parse(json.slice(0, cut) + end) as Record<string, unknown>)['fixes'];
        break;
      } catch {
        value = json.slice(0, cut);
      }
    mustHold(value);
  }
  const wrong = [null, 7, 'text', [], {}, true, -1, 1e300, [[]], [{ from: -1 }], 'f1', 'x'.repeat(300)];
  for (const name of Object.keys(entry)) for (const value of wrong) mustHold([{ ...entry, [name]: value }]);
  const piece = (entry['pieces'] as Record<string, unknown>[])[0];
  for (const name of Object.keys(piece ?? {}))
    for (const value of [...wrong, 1e9, '😀'])
      mustHold([{ ...entry, pieces: [{ ...piece, [name]: value }] }]);
  mustHold([entry, entry, { ...entry, id: 'f99', within: ['f98', 'f99', 'f1'] }]);
  for (const value of wrong) mustHold(value);
});

it('leaves the fixes of another story without a place', () => {
  const fields = written(fixesToFields(reviewWith(['Your', 'You’re'], ['went', 'gone'])));
  const read = fixesFromFields(fields, cutLines('Quite another text, with nothing of the first.\n'));
  expect(read.review.pieces).toEqual([]);
  expect(read.unplaced.map(({ entry, why }) => [entry.id, why])).toEqual([
    ['f1', 'gone'],
    ['f2', 'gone'],
  ]);
  expect(written(fixesToFields(read.review, read))).toEqual(fields);
});

it('drops a fix whose result the story has already', () => {
  const review = reviewWith(['Your', 'You’re'], ['coal', 'sheep']);
  const story = linesOf(accept(review, 'f1').base);
  const read = fixesFromFields(written(fixesToFields(review)), story);
  expect(read.settled.map(({ id }) => id)).toEqual(['f1']);
  expect(fixesOf(read.review).map(({ id }) => id)).toEqual(['f2']);
});

it('joins what two people agree on, and keeps what clashes beside it', () => {
  const [ann, ben] = [
    reviewWith(['Your', 'You’re'], ['gulls', 'crows']),
    reviewWith(['Your', 'You’re'], ['gulls', 'geese']),
  ];
  const named = (review: Review, author: string): Review => ({
    ...review,
    meta: new Map([...review.meta].map(([id, meta]) => [id, { ...meta, author }])),
  });
  const { review, unplaced } = mergeReviews(named(ann, 'Ann'), named(ben, 'Ben'));
  expect(fixesOf(review).map(({ authors, put }) => [authors, put])).toEqual([
    [['Ann'], 'crow'],
    [['Ann', 'Ben'], '’re'],
  ]);
  expect(unplaced.map(({ why, beside, entry }) => [why, beside, entry.author])).toEqual([
    ['overlaps', ['f2'], 'Ben'],
  ]);
  const again = placeAgain(reject(review, 'f2').review, unplaced);
  expect(again.unplaced).toEqual([]);
  expect(textOf(again.review.current)).toContain('counted geese');
});

/** As a stop between a save and its fixes leaves it: places of a text that was never saved, with the saved one as draft. */
it('puts nothing in a wrong place where places were counted in another text than the draft', () => {
  const saved =
    'The lamp in the window is one of many lamps, and Pell counts and counts them until they are out.\n';
  const typed = `Yes. ${saved}`;
  const edited = (words: string, inserted: string) => {
    const start = startReview(cutLines(typed));
    const from = textOf(start.current).indexOf(words);
    return trackEdit(start, { from, to: from, inserted }, { author: 'Marla', at: 1 });
  };
  for (const words of ['window', 'many', 'counts them', 'until']) {
    const wanted = edited(words, 'XX ');
    const now = `Yes. Well. ${saved}`;
    const read = fixesFromFields(written(fixesToFields(wanted)), cutLines(now), cutLines(saved));
    expect(read.unplaced).toEqual([]);
    expect(textOf(read.review.current)).toBe(now.trimEnd().replace(words, `XX ${words}`));
  }
  // Where not even the quote is there, it has no place.
  const gone = edited('many', 'XX ');
  const other = fixesFromFields(
    written(fixesToFields(gone)),
    cutLines(saved.replace('one of many lamps', 'the only lamp')),
    cutLines(saved),
  );
  expect(other.review.pieces).toEqual([]);
  expect(other.unplaced.map(({ why }) => why)).toEqual(['gone']);
});
