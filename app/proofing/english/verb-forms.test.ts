import { expect, it } from 'vitest';
import { testDictionary } from '../spelling/test-dictionary.ts';
import { baseOfPast, baseOfPresent, pastOf } from './verb-forms.ts';

const dictionary = testDictionary();
const knows = (word: string) => dictionary.has(word);

it.each([
  ['looked', 'look'],
  ['hoped', 'hope'],
  ['stopped', 'stop'],
  ['tried', 'try'],
  ['opened', 'open'],
  ['noticed', 'notice'],
  ['believed', 'believe'],
  ['passed', 'pass'],
  ['called', 'call'],
  ['walked', 'walk'],
  ['decided', 'decide'],
  ['stared', 'stare'],
  ['planned', 'plan'],
  ['agreed', 'agree'],
  ['liked', 'like'],
  ['needed', 'need'],
  ['went', 'go'],
  ['knew', 'know'],
  ['were', 'be'],
])('finds the base of %s', (past, base) => {
  expect(baseOfPast(past, knows)).toBe(base);
});

it.each([
  ['looks', 'look', 'looked'],
  ['hopes', 'hope', 'hoped'],
  ['stops', 'stop', 'stopped'],
  ['tries', 'try', 'tried'],
  ['opens', 'open', 'opened'],
  ['watches', 'watch', 'watched'],
  ['passes', 'pass', 'passed'],
  ['goes', 'go', 'went'],
  ['visits', 'visit', 'visited'],
  ['is', 'be', 'was'],
  ['has', 'have', 'had'],
  ['cries', 'cry', 'cried'],
  ['plays', 'play', 'played'],
])('takes %s into the past', (present, base, past) => {
  expect(baseOfPresent(present, knows)).toBe(base);
  expect(pastOf(base, knows)).toBe(past);
});

it('knows no base of words that are no verbs', () => {
  expect(baseOfPast('bed', knows)).toBeUndefined();
  expect(baseOfPresent('gas', knows)).toBeUndefined();
  expect(baseOfPresent('glass', knows)).toBeUndefined();
});
