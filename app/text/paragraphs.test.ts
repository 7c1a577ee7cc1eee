import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { portionsOf } from './portions.ts';

const lines = (text: string) => text.split('\n').map((line) => ({ text: line }));
const textsOf = (text: string, format: 'txt' | 'md', wrapped: boolean) =>
  paragraphsOf(lines(text), format, wrapped).map((paragraph) => paragraph.text);

it('makes a paragraph of each line with something on it', () => {
  expect(paragraphsOf(lines('One.\n\n  \nTwo.'), 'txt', false)).toEqual([
    { text: 'One.', pieces: [{ line: 0, from: 0, to: 4 }] },
    { text: 'Two.', pieces: [{ line: 3, from: 0, to: 4 }] },
  ]);
});

it('joins the lines of a wrapped file and remembers where each one is', () => {
  expect(paragraphsOf(lines('The long\nway home.\n\nEnd.'), 'txt', true)).toEqual([
    {
      text: 'The long\nway home.',
      pieces: [
        { line: 0, from: 0, to: 8 },
        { line: 1, from: 9, to: 18 },
      ],
    },
    { text: 'End.', pieces: [{ line: 3, from: 0, to: 4 }] },
  ]);
});

it('begins a paragraph at an indented line of a wrapped file', () => {
  expect(textsOf('  One goes\non here.\n  Two goes\non too.', 'txt', true)).toEqual([
    '  One goes\non here.',
    '  Two goes\non too.',
  ]);
});

it('keeps headings and list items of wrapped Markdown apart', () => {
  expect(textsOf('# Title\nText goes\non.\n- one\n- two\nmore', 'md', true)).toEqual([
    '# Title',
    'Text goes\non.',
    '- one',
    '- two\nmore',
  ]);
});

it('carries the masks along', () => {
  const masks = ['\u2060a\u2060', 'b'];
  expect(paragraphsOf(lines('*a*\nb'), 'md', true, masks)).toEqual([
    {
      text: '*a*\nb',
      mask: '\u2060a\u2060\nb',
      pieces: [
        { line: 0, from: 0, to: 3 },
        { line: 1, from: 4, to: 5 },
      ],
    },
  ]);
});

it('reads no prose where a line has none: code parts paragraphs and belongs to none', () => {
  const masks = ['a', null, 'b'];
  const found = paragraphsOf(lines('a\n    code()\nb'), 'md', true, masks);
  expect(found.map(({ text }) => text)).toEqual(['a', 'b']);
});

it.each(['A sentence of some length. ', 'nostopinthewords and on ', 'x'])(
  'cuts a very long text of %j and loses nothing',
  (part) => {
    const text = part.repeat(Math.ceil(350_000 / part.length));
    const portions = portionsOf(text);
    expect(portions.length).toBeGreaterThan(2);
    expect(portions.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
  },
);

it('leaves a text of usual length whole', () => {
  expect(portionsOf('Short. Yes.')).toEqual([{ from: 0, to: 11 }]);
});
