import { expect, it } from 'vitest';
import { NO_FACTS } from '../facts.ts';
import { dialectOf, izeOf } from './dialect.ts';
import { expectedOf, leaningOf } from './leaning.ts';
import { storyChoices } from './story-choices.ts';
import { styleSheetOf } from './style-sheet.ts';

const story = (choices: Record<string, Record<string, number>>) => ({ choices });

it.each<[string, Record<string, number> | undefined, string | undefined]>([
  ['nothing', undefined, undefined],
  ['one form alone', { grey: 9 }, undefined],
  ['two thirds', { grey: 4, gray: 2 }, 'grey'],
  ['less than two thirds', { grey: 3, gray: 2 }, undefined],
  ['too few places', { grey: 2, gray: 1 }, undefined],
  ['three forms', { okay: 8, ok: 2, OK: 1 }, 'okay'],
])('leans as it should with %s', (_what, counts, form) => {
  expect(leaningOf(counts)).toBe(form);
});

it('goes by what was chosen before what the story mostly has, and is surer of it', () => {
  const mostly = story({ grey: { grey: 9, gray: 1 } });
  expect(expectedOf('grey', NO_FACTS, mostly)).toEqual({ form: 'grey', confidence: 0.8 });
  const chosen = expectedOf('grey', { styleSheet: { grey: 'gray' } }, mostly);
  expect(chosen?.form).toBe('gray');
  expect(chosen?.confidence).toBeGreaterThanOrEqual(0.95);
});

it.each<[string, Record<string, number>, string | undefined]>([
  ['the story’s own where it leads', { 'en-GB': 9, 'en-US': 1 }, 'en-GB'],
  ['the writer’s usual one where none leads', { 'en-GB': 3, 'en-US': 3 }, 'en-US'],
  ['none where nothing is mixed', { 'en-GB': 9 }, undefined],
])('expects of dialects %s', (_what, dialect, form) => {
  expect(dialectOf(NO_FACTS, story({ dialect }))?.form).toBe(form);
});

it.each<[string, Record<string, Record<string, number>>, Record<string, string>, string | undefined]>([
  ['-ize in American', { ize: { '-ise': 1 } }, { dialect: 'en-US' }, '-ize'],
  [
    '-ize in a story that is American by its words',
    { ize: { '-ise': 1 }, dialect: { 'en-US': 5 } },
    {},
    '-ize',
  ],
  ['either in British', { ize: { '-ise': 5 } }, { dialect: 'en-GB' }, undefined],
  ['what a British story mostly has', { ize: { '-ise': 5, '-ize': 1 } }, { dialect: 'en-GB' }, '-ise'],
  ['what was chosen', { ize: { '-ise': 5 } }, { dialect: 'en-US', ize: '-ise' }, '-ise'],
  ['nothing where nobody can tell', { ize: { '-ise': 5 } }, {}, undefined],
])('expects %s', (_what, choices, styleSheet, form) => {
  expect(izeOf({ ...NO_FACTS, styleSheet }, story(choices))?.form).toBe(form);
});

it('lists what was chosen, then what is mixed, and nothing else', () => {
  const choices = {
    grey: { grey: 9, gray: 1 },
    towards: { towards: 40 },
    quotes: { curly: 90, straight: 40 },
    pause: { '..': 3 },
    'hyphen:hoofbump': { hoofbump: 2, 'hoof-bump': 1 },
    dialect: { 'en-US': 12 },
  };
  const styleSheet = { 'name:nathan': 'Nathan', later: 'unknown', grey: 'grey' };
  const listed = storyChoices({ styleSheet, dialect: 'en-US' }, story(choices));
  expect(listed.map(({ id, chosen }) => [id, chosen])).toEqual([
    ['name:nathan', 'Nathan'],
    ['grey', 'grey'],
    ['quotes', undefined],
    ['pause', undefined],
    ['hyphen:hoofbump', undefined],
  ]);
  expect(listed.map(({ title }) => title)).toContain('hoofbump or hoof-bump');
});

it('asks about the dialect of a story that is in another than its writer’s usual one', () => {
  const british = story({ dialect: { 'en-GB': 12 } });
  expect(storyChoices(NO_FACTS, british).map(({ id }) => id)).toEqual(['dialect']);
  expect(storyChoices({ ...NO_FACTS, dialect: 'en-GB' }, british)).toEqual([]);
});

it('has the dialect on the sheet where somebody chose one', () => {
  expect(styleSheetOf({ styleSheet: { pause: '…' } })).toEqual({ pause: '…' });
  expect(styleSheetOf({ styleSheet: {}, dialect: 'en-GB' })).toEqual({ dialect: 'en-GB' });
  expect(styleSheetOf({ styleSheet: {}, dialect: 'en-GB' }, 'en-US')).toEqual({ dialect: 'en-US' });
});

it('passes over forms that a choice does not have', () => {
  const styleSheet = { grey: 'purple', dialect: 'xx', ize: 'xx', pause: 'xx', 'hyphen:hoofbump': 'hoofbump' };
  const facts = { ...NO_FACTS, styleSheet };
  expect(expectedOf('grey', facts, story({}))).toBeUndefined();
  expect(dialectOf(facts, story({}))).toBeUndefined();
  expect(izeOf(facts, story({}))).toBeUndefined();
  expect(storyChoices(facts, story({})).map(({ id }) => id)).toEqual(['hyphen:hoofbump']);
});
