import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLines } from '../story/story.ts';
import { flatText } from './flat-text.ts';
import { moveQueries, nextQueryId, type Query, queriesFromFields, queriesToFields } from './queries.ts';

const STORY = [
  'Pell set the lantern down on the wall and waited.',
  '',
  'Nobody came. The tide was out, and the boats lay over on their sides like sleepers.',
  '',
  '"You said noon," said Marla.',
  '',
  'The tide was out. He had counted the boats twice before she spoke.',
].join('\n');

function query(id: string, words: string | null, more: Partial<Query> = {}): Query {
  const from = words === null ? 0 : STORY.indexOf(words);
  const place = words === null ? null : { from, to: from + words.length };
  return { id, author: 'Marla', at: 5, text: 'Is this meant?', place, replies: [], ...more };
}

const QUERIES = [
  query('q1', 'counted the boats twice'),
  query('q2', null, { replies: [{ author: 'Pell', at: 9, text: 'Yes.' }] }),
  query('q4', '"You said noon,"', { resolved: { author: 'Pell', at: 12 }, rest: { colour: 'red' } }),
];
const fields = () => queriesToFields(QUERIES, flatText(cutLines(STORY)));

it('gives queries back as they were, through JSON, with what a later version wrote', () => {
  const read = queriesFromFields(JSON.parse(JSON.stringify(fields())), cutLines(STORY));
  expect(read).toEqual({ queries: QUERIES, unplaced: [], foreign: [] });
  expect(nextQueryId(read)).toBe('q5');
});

it('finds a place in a newer draft, and lists a question whose words are gone', () => {
  const draft = `A new beginning, by Marla.\n\n${STORY.replace('"You said noon," said Marla.', '"Late," said Marla.')}`;
  for (const old of [cutLines(STORY), undefined]) {
    const read = queriesFromFields(fields(), cutLines(draft), old);
    expect(read.queries.map(({ id, place }) => [id, place && draft.slice(place.from, place.to)])).toEqual([
      ['q1', 'counted the boats twice'],
      ['q2', null],
    ]);
    expect(read.unplaced.map(({ id }) => id)).toEqual(['q4']);
  }
});

it('holds on to a longer passage by its ends when something within changed', () => {
  const passage = 'Nobody came. The tide was out, and the boats lay over on their sides like sleepers.';
  const left = queriesToFields([query('q1', passage)], flatText(cutLines(STORY)));
  const draft = STORY.replace('the boats lay over', 'both boats lay');
  const [found] = queriesFromFields(left, cutLines(draft), cutLines(STORY)).queries;
  expect(draft.slice(found?.place?.from, found?.place?.to)).toBe(
    passage.replace('the boats lay over', 'both boats lay'),
  );
});

it.each([
  ['no list', 'queries'],
  ['an entry of another kind', [7, null, 'x']],
  ['a place outside of its own quote', [{ ...QUERIES[0], place: { ...QUERIES[0]?.place, quote: 'x' } }]],
  ['an id twice', [...fields().queries, fields().queries[1]]],
  ['another kind of id', [{ ...QUERIES[1], id: '__proto__' }]],
])('keeps what it cannot read: %s', (_what, queries) => {
  const read = queriesFromFields({ queries }, cutLines(STORY));
  const left = queriesToFields(read.queries, flatText(cutLines(STORY)), read).queries;
  expect(read.foreign.length).toBeGreaterThan(0);
  expect(left).toEqual(expect.arrayContaining(Array.isArray(queries) ? [queries.at(-1)] : [queries]));
});

it('moves places along with the text, and never puts them outside of it', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(30), fc.nat(60), fc.nat(20), fc.nat(20), (from, size, at, taken, put) => {
      const text = 'x'.repeat(from) + 'y'.repeat(size) + 'z'.repeat(200);
      const edited = text.slice(0, at) + '-'.repeat(put) + text.slice(at + taken);
      const [moved] = moveQueries([query('q1', null, { place: { from, to: from + size } })], at, taken, put);
      const { from: start, to: end } = moved?.place ?? { from: -1, to: -1 };
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(edited.length);
      expect(edited.slice(start, end).replaceAll('-', '')).toMatch(/^y*$/);
      const left = edited.split('y').length - 1;
      expect(edited.slice(start, end).split('y').length - 1).toBe(left);
    }),
  );
});
