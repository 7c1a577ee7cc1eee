import { expect, it } from 'vitest';
import { editAsAuthor } from './author-edit.ts';
import { accept, reject } from './decide.ts';
import { fixesOf } from './fixes-of.ts';
import { fileTextOf, textOf } from './flat-text.ts';
import { type Edit, startReview, verify } from './review.ts';
import { trackEdit } from './track-edit.ts';

/** A review of one line, or several with `/` between, and edits `[who, from, to, inserted]`. */
function reviewed(
  story: string,
  ...edits: readonly [who: string, from: number, to: number, inserted: string][]
) {
  const lines = story.split('/').map((text) => ({ text, end: '\n' as const }));
  return edits.reduce((review, [who, from, to, inserted], at) => {
    const edit: Edit = { from, to, inserted };
    if (who === 'Author') return editAsAuthor(review, edit, { author: who, at });
    const [author = '', rule] = who.split(':');
    return trackEdit(review, edit, rule === undefined ? { author, at } : { author, at, rule });
  }, startReview(lines));
}

type Row = [string, string, [string, number, number, string][], [string, string, string][]];

it.each<Row>([
  [
    'typing goes on in one’s own',
    'the lamp',
    [
      ['Ann', 3, 3, ' o'],
      ['Ann', 5, 5, 'ld'],
    ],
    [['Ann', '', ' old']],
  ],
  [
    'four Backspaces',
    'the lamp',
    [
      ['Ann', 7, 8, ''],
      ['Ann', 6, 7, ''],
      ['Ann', 5, 6, ''],
      ['Ann', 4, 5, ''],
    ],
    [['Ann', 'lamp', '']],
  ],
  [
    'another right after',
    'the lamp',
    [
      ['Ann', 3, 3, ' old'],
      ['Ben', 7, 7, ' red'],
    ],
    [
      ['Ann', '', ' old'],
      ['Ben', '', ' red'],
    ],
  ],
  [
    'another inside',
    'the lamp',
    [
      ['Ann', 3, 3, ' old'],
      ['Ben', 5, 5, 'x'],
    ],
    [['Ann+Ben', '', ' oxld']],
  ],
  [
    'another overwrites',
    'the lamp',
    [
      ['Ann', 4, 8, 'light'],
      ['Ben', 4, 9, 'torch'],
    ],
    [['Ann+Ben', 'lamp', 'torch']],
  ],
  [
    'another deletes inside',
    'the lamp',
    [
      ['Ann', 3, 3, ' old'],
      ['Ben', 4, 5, ''],
    ],
    [['Ann', '', ' ld']],
  ],
  [
    'a rule beside one’s own',
    'teh lamp',
    [
      ['Ann:spelling', 1, 3, 'he'],
      ['Ann', 3, 3, 'm'],
    ],
    [
      ['Ann', 'eh', 'he'],
      ['Ann', '', 'm'],
    ],
  ],
  [
    'deleted and typed again',
    'the lamp',
    [
      ['Ann', 4, 8, ''],
      ['Ann', 4, 4, 'lamp'],
    ],
    [],
  ],
  [
    'typed again by another',
    'the lamp',
    [
      ['Ann', 4, 8, ''],
      ['Ben', 4, 4, 'lamp'],
    ],
    [],
  ],
  [
    'a deletion around another’s',
    'a b c d',
    [
      ['Ann', 2, 3, ''],
      ['Ben', 0, 5, ''],
    ],
    [
      ['Ben', 'a … c ', ''],
      ['Ann', 'b', ''],
    ],
  ],
  [
    'a split and a join',
    'one/two',
    [
      ['Ann', 3, 4, ' '],
      ['Ben', 1, 1, '\n'],
    ],
    [
      ['Ben', '', '\n'],
      ['Ann', '\n', ' '],
    ],
  ],
  [
    'a passage pasted over itself, corrected',
    'Teh lamp burned low over teh old desk.',
    [['Ann', 0, 38, 'The lamp burned low over the old oak desk.']],
    [
      ['Ann', 'eh', 'he'],
      ['Ann', 'teh', 'the'],
      ['Ann', '', ' oak'],
    ],
  ],
  [
    'a passage put in place of another',
    'one two three four',
    [['Ann', 0, 18, 'five six two seven']],
    [['Ann', 'one two three four', 'five six two seven']],
  ],
  [
    'the author beside a fix',
    'the lamp',
    [
      ['Ann', 4, 8, 'light'],
      ['Author', 4, 4, 'old '],
      ['Author', 13, 13, 's'],
    ],
    [['Ann', 'amp', 'ight']],
  ],
  [
    'the author inside a fix',
    'the lamp',
    [
      ['Ann', 3, 3, ' old'],
      ['Author', 5, 5, 'x'],
    ],
    [['Ann+Author', '', ' oxld']],
  ],
  [
    'the author cuts around a fix',
    'a b c d',
    [
      ['Ann', 2, 3, 'x'],
      ['Author', 0, 5, ''],
    ],
    [],
  ],
  [
    'the author cuts up to a fix',
    'a b c d',
    [
      ['Ann', 2, 3, ''],
      ['Author', 0, 2, ''],
    ],
    [['Ann', 'b', '']],
  ],
])('%s', (_, story, edits, expected) => {
  const review = reviewed(story, ...edits);
  expect(verify(review)).toBeNull();
  expect(fixesOf(review).map((fix) => [fix.authors.join('+'), fix.taken, fix.put])).toEqual(expected);
});

it('lets a deletion be kept and what was put behind it be taken', () => {
  const review = reviewed('lamp', ['Ann', 4, 4, 's'], ['Ben', 0, 4, '']);
  const [ben, ann] = fixesOf(review);
  expect(textOf(accept(reject(review, ben?.id ?? '').review, ann?.id ?? '').base)).toBe('lamps');
});

it('keeps line ends as the file has them', () => {
  let review = startReview([
    { text: 'one', end: '\r\n' },
    { text: 'two', end: '\n' },
    { text: 'three', end: '' },
  ]);
  review = trackEdit(review, { from: 1, to: 1, inserted: '\n' }, { author: 'Ann', at: 0 });
  expect(fileTextOf(review.current)).toBe('o\r\nne\r\ntwo\nthree');
  review = trackEdit(review, { from: 4, to: 5, inserted: '' }, { author: 'Ben', at: 1 });
  review = trackEdit(review, { from: 4, to: 4, inserted: '\n', breaks: ['\n'] }, { author: 'Ben', at: 2 });
  expect(fileTextOf(review.current)).toBe('o\r\nne\r\ntwo\nthree');
});

it('never parts the two units of a character', () => {
  const start = startReview([{ text: 'a😀b', end: '\n' }]);
  const by = { author: 'Ann', at: 0 };
  expect(textOf(trackEdit(start, { from: 2, to: 2, inserted: 'x' }, by).current)).toBe('ax😀b');
  expect(textOf(trackEdit(start, { from: 2, to: 4, inserted: '' }, by).current)).toBe('a');
  const [fix] = fixesOf(trackEdit(start, { from: 1, to: 3, inserted: '😁' }, by));
  expect([fix?.taken, fix?.put]).toEqual(['😀', '😁']);
});

it('throws where an edit lies outside of the text', () => {
  const review = startReview([{ text: 'a', end: '' }]);
  expect(() => trackEdit(review, { from: 0, to: 2, inserted: '' }, { author: 'Ann', at: 0 })).toThrow(
    RangeError,
  );
});
