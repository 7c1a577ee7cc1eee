import { expect, it } from 'vitest';
import { storyChange } from './story-change.ts';
import { NO_STORY_FACTS, type StoryFacts } from './story-facts.ts';

const FACTS: StoryFacts = {
  names: [{ word: 'Pell', count: 9 }],
  invented: [{ word: 'drakken', count: 4 }],
  narration: 'past',
  choices: { grey: { grey: 9, gray: 1 } },
};

it.each<[string, Partial<StoryFacts>]>([
  ['the same', {}],
  ['more places of a name', { names: [{ word: 'Pell', count: 12 }] }],
  ['more places of a choice that leans as before', { choices: { grey: { grey: 12, gray: 2 } } }],
])('checks nothing again for %s', (_what, change) => {
  expect(storyChange(FACTS, { ...FACTS, ...change })).toBeNull();
});

it.each<[string, Partial<StoryFacts>, string[]]>([
  ['a new name', { names: [...FACTS.names, { word: 'Marla', count: 3 }] }, ['Any text.', 'A gray hat.']],
  ['a name that went', { names: [] }, ['Any text.', 'A gray hat.']],
  ['another tense', { narration: undefined }, ['Any text.', 'A gray hat.']],
  ['a story in another language', { isForeign: true }, ['Any text.', 'A gray hat.']],
  ['a choice that leans no more', { choices: { grey: { grey: 9, gray: 8 } } }, ['A gray hat.']],
])('checks again what is concerned by %s', (_what, change, concerned) => {
  const concerns = storyChange(FACTS, { ...FACTS, ...change });
  expect(['Any text.', 'A gray hat.'].filter((text) => concerns?.(text))).toEqual(concerned);
});

it('begins with nothing', () => {
  expect(storyChange(NO_STORY_FACTS, FACTS)?.('Any text.')).toBe(true);
});
