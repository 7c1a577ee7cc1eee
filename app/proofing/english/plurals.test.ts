import { expect, it } from 'vitest';
import { isPluralNoun, pluralOf, singularOf } from './plurals.ts';

it.each([
  ['dragon', 'dragons'],
  ['city', 'cities'],
  ['boy', 'boys'],
  ['box', 'boxes'],
  ['church', 'churches'],
  ['wolf', 'wolves'],
  ['man', 'men'],
  ['fisherman', 'fishermen'],
  ['child', 'children'],
])('makes several of one %s and back', (one, more) => {
  expect(pluralOf(one)).toBe(more);
  if (one !== 'fisherman') expect(singularOf(more, (word) => word === one)).toBe(one);
});

it('knows plurals from words that only end like them', () => {
  expect(['boats', 'men', 'people', 'candles'].every(isPluralNoun)).toBe(true);
  expect(['grass', 'chaos', 'boat', 'bus', 'always'].some(isPluralNoun)).toBe(false);
  expect(singularOf('glass', () => true)).toBeUndefined();
});
