import { expect, it } from 'vitest';
import { formatOf, looksLikeOffice } from './formats.ts';

it.each([
  ['Lamp.txt', 'txt'],
  ['Lamp.v2.TXT', 'txt'],
  ['lamp.text', 'txt'],
  ['lamp.md', 'md'],
  ['lamp.Markdown', 'md'],
  ['lamp.docx', null],
  ['lamp', null],
  ['txt', null],
  ['lamp.constructor', null],
  ['lamp.txt.bak', null],
])('%s is %s', (name, format) => {
  expect(formatOf(name)).toBe(format);
});

it.each([
  ['lamp.docx', true],
  ['lamp.DOC', true],
  ['lamp.odt', true],
  ['lamp.rtf', true],
  ['lamp.pages', true],
  ['lamp.txt', false],
  ['docx', false],
])('%s from a word processor: %s', (name, office) => {
  expect(looksLikeOffice(name)).toBe(office);
});
