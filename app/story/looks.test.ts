import { expect, it } from 'vitest';
import { lookOf } from './looks.ts';

it.each([
  ['Chapter 3', 'heading'],
  ['  CHAPTER THREE  ', 'heading'],
  ['Chapter Three: The Lamp', 'heading'],
  ['Chapter 12 - Down to the Quay', 'heading'],
  ['Chapter 4. Of Rope and Tar', 'heading'],
  ['Chapter 7 The Long Tide', 'heading'],
  ['Chapter twenty-one', 'heading'],
  ['*** Part IV ***', 'heading'],
  ['~Chapter 2~', 'heading'],
  ['3: The Ferry', 'heading'],
  ['Day 5', 'heading'],
  ['Prologue', 'heading'],
  ['Epilogue: Ten Winters On', 'heading'],
  ["Author's Note:", 'heading'],
  ['THE LAST FERRY', 'heading'],
  ['Chapter three was the one she never finished.', 'plain'],
  ['Part of him wanted to go', 'plain'],
  ['Part one of the plan went well.', 'plain'],
  ['Part I wanted to forget', 'plain'],
  ['Days passed', 'plain'],
  ['Day one was the worst, she said.', 'plain'],
  ["Author's note: thanks for reading!", 'plain'],
  ['10:30 that night', 'plain'],
  ['HELP ME', 'plain'],
  ['I KNOW WHAT YOU DID', 'plain'],
  ['"WAIT FOR THE FERRY"', 'plain'],
  ['NO WAY!', 'plain'],
  ['BANG', 'plain'],
  ['A lamp burned in the window.', 'plain'],
  ['# of boats: 3', 'plain'],
  ['> quoted', 'plain'],
])('%j reads as %s', (text, look) => {
  expect(lookOf(text, 'txt')).toBe(look);
});

it.each([
  '***',
  '* * *',
  '*',
  '---',
  '- - -',
  '~~~',
  '~',
  '=====',
  '___',
  '⁂',
  '#',
  '# # #',
  '• • •',
  '❦',
  '~*~',
  'oOo',
  '-oOo-',
  'o0o',
  'xXx',
  '-x-',
  '[scene break]',
  '*** LINE BREAK ***',
  '<hr>',
])('%j is a scene break in both formats', (text) => {
  expect(lookOf(text, 'txt')).toBe('scene');
  expect(lookOf(`  ${text} `, 'md')).toBe('scene');
});

it.each(['-', '—', '--', '...', '…', '?', 'Ooo', 'ooo', 'OOO', 'xxx', 'X', 'o', '"---"', 'break', '- Oh -'])(
  '%j is no scene break',
  (text) => {
    expect(lookOf(text, 'txt')).toBe('plain');
  },
);

it.each([
  ['# The Lamp', 'heading'],
  ['   ###### Small', 'heading'],
  ['#hashtag', 'plain'],
  ['> a letter', 'quote'],
  ['>> deeper', 'quote'],
  ['    > code', 'plain'],
  ['Chapter 3', 'heading'],
])('%j in Markdown reads as %s', (text, look) => {
  expect(lookOf(text, 'md')).toBe(look);
});

it.each(['', ' ', '\t', '\u00a0', '\u3000 '])('%j is blank', (text) => {
  expect(lookOf(text, 'txt')).toBe('blank');
});

it('takes long lines for plain, whatever they begin with', () => {
  expect(lookOf(`Chapter 3: ${'and so on '.repeat(50_000)}`, 'txt')).toBe('plain');
  expect(lookOf('*'.repeat(100_000), 'txt')).toBe('plain');
});
