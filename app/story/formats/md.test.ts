import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emphasisIn, maskMarkdown } from './md.ts';

/** Masks a story; `·` stands for U+2060 and `□` for U+FFFC, so that they can be seen. */
const masked = (text: string) =>
  maskMarkdown(text.split('\n').map((line) => ({ text: line }))).map(
    (line) => line?.replaceAll('\u2060', '·').replaceAll('\ufffc', '□') ?? null,
  );

it.each([
  ['She *really* said **so**.', 'She ·really· said ··so··.'],
  ['***Never*** again, _she_ said.', '···Never··· again, ·she· said.'],
  ['**bold *and* slanted**', '··bold ·and· slanted··'],
  ['a snake_case_word and 2 * 3 * 4', 'a snake_case_word and 2 * 3 * 4'],
  ['f*ck it and sh*t too', 'f*ck it and sh*t too'],
  ['a footnote* and no more', 'a footnote* and no more'],
  ['“*Wait*,” he said.', '“·Wait·,” he said.'],
  [String.raw`\*sighs\* and C:\temp`, '·*sighs·* and C:\\temp'],
  ['see `its code` here', 'see □□□□□□□□□□ here'],
  ['I don`t and can`t', 'I don`t and can`t'],
  ['``LaTeX` quotes', '``LaTeX` quotes'],
  ['the [old map](http://a.example/b_c "Map") shows', 'the ·old map□□□□□□□□□□□□□□□□□□□□□□□□□□□□□ shows'],
  ['an ![old *map*](map.png) here', 'an □□□□□□□□□□□□□□□□□□□□□ here'],
  ['[sighs] and [waves](to you all)', '[sighs] and [waves](to you all)'],
  ['see https://a.example/b_c_d.', 'see □□□□□□□□□□□□□□□□□□□□□□□.'],
  ['*www.a.example*', '·□□□□□□□□□□□□□·'],
  ['the hoohttp://x', 'the hoohttp://x'],
  ['<b>bold</b>, <i>so</i>', '···bold····, ···so····'],
  ['one<br/>two &amp; three', 'one□□□□□two □□□□□ three'],
  ['<Can you hear me?> <sighs> <3', '<Can you hear me?> <sighs> <3'],
  ['said<!-- check --> she', 'said□□□□□□□□□□□□□□ she'],
  ['a note[^1]', 'a note····'],
  ['# The *Lamp* ##', '· The ·Lamp· ··'],
  ['## C# is a note', '·· C# is a note'],
  ['> > “Well,” she *said*.', '· · “Well,” she ·said·.'],
  ['- a thing', '· a thing'],
  ['12. a thing', '··· a thing'],
  ['1999. A good year.', '1999. A good year.'],
  ['-Evening-', '-Evening-'],
  ['[^1]: a *note*', '····· a ·note·'],
  ['', ''],
])('masks %j', (text, mask) => {
  expect(masked(text)).toEqual([mask]);
});

it.each([
  '***',
  '* * *',
  '---',
  '~~~',
  '[map]: http://a.example "Map"',
  '|---|:--:|',
  '<!-- a note to self -->',
])('takes %j for no prose', (text) => {
  expect(masked(text)).toEqual([null]);
});

it.each(['[Narrator]: Hello there.', 'Left | right', '-- she said', 'a --- b'])(
  'leaves %j as prose',
  (text) => {
    expect(masked(text)).toEqual([text]);
  },
);

it('leaves out front matter, but not a story that begins with a scene break', () => {
  expect(masked('---\ntitle: The Lamp\ntags:\n  - sea\n---\nIt was late.')).toEqual([
    null,
    null,
    null,
    null,
    null,
    'It was late.',
  ]);
  expect(masked('---\nIt was late.\n---')).toEqual([null, 'It was late.', null]);
});

it('leaves out fenced code, and only where the fence closes', () => {
  expect(masked('```js\nlet its = 1;\n```\nIt was late.')).toEqual([null, null, null, 'It was late.']);
  expect(masked('```\nIt was late.')).toEqual(['```', 'It was late.']);
  expect(masked('~~~\nIt was late.\n~~~')).toEqual([null, 'It was late.', null]);
});

it('leaves out indented code, but not indented words', () => {
  expect(masked('So:\n\n    let x = {};\n    go(x);\n\nDone.')).toEqual(['So:', '', null, null, '', 'Done.']);
  expect(masked('He wrote:\n\n    Dear mother, I am well.\n\nDone.')[2]).toBe('    Dear mother, I am well.');
  expect(masked('\tone day\n\n\tthe next day\n\n\tand the next')).toEqual([
    '\tone day',
    '',
    '\tthe next day',
    '',
    '\tand the next',
  ]);
});

it('leaves out a comment of several lines', () => {
  expect(masked('One.\n<!-- look\nhere -->\nTwo.')).toEqual(['One.', null, null, 'Two.']);
  expect(masked('One.\n<!-- look\nhere.')).toEqual(['One.', '<!-- look', 'here.']);
});

it('pairs emphasis across the lines of a hard-wrapped paragraph, and only there', () => {
  const line = 'the ferry came in late that night and nobody on the quay had';
  expect(masked(`a *${line}\n${line}\n${line}\n${line} gone* home`)).toEqual([
    `a ·${line}`,
    line,
    line,
    `${line} gone· home`,
  ]);
  expect(masked('A *star.\nAnother* star.')).toEqual(['A *star.', 'Another* star.']);
});

it('gives a mask as long as its line, and the same words', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '``',
    '[',
    '](',
    ')',
    '![',
    '<b>',
    '<!--',
    '-->',
    '>',
    '# ',
    '- ',
    '\\',
    'http://a.b',
    '&amp;',
    '---',
    '```',
    '|',
    ':',
    '    ',
    '\t',
    'word',
    ' ',
    '“',
    '😀',
    '\ud83d',
    '~~~',
    '[a]: b.com',
    '1. ',
  );
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => ({ text: pieces.join('') }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const masks = maskMarkdown(lines);
      expect(masks.length).toBe(lines.length);
      for (const [i, mask] of masks.entries()) {
        const text = lines[i]?.text ?? '';
        if (mask === null) continue;
        expect(mask.length).toBe(text.length);
        const other = mask
          .split('')
          .findIndex((sign, at) => !'\u2060\ufffc'.includes(sign) && sign !== text[at]);
        expect(other).toBe(-1);
      }
    }),
    { numRuns: 1000 },
  );
});

it.each([
  [
    'She *really* said **so**.',
    [
      ['really', false],
      ['so', true],
    ],
  ],
  [
    '***Never***',
    [
      ['**Never**', false],
      ['Never', true],
    ],
  ],
  ['`*code*` and *words*', [['words', false]]],
  ['* * *', []],
  ['no marks', []],
  ['*open', []],
] as const)('finds the emphasis in %j', (text, found) => {
  expect(emphasisIn(text).map(({ from, to, strong }) => [text.slice(from, to), strong])).toEqual(found);
});
