import { expect, it } from 'vitest';
import type { Flag } from '../flag.ts';
import { COMMON_SLIPS } from './common-slips.ts';
import { fillSuggestions } from './fill-suggestions.ts';
import { testDictionary, testSuggester } from './test-dictionary.ts';

const { suggest, weigh } = testSuggester(['samfire'], ['Mara', 'Tollen']);

it('has the right word first for nine common slips in ten, and among the first three for 97 in 100', () => {
  const ranks = COMMON_SLIPS.map(([typed, meant]) => suggest(typed).indexOf(meant));
  const share = (isIn: (rank: number) => boolean) => ranks.filter(isIn).length / ranks.length;
  expect(COMMON_SLIPS.length).toBeGreaterThan(250);
  expect(share((rank) => rank === 0)).toBeGreaterThan(0.9);
  expect(share((rank) => rank >= 0 && rank < 3)).toBeGreaterThan(0.97);
});

it.each([
  ['Teh', undefined, 'The'],
  ['TEH', undefined, 'THE'],
  ['englsh', undefined, 'English'],
  ['freind’s', undefined, 'friend’s'],
  ["freind's", undefined, "friend's"],
  ['wouldnt', 'She said, “I wouldnt.”', 'wouldn’t'],
  ['wouldnt', 'She said, "I wouldnt."', "wouldn't"],
  ['Mraa', undefined, 'Mara'],
  ['MRAA', undefined, 'MARA'],
  ['tollen', undefined, 'Tollen'],
  ['samfyre', undefined, 'samfire'],
] as const)('offers for %s in %j first %s', (typed, sentence, first) => {
  expect(suggest(typed, sentence)[0]).toBe(first);
});

it('offers at most six, each once, and nothing where nothing is near', () => {
  for (const [typed] of COMMON_SLIPS) {
    const offered = suggest(typed);
    expect(offered.length).toBeLessThanOrEqual(6);
    expect(new Set(offered).size).toBe(offered.length);
  }
  expect(suggest('xqztvvk')).toEqual([]);
  expect(suggest('')).toEqual([]);
  expect(suggest('z'.repeat(500))).toEqual([]);
});

it('offers only words', () => {
  const { has } = testDictionary();
  const offered = COMMON_SLIPS.flatMap(([typed]) => suggest(typed)).flatMap((text) => text.split(' '));
  const strange = offered.filter((word) => !has(word) && !['Mara', 'Tollen', 'samfire'].includes(word));
  expect(strange.length).toBeLessThan(offered.length / 50);
});

it('never offers a slur or an obscenity unless it was typed', () => {
  expect(
    ['shti', 'fukc', 'bich', 'cutn', 'fagot', 'negor', 'dcik'].flatMap((typed) => suggest(typed)),
  ).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:shit|fuck|bitch|cunt|faggot|negro|dick)/)]),
  );
  expect(suggest('fuckign')[0]).toBe('fucking');
});

it('follows a change of the cast', () => {
  expect(testSuggester([], ['Skerrin']).suggest('Skerrn')[0]).toBe('Skerrin');
  expect(suggest('Skerrn')).not.toContain('Skerrin');
});

it('fills in what flags wait for and leaves the others alone', () => {
  const flag: Flag = {
    rule: 'spelling/misspelling',
    kind: 'spelling',
    from: 0,
    to: 3,
    text: 'teh',
    message: '',
    replacements: [],
    confidence: 0.85,
    group: 'spelling:teh',
    sentence: 'teh lamp',
  };
  const [filled, same] = fillSuggestions([{ ...flag, suggest: true }, flag], { weigh });
  expect(filled?.replacements[0]).toBe('the');
  expect(filled).not.toHaveProperty('suggest');
  expect(same).toBe(flag);
});

it('is surer of a plain slip than of a strange word, and makes the flag as sure', () => {
  expect(weigh('definately').sureness).toBeGreaterThan(weigh('kornaleth').sureness);
  expect(weigh('rememberr').sureness).toBeGreaterThan(0.9);
  expect(weigh('xqztvvk').sureness).toBe(0);
  const flag: Flag = {
    rule: 'spelling/misspelling',
    kind: 'spelling',
    from: 0,
    to: 9,
    text: 'rememberr',
    message: '',
    replacements: [],
    confidence: 0.85,
    group: 'spelling:rememberr',
    sentence: 'rememberr me',
    suggest: true,
  };
  const sure = (more: Partial<Flag>) =>
    fillSuggestions([{ ...flag, ...more }], { weigh })[0]?.confidence ?? 0;
  expect(sure({})).toBeGreaterThan(0.95);
  expect(sure({ confidence: 0.7, name: 'Rememberr' })).toBe(0.7);
  expect(sure({ text: 'kornaleth' })).toBeLessThan(0.8);
});
