import { expect, it } from 'vitest';
import { cutLines } from '../../story/story.ts';
import { acceptAll } from '../decide.ts';
import { fixesOf } from '../fixes-of.ts';
import { fileTextOf } from '../flat-text.ts';
import { FIRST_DRAFT } from '../two-drafts.ts';
import { inStoryShape, type Undone } from './in-story-shape.ts';
import { fixesFromReturned } from './returned.ts';

/** A story in each of the ways people set theirs. */
const SET = {
  'blank lines': FIRST_DRAFT.join('\n\n'),
  'single breaks': FIRST_DRAFT.join('\n'),
  indents: FIRST_DRAFT.map((line) => `    ${line}`).join('\n'),
} as const;

const corrected = (text: string) =>
  text
    .replace('Your going', "You're going")
    .replace('Two boys was', 'Two boys were')
    .replace('"Thats bad,"', '"That\'s bad,"')
    .replace('no wider than a hand', 'no wider at all than a hand');

const wrapped = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => {
      const rows: string[] = [''];
      for (const word of line.split(' '))
        if ((rows.at(-1) ?? '').length + word.length >= width) rows.push(word);
        else rows[rows.length - 1] += (rows.at(-1) === '' ? '' : ' ') + word;
      return rows.join('\n');
    })
    .join('\n');
const curled = (text: string) =>
  text
    .replace(/(^|[\s(])"/gu, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replaceAll('...', '…');

type Way = readonly [
  what: string,
  change: (text: string) => string,
  undone: readonly Undone[],
  sets: readonly (keyof typeof SET)[],
];
const ALL = Object.keys(SET) as (keyof typeof SET)[];
const WAYS: readonly Way[] = [
  ['nothing', (text) => text, [], ALL],
  ['other line ends', (text) => text.replaceAll('\n', '\r\n'), [], ALL],
  ['blanks at the ends of lines', (text) => text.replaceAll('\n', '  \n'), ['blanks'], ALL],
  ['a blank line more', (text) => text.replaceAll('\n', '\n\n'), ['breaks'], ALL],
  ['no blank lines', (text) => text.replaceAll('\n\n', '\n'), ['breaks'], ['blank lines']],
  ['lines of 72 characters', (text) => wrapped(text, 72), ['breaks'], ['blank lines']],
  ['no indents', (text) => text.replaceAll(/^ +/gm, ''), ['breaks'], ['indents']],
  ['curly quotes', curled, ['quotes'], ALL],
  [
    'a mail’s answer marks',
    (text) => text.replace(/^/gm, '> '),
    ['quoted'],
    ['blank lines', 'single breaks'],
  ],
  [
    'a mail of 72 characters, marked',
    (text) => wrapped(text, 70).replace(/^/gm, '> '),
    ['quoted', 'breaks'],
    ['blank lines'],
  ],
  [
    'all at once',
    (text) => curled(wrapped(text, 72)).replaceAll('\n', '\r\n'),
    ['breaks', 'quotes'],
    ['blank lines'],
  ],
];

it.each(
  WAYS.flatMap(([what, change, undone, sets]) => sets.map((set) => [set, what, change, undone] as const)),
)(
  'takes for fixes what a person did to a story with %s, not what came with it: %s',
  (set, _what, change, undone) => {
    const story = `${SET[set]}\n`;
    const read = fixesFromReturned(
      'copy.txt',
      change(corrected(story)),
      { lines: cutLines(story), format: 'txt', stets: [], drafts: [] },
      { author: 'Marla', at: 1 },
    );
    if (!read.ok) throw new Error(read.code);
    expect(fileTextOf(acceptAll(read.value.review).base)).toBe(corrected(story));
    expect(fixesOf(read.value.review)).toHaveLength(4);
    expect(read.value.undone).toEqual(undone);
  },
);

it.each([
  [
    'one paragraph that was split',
    (text: string) =>
      text.replace('. He shrugged', '.\n\nHe shrugged').replace('He shrugged and', 'He shrugged\n\nand'),
  ],
  [
    'two paragraphs that became one',
    (text: string) => text.replace('\n\nThere were seven.', ' There were seven.'),
  ],
  [
    'a quote that was curled by hand',
    (text: string) => text.replace('"I know the way,"', '“I know the way,”'),
  ],
  ['a blank that was too many', (text: string) => text.replace('Ilse ran.', 'Ilse  ran.')],
])('leaves a person’s own doing alone: %s', (_what, change) => {
  const story = SET['blank lines'];
  const copy = change(story);
  expect(copy).not.toBe(story);
  expect(inStoryShape(copy, cutLines(story))).toEqual({ text: copy, undone: [] });
});

it('takes an indent that a person gave for theirs', () => {
  const copy = SET['single breaks'].replace('\nNothing.', '\n    Nothing.');
  expect(inStoryShape(copy, cutLines(SET['single breaks']))).toEqual({ text: copy, undone: [] });
});

it('leaves a story that quotes by itself alone', () => {
  const story = FIRST_DRAFT.map((line) => `> ${line}`).join('\n');
  expect(inStoryShape(story, cutLines(story)).text).toBe(story);
});
