import { expect, it } from 'vitest';
import type { StoryFlag } from '../../services/story-check.ts';
import { jsonLines, choicesLine, ownWordsLine, namesLine, plainLines } from './flag-lines.ts';

const flag = (part: Partial<StoryFlag>): StoryFlag => ({
  rule: 'confused/its',
  kind: 'confused',
  from: 40,
  to: 43,
  line: 2,
  column: 7,
  text: 'its',
  message: 'Say it in full: **it is** late.',
  replacements: ["it's"],
  confidence: 0.1 + 0.2,
  group: "its → it's",
  sentence: 'I think its late.',
  ...part,
});

it('gives the fields of the contract as JSON and nothing else', () => {
  const lines = jsonLines('a\n.txt', [flag({}), flag({ text: 'lone \ud800', replacements: [] })]).split('\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      file: 'a\n.txt',
      from: 40,
      to: 43,
      text: 'its',
      rule: 'confused/its',
      kind: 'confused',
      message: 'Say it in full: it is late.',
      replacements: ["it's"],
      confidence: 0.3,
      group: "its → it's",
    },
    expect.objectContaining({ text: 'lone \ud800', replacements: [] }),
  ]);
});

it('sets places, changes and reasons below each other', () => {
  const flags = [
    flag({}),
    flag({ line: 11, column: 0, text: '  ', replacements: [' '], message: 'Two.' }),
    flag({ replacements: [] }),
  ];
  expect(plainLines('a.txt', flags, false)).toBe(
    [
      "a.txt:3:8   its → it's  Say it in full: it is late.",
      'a.txt:12:1  ␣␣ → ␣      Two.',
      'a.txt:3:8   its         Say it in full: it is late.',
      '',
    ].join('\n'),
  );
});

it('colours only where asked, and lets no story or file name speak to the terminal', () => {
  const flags = [flag({ text: 'i\u001b[2Jts', message: 'Odd: “\u009b31m\r”.' })];
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(plainLines('a\u001b.txt', flags, false)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(plainLines('a.txt', flags, true)).toContain("\u001b[32mit's\u001b[0m");
});

it('names the names once', () => {
  expect(namesLine('a.txt', [{ name: 'Arrel', count: 4 }])).toBe('a.txt: 1 looks like a name: Arrel (4)');
  const many = Array.from({ length: 14 }, (_, index) => ({ name: `N${index}`, count: 3 }));
  expect(namesLine('a.txt', many)).toMatch(/^a\.txt: 14 look like names: N0 \(3\), .*N11 \(3\), …$/);
});

it('tells the story’s own words once, and what is to settle', () => {
  expect(ownWordsLine('a.txt', [{ name: 'drakken', count: 4 }])).toBe(
    'a.txt: 1 looks like a word of its own: drakken (4)',
  );
  const grey = {
    id: 'grey',
    title: 'gray or grey',
    forms: ['gray', 'grey'],
    counts: { gray: 1, grey: 9 },
    chosen: undefined,
  };
  expect(choicesLine('a.txt', [grey])).toBe('a.txt: 1 to settle: gray or grey (grey 9, gray 1)');
});
