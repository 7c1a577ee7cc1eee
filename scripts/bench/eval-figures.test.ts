import { expect, it } from 'vitest';
// @ts-expect-error -- a script for Node alone
import { outcomeOf, ratesOf, wordAt } from './eval-figures.mjs';

const sentence = 'The fox lost its way, and there tails were wet.';
const place = (word: string) => ({
  sentence,
  from: sentence.indexOf(word),
  to: sentence.indexOf(word) + word.length,
});
const flag = (text: string, first: string) => ({ ...place(text), replacements: [first] });

it.each([
  ['as it is', 'there', [], 'there'],
  ['another word', 'there', [flag('there', 'their')], 'their'],
  ['in a longer stretch', 'there', [flag('and there tails', 'and their tails')], 'their'],
  ['a comma behind it', 'there', [flag('there', 'there,')], 'there'],
  ['a capital', 'its', [flag('its', 'Its')], 'its'],
  ['somewhere else', 'its', [flag('there', 'their')], 'its'],
])('says which word the checker would have there: %s', (_, word, flags, expected) => {
  expect(wordAt(place(word), flags)).toBe(expected);
});

it('tells found, missed and wrong errors from alarms', () => {
  const error = { ...place('there'), right: 'Their' };
  expect(outcomeOf(error, [flag('there', 'their')])).toBe('found');
  expect(outcomeOf(error, [flag('there', "they're")])).toBe('wrong');
  expect(outcomeOf(error, [])).toBe('missed');
  expect(outcomeOf(place('its'), [flag('its', "it's")])).toBe('alarm');
  expect(outcomeOf(place('its'), [])).toBe('quiet');
});

it('counts an error mended with another word against both figures', () => {
  expect(ratesOf(['found', 'found', 'wrong', 'missed', 'alarm', 'quiet'])).toMatchObject({
    errors: 4,
    correct: 2,
    precision: 0.5,
    recall: 0.5,
  });
});
