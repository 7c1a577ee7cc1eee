import { expect, it } from 'vitest';
import { bestFirst } from './palette-search.ts';

const entries = ['Save', 'Save As…', 'Open the Sample Story', 'Larger Text', 'Unsaved'].map((label) => ({
  label,
  hint: 'File',
}));

it.each([
  ['', ['Save', 'Save As…', 'Open the Sample Story', 'Larger Text', 'Unsaved']],
  ['sa', ['Save', 'Save As…', 'Open the Sample Story', 'Unsaved']],
  ['save as', ['Save As…']],
  ['TEXT lar', ['Larger Text']],
  ['file larger', ['Larger Text']],
  ['zebra', []],
])('finds by “%s”', (typed, labels) => {
  expect(bestFirst(entries, typed).map((entry) => entry.label)).toEqual(labels);
});
