import { expect, it } from 'vitest';
import { changeDecisions } from './change-decisions.ts';
import { NO_DECISIONS } from './shapes.ts';

const BEFORE = {
  ...NO_DECISIONS,
  words: ['arb'],
  styleSheet: { pause: '…', later: 'x' },
  dialect: 'en-GB' as const,
};

it.each([
  ['nothing', {}, BEFORE],
  [
    'a word more, in order',
    { add: { words: ['zorn', 'aba'] } },
    { ...BEFORE, words: ['aba', 'arb', 'zorn'] },
  ],
  ['a word there already', { add: { words: ['arb'] } }, BEFORE],
  ['a word less', { remove: { words: ['arb'] } }, { ...BEFORE, words: [] }],
  [
    'a choice',
    { styleSheet: { grey: 'grey' } },
    { ...BEFORE, styleSheet: { grey: 'grey', later: 'x', pause: '…' } },
  ],
  ['another form', { styleSheet: { pause: '...' } }, { ...BEFORE, styleSheet: { later: 'x', pause: '...' } }],
  ['a choice taken back', { styleSheet: { pause: null } }, { ...BEFORE, styleSheet: { later: 'x' } }],
  ['another dialect', { dialect: 'en-US' as const }, { ...BEFORE, dialect: 'en-US' }],
])('changes %s', (_what, change, after) => {
  expect(changeDecisions(BEFORE, change)).toEqual(after);
});

it('takes the dialect back', () => {
  expect(changeDecisions(BEFORE, { dialect: null })).not.toHaveProperty('dialect');
});
