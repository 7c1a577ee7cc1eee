import { expect, it } from 'vitest';
import { readAs } from './read-as.ts';

const utf8 = { encoding: 'utf-8', bom: false } as const;
const windows = { encoding: 'windows-1252', bom: false } as const;

it.each([
  { text: 'café', stored: utf8, as: 'windows-1252', read: 'cafÃ©' },
  { text: 'cafÃ©', stored: windows, as: 'utf-8', read: 'café' },
  { text: 'café', stored: windows, as: 'utf-8', read: null },
  { text: 'café', stored: windows, as: 'windows-1252', read: 'café' },
  { text: 'é', stored: { encoding: 'utf-8', bom: true }, as: 'windows-1252', read: 'ï»¿Ã©' },
  { text: 'ab', stored: utf8, as: 'utf-16le', read: '扡' },
  { text: 'abc', stored: utf8, as: 'utf-16le', read: null },
] as const)('$text as $as', ({ text, stored, as, read }) => {
  expect(readAs(text, stored, as)).toBe(read);
});
