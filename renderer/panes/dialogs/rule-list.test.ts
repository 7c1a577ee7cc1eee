import { expect, it } from 'vitest';
import { defineRule, type Rule } from '../../../app/proofing/rule.ts';
import { rulesFound } from './rule-list.ts';

const rule = (id: string, kind: Rule['kind'], title: string, wrong: string): Rule =>
  defineRule({
    id,
    kind,
    title,
    explanation: `About ${title}.`,
    flags: [[wrong, 'Right.']],
    passes: ['Stands.'],
    check: () => [],
  });

const RULES = [
  rule('spacing/double', 'spacing', 'Two spaces', 'A  gap.'),
  rule('confused/there', 'confused', 'there and their', 'There dog.'),
  rule('confused/its', 'confused', 'its and it’s', 'It’s tail.'),
];

it('lists by kind, then by title', () => {
  expect(rulesFound(RULES, '').map(({ id }) => id)).toEqual([
    'confused/its',
    'confused/there',
    'spacing/double',
  ]);
});

it.each([
  ['their', ['confused/there']],
  ['about two', ['spacing/double']],
  ["it's tail", ['confused/its']],
  ['stands', ['confused/its', 'confused/there', 'spacing/double']],
  ['zebra', []],
])('%j finds %j', (typed, ids) => {
  expect(rulesFound(RULES, typed).map(({ id }) => id)).toEqual(ids);
});
