import { expect, it } from 'vitest';
import { openingSentences } from './opening.ts';

const pause = { rule: 'punctuation/two-dot-pause', kind: 'punctuation' } as const;
const comma = { rule: 'punctuation/comma', kind: 'punctuation' } as const;
const smallI = { rule: 'capitals/pronoun-i', kind: 'capitals' } as const;
const its = { rule: 'confused/its', kind: 'confused' } as const;
const typo = { rule: 'spelling/misspelling', kind: 'spelling' } as const;

it.each([
  { flags: [], told: [] },
  {
    flags: [smallI, its, pause, typo, its, pause, pause],
    told: ['“..” 3 times: settle once', '2 confused words', '1 misspelling', 'small i once'],
  },
  { flags: [pause, comma], told: ['one “..” to settle', '1 slip of punctuation'] },
])('tells of $flags.length flags', ({ flags, told }) => {
  expect(openingSentences(flags)).toEqual(told);
});
