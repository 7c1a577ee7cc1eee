import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readParagraph } from './paragraph.ts';
import { tokensOf } from './tokens.ts';

const typed = (text: string, mask?: string) =>
  tokensOf(text, mask)
    .filter((token) => token.type !== 'space')
    .map((token) => `${token.type}:${token.text}`);

it.each([
  ["Don't, he said.", ["word:Don't", 'punctuation:,', 'word:he', 'word:said', 'punctuation:.']],
  [
    '“Get ’em,” she cried',
    ['quote:“', 'word:Get', 'word:’em', 'punctuation:,', 'quote:”', 'word:she', 'word:cried'],
  ],
  ["the dogs' bowls", ['word:the', "word:dogs'", 'word:bowls']],
  [
    "He said 'the dogs' twice",
    ['word:He', 'word:said', "quote:'", 'word:the', 'word:dogs', "quote:'", 'word:twice'],
  ],
  ['rock ’n’ roll', ['word:rock', 'word:’n’', 'word:roll']],
  ['goin’ home', ['word:goin’', 'word:home']],
  ['Well.. no', ['word:Well', 'pause:..', 'word:no']],
  ['What?.. No!', ['word:What', 'punctuation:?', 'pause:..', 'word:No', 'punctuation:!']],
  ['so… I', ['word:so', 'pause:…', 'word:I']],
  ['so . . . I', ['word:so', 'pause:. . .', 'word:I']],
  ['so. . . . I', ['word:so', 'pause:. . . .', 'word:I']],
  ['end. . A', ['word:end', 'punctuation:.', 'punctuation:.', 'word:A']],
  ['wait--no—yes - ok', ['word:wait', 'dash:--', 'word:no', 'dash:—', 'word:yes', 'dash:-', 'word:ok']],
  ['well-known W-what', ['word:well-known', 'word:W-what']],
  [
    'at 5:30, 3rd, 1,000.',
    [
      'word:at',
      'number:5:30',
      'punctuation:,',
      'number:3rd',
      'punctuation:,',
      'number:1,000',
      'punctuation:.',
    ],
  ],
  [
    'see tales.example.net/a_b), ok',
    ['word:see', 'object:tales.example.net/a_b', 'punctuation:)', 'punctuation:,', 'word:ok'],
  ],
  ['to a.writer@example.org!', ['word:to', 'object:a.writer@example.org', 'punctuation:!']],
  ['no example.txt', ['word:no', 'word:example', 'punctuation:.', 'word:txt']],
  ['see www.example.org.', ['word:see', 'object:www.example.org', 'punctuation:.']],
  ['see https://example.org/its?a=b now', ['word:see', 'object:https://example.org/its?a=b', 'word:now']],
  ['end.Then more', ['word:end', 'punctuation:.', 'word:Then', 'word:more']],
  ['naïve Zoë', ['word:naïve', 'word:Zoë']],
  ['so 😀 ok', ['word:so', 'punctuation:😀', 'word:ok']],
])('reads %j', (text, tokens) => {
  expect(typed(text)).toEqual(tokens);
});

it('reads a word through the markup that a mask hides', () => {
  const tokens = tokensOf('*un*likely **its**', '\u2060un\u2060likely \u2060\u2060its\u2060\u2060');
  expect(tokens).toEqual([
    { type: 'word', from: 1, to: 10, text: 'unlikely', norm: 'unlikely' },
    { type: 'space', from: 10, to: 11, text: ' ', norm: ' ' },
    { type: 'word', from: 13, to: 16, text: 'its', norm: 'its' },
  ]);
});

it('reads what a mask calls an object as one', () => {
  expect(typed('see `a b` there', 'see \ufffc\ufffc\ufffc\ufffc\ufffc there')).toEqual([
    'word:see',
    'object:`a b`',
    'word:there',
  ]);
});

it('folds case and apostrophes in the norm', () => {
  expect(tokensOf('DON’T')[0]?.norm).toBe("don't");
  expect(tokensOf('don´t')[0]?.norm).toBe("don't");
});

it('lists words, numbers and objects as what a reader hears', () => {
  const { tokens, words } = readParagraph('He, 3 times.. no');
  expect(words.map((index) => tokens[index]?.text)).toEqual(['He', '3', 'times', 'no']);
});

const texts = fc.array(
  fc.constantFrom(
    'a',
    'Its',
    'don’t',
    "'em",
    '.',
    '..',
    '…',
    ' ',
    '\t',
    '"',
    '“',
    '’',
    "'",
    '-',
    '--',
    '7',
    ',',
    '\n',
    '😀',
    'é',
    '@',
    '/',
    ':',
    'www.',
  ),
  { maxLength: 40 },
);

it('covers every unit of a text exactly once, in order', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const token of tokensOf(text)) {
        expect(token.from).toBe(at);
        expect(token.to).toBeGreaterThan(at);
        expect(token.text).toBe(text.slice(token.from, token.to));
        at = token.to;
      }
      expect(at).toBe(text.length);
    }),
  );
});

it('keeps sentences and speech inside the text and in order, whatever the text', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const { sentences, speech } = readParagraph(text);
      for (const spans of [sentences, speech]) {
        let at = 0;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
