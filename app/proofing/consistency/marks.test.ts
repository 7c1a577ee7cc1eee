import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visitMarks } from './marks.ts';

function marksIn(text: string): string[] {
  const found: string[] = [];
  visitMarks(text, (choice, form, from, to) => found.push(`${choice} ${form}: ${text.slice(from, to)}`));
  return found;
}

it.each([
  ['Well.. no.', ['pause ..: ..']],
  ['../here and a..b/c', ['pause ..: ..']],
  ['version 1..2', []],
  ['It ends.... So it does.', []],
  ['It goes on.... and on', ['pause ....: ....']],
  ['It ends..... So it does.', ['pause ....: .....']],
  ['no . . . yes', ['pause . . .: . . .']],
  ['a . b', []],
  ['He ran - fast', ['dashes  - :  - ']],
  ['He ran--fast', ['dashes --: --']],
  ['-----', []],
  ['well-known', []],
  ['What!!?', ['doubled-marks as typed: !!?']],
  ['What?!', ['question-exclamation ?!: ?!']],
])('finds the marks of %j', (text, found) => {
  expect(marksIn(text)).toEqual(found);
});

it('goes forward through any text, and names only what stands there', () => {
  const units = [
    'a',
    ' ',
    '.',
    '…',
    '!',
    '?',
    '-',
    '–',
    '—',
    '"',
    "'",
    '“',
    '’',
    '/',
    '1',
    '\u{1f600}',
    '\n',
  ];
  const text = fc.string({ unit: fc.constantFrom(...units), maxLength: 60 });
  fc.assert(
    fc.property(text, (any) => {
      let last = 0;
      visitMarks(any, (_choice, _form, from, to) => {
        expect(from).toBeGreaterThanOrEqual(last - 1);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(any.length);
        last = to;
      });
    }),
  );
});
