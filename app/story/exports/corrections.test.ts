import { expect, it } from 'vitest';
import { readHabits } from '../habits.ts';
import { cutLines, type StoryFormat } from '../story.ts';
import { type Correction, correctionsList, withReasons } from './corrections.ts';

const source = (text: string, format: StoryFormat = 'txt') => {
  const lines = cutLines(text);
  return { lines, format, habits: readHabits(lines), title: 'The Ferry' };
};

const TEXT = `Chapter 1: The Lamp

It was late.

Teh ferry came in.

***

It it stopped.

Chapter 2

Done.
`;

it('lists place, quote, change and reason', () => {
  const corrections: Correction[] = [
    { line: 5, before: 'Teh', after: 'The', context: 'The ferry came in.', reason: 'A slip of the fingers.' },
    { line: 9, before: 'it', after: '', context: 'It stopped.' },
    { line: 13, before: '', after: 'at last', context: 'Done at last.' },
  ];
  expect(correctionsList(source(TEXT), corrections)).toBe(`Corrections: The Ferry
3 places

1. Chapter 1: The Lamp, paragraph 2, line 5
   Reads:  The ferry came in.
   Change: Teh → The
   Why:    A slip of the fingers.

2. Chapter 1: The Lamp, paragraph 3, line 9
   Reads:  It stopped.
   Delete: it

3. Chapter 2, paragraph 1, line 13
   Reads:  Done at last.
   Add:    at last
`);
});

it.each<[string, StoryFormat, number, string]>([
  ['It was late.\nIt is now.', 'txt', 2, 'paragraph 2, line 2'],
  ['# The *Lamp*\n\nIt was late.', 'md', 3, 'The Lamp, paragraph 1, line 3'],
  ['# The Lamp', 'md', 1, 'The Lamp, line 1'],
  ['', 'txt', 1, 'line 1'],
])('says where a line of %j lies', (text, format, line, place) => {
  const list = correctionsList(source(text, format), [{ line, before: 'a', after: 'b', context: '' }]);
  expect(list).toBe(`Corrections: The Ferry\n1 place\n\n1. ${place}\n   Change: a → b\n`);
});

it('shows line breaks and blanks that would not be seen', () => {
  const list = correctionsList(source('One. Two.'), [
    { line: 1, before: 'One. Two', after: 'One.\nTwo', context: '' },
    { line: 1, before: 'end  ', after: 'end', context: '' },
  ]);
  expect(list).toContain('Change: One. Two → One.¶Two');
  expect(list).toContain('Change: end␣␣ → end');
});

it('gives each change the reason that was recorded for it, once', () => {
  const change = (before: string, after: string) => ({ line: 1, before, after, context: '' });
  const recorded = [
    { before: '..', after: '...', reason: 'Three dots.' },
    { before: 'teh', after: 'the', reason: 'A slip.' },
  ];
  const reasons = withReasons(
    [change('Wow..', 'Wow...'), change('No..', 'No...'), change('teh', 'the')],
    recorded,
  );
  expect(reasons.map(({ reason }) => reason)).toEqual(['Three dots.', undefined, 'A slip.']);
});
