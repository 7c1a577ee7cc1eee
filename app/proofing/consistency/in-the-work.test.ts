import { expect, it } from 'vitest';
import { elsewhereChange } from '../story-change.ts';
import { NO_STORY_FACTS, type StoryFacts } from '../story-facts.ts';
import { countsInWork, sumOfChoices } from './in-the-work.ts';
import { expectedOf } from './leaning.ts';
import { storyChoices } from './story-choices.ts';

const gray: StoryFacts = { ...NO_STORY_FACTS, choices: { grey: { gray: 4 } } };
const others = sumOfChoices([{ grey: { grey: 20 } }, { grey: { grey: 10, gray: 1 }, okay: { OK: 3 } }]);

it('adds up the stories of a work', () => {
  expect(others).toEqual({ grey: { grey: 30, gray: 1 }, okay: { OK: 3 } });
  expect(countsInWork('grey', { elsewhere: others }, gray)).toEqual({ gray: 5, grey: 30 });
});

it('passes over what the story itself does not write', () => {
  expect(countsInWork('okay', { elsewhere: others }, gray)).toBeUndefined();
  expect(countsInWork('grey', {}, gray)).toEqual({ gray: 4 });
});

it('expects of a story what its work mostly writes', () => {
  expect(expectedOf('grey', { styleSheet: {} }, gray)).toBeUndefined();
  expect(expectedOf('grey', { styleSheet: {}, elsewhere: others }, gray)).toMatchObject({ form: 'grey' });
  expect(expectedOf('grey', { styleSheet: { grey: 'gray' }, elsewhere: others }, gray)).toMatchObject({
    form: 'gray',
  });
});

it('puts on the style sheet what only the work mixes, with the counts of all', () => {
  const facts = { styleSheet: {}, dialect: 'en-US' } as const;
  expect(storyChoices(facts, gray)).toEqual([]);
  expect(storyChoices({ ...facts, elsewhere: others }, gray)).toMatchObject([
    { id: 'grey', counts: { gray: 5, grey: 30 }, chosen: undefined },
  ]);
});

it('asks again only where the work turns, and only for texts that hold a form', () => {
  expect(elsewhereChange(gray, undefined, { okay: { OK: 9, okay: 1 } })).toBeNull();
  expect(elsewhereChange(gray, others, { grey: { grey: 31, gray: 1 } })).toBeNull();
  const turned = elsewhereChange(gray, undefined, others);
  expect(turned?.('The gray sea.')).toBe(true);
  expect(turned?.('The blue sea.')).toBe(false);
});
