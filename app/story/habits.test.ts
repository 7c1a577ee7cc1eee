import { expect, it } from 'vitest';
import { readHabits } from './habits.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cutLines } from './story.ts';

const A = 'The ferry came in late, and nobody on the quay had thought to light the second lamp.';
const B = '“You could have waited,” she said, and took the rope from him without looking up.';
const C = 'He shrugged. There was no use in telling her about the fog again.';
const WRAPPED = `The ferry came in late that night, and nobody on the quay
had thought to light the second lamp. She took the rope from
the boy without looking up, and made it fast with two turns
of her wrist, as she had done a thousand times before.`;
const WRAPPED_TOO = `He stood and watched the water slap against the stones
for a while. It was no use telling her about the fog, he
thought, since she had seen it as well as he had, and had
said nothing either.`;

it.each([
  ['nothing', '', 'blank'],
  ['one line', A, 'blank'],
  ['blank lines', `${A}\n\n${B}\n\n${C}\n`, 'blank'],
  ['single breaks', `${A}\n${B}\n${C}\n`, 'single'],
  ['single breaks below a title', `The Lamp\n\n${A}\n${B}\n${C}\n`, 'single'],
  ['single breaks with scene breaks', `${A}\n${B}\n\n***\n\n${C}\n${A}\n`, 'single'],
  ['single breaks below chapter headings', `Chapter 1\n\n${A}\n\nChapter 2\n\n${B}\n${C}\n`, 'single'],
  ['blank lines with exchanges kept together', `${A}\n\n${B}\n${B}\n\n${C}\n\n${A}\n${B}\n`, 'blank'],
  ['blank lines below a list of facts', `The Lamp\nby Nobody\nWords: 900\n\n${A}\n\n${B}\n\n${C}`, 'blank'],
  ['two blank lines', `${A}\n\n\n${B}\n\n\n${C}`, 'blank'],
])('reads how paragraphs are parted: %s', (_, text, breaks) => {
  expect(readHabits(cutLines(text))).toMatchObject({ breaks, wrapped: false, indent: '' });
});

it.each([
  ['none', `${A}\n\n${B}`, ''],
  ['a tab', `\t${A}\n\t${B}\n\t${C}`, '\t'],
  ['blanks, but not everywhere', `    ${A}\n    ${B}\n${C}`, '    '],
  ['one letter set in', `${A}\n\n    ${B}\n\n${C}`, ''],
  ['an indent on the only line', `\t${A}`, '\t'],
])('reads the indent: %s', (_, text, indent) => {
  expect(readHabits(cutLines(text)).indent).toBe(indent);
});

it('gives a single break to a story that begins with an indent', () => {
  expect(readHabits(cutLines(`\t${A}`)).breaks).toBe('single');
});

it.each([
  ['with blank lines', `${WRAPPED}\n\n${WRAPPED_TOO}\n`, { wrapped: true, breaks: 'blank', indent: '' }],
  [
    'with indents',
    `   ${WRAPPED}\n   ${WRAPPED_TOO}\n   ${WRAPPED}\n`,
    { wrapped: true, breaks: 'single', indent: '   ' },
  ],
  ['below a heading', `Chapter 1\n\n${WRAPPED}\n`, { wrapped: true, breaks: 'blank', indent: '' }],
])('sees hard-wrapped lines %s', (_, text, habits) => {
  expect(readHabits(cutLines(text))).toMatchObject(habits);
});

it.each([
  [
    'a poem',
    'I went to sea\nwith a lamp and a line,\nand nobody there\nsaid the boat was mine,\nso I turned about',
  ],
  [
    'short speeches',
    '“Wait,” she said.\n“For what?”\n“For the ferry.”\n“It has gone.”\n“Then for the next one.”',
  ],
  ['long paragraphs', `${A} ${B} ${C}\n${B} ${C} ${A}\n${C} ${A}\n${A} ${C}\n`],
])('does not take %s for hard-wrapped', (_, text) => {
  expect(readHabits(cutLines(text)).wrapped).toBe(false);
});

it('reads the line end', () => {
  expect(readHabits(cutLines(`${A}\r\n${B}\r\n`)).end).toBe('\r\n');
});

it('joins the lines of hard-wrapped paragraphs, and keeps other lines apart', () => {
  const runs = (text: string) => {
    const lines = cutLines(text);
    return paragraphsOf(lines, readHabits(lines), 'txt').map(({ from, to, look }) => [from, to, look]);
  };
  expect(runs(`Chapter 1\n\n${WRAPPED}\n\n***\n\n${WRAPPED_TOO}`)).toEqual([
    [0, 1, 'heading'],
    [2, 6, 'plain'],
    [7, 8, 'scene'],
    [9, 13, 'plain'],
  ]);
  expect(runs(`   ${WRAPPED}\n   ${WRAPPED_TOO}\n   ${WRAPPED}`)).toEqual([
    [0, 4, 'plain'],
    [4, 8, 'plain'],
    [8, 12, 'plain'],
  ]);
  expect(runs(`${A}\n${B}\n\n${C}`)).toEqual([
    [0, 1, 'plain'],
    [1, 2, 'plain'],
    [3, 4, 'plain'],
  ]);
});
