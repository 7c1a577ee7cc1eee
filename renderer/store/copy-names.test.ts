import { expect, it } from 'vitest';
import { copyName, stemOf, withEnding } from './copy-names.ts';

it.each([
  ['The Tide Clock', 'Draft.txt', 'The Tide Clock.txt'],
  ['The Tide Clock.md', 'Draft.txt', 'The Tide Clock.md'],
  ['The Tide Clock.TXT', 'Draft.md', 'The Tide Clock.TXT'],
  ['Part 1.5', 'Draft.md', 'Part 1.5.md'],
  ['  Spaces  ', 'Draft.txt', 'Spaces.txt'],
  ['Letter', 'no ending', 'Letter'],
  ['For the web', 'Draft (clean).html', 'For the web.html'],
  ['   ', 'Draft.txt', ''],
])('%j over %j is %j', (typed, old, name) => {
  expect(withEnding(typed, old)).toBe(name);
});

it.each([
  ['Draft.txt', 'Draft'],
  ['Draft 1.5.md', 'Draft 1.5'],
  ['Draft', 'Draft'],
  ['Mr. Finch', 'Mr. Finch'],
])('the stem of %j is %j', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

it.each([
  ['Draft.txt', 'txt', 'Draft (clean).txt'],
  ['Draft.md', 'txt', 'Draft (clean).txt'],
  ['Draft.txt', 'html', 'Draft (clean).html'],
  ['Part 1.5.md', 'corrections', 'Part 1.5 (corrections).txt'],
] as const)('%j exported as %s is %j', (story, kind, name) => {
  expect(copyName(story, kind)).toBe(name);
});
