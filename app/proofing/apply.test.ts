import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySure } from './apply.ts';
import { createChecker } from './checker.ts';
import { createHandScorer } from './confused-words/hand-scorer.ts';
import { NO_FACTS, type StyleSheet } from './facts.ts';
import { CLEAN } from './guard/clean.ts';
import { NAMES } from './guard/names.ts';
import { PAUSES } from './guard/pauses.ts';
import { SLIPS } from './guard/slips.ts';
import { RULES } from './rules/rules.ts';
import { createLexicon } from './spelling/lexicon.ts';
import { testDictionary } from './spelling/test-dictionary.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: NAMES });
const SETTLED: StyleSheet = {
  pause: '…',
  quotes: 'curly',
  dashes: '—',
  'doubled-marks': 'one',
  dialect: 'en-US',
  grey: 'gray',
};

/** What is left of a paragraph once all that is sure is applied. */
function applier(styleSheet: StyleSheet): (text: string) => string {
  const checker = createChecker({
    rules: RULES,
    lexicon,
    scorer: createHandScorer(),
    facts: { ...NO_FACTS, cast: NAMES, styleSheet },
  });
  return (text) => applySure(text, checker.check(text));
}

const asTyped = (sentence: string) => sentence.replace(/«([^→]*)→[^»]*»/g, '$1');
const sentences = [...SLIPS, ...PAUSES, ...CLEAN].map(asTyped);

describe.each([
  ['before anything is settled', {}],
  ['with a style sheet', SETTLED],
])('all that is sure, %s', (_when, styleSheet) => {
  const apply = applier(styleSheet);

  it('is done after one go: nothing that is sure comes up where something was changed', () => {
    const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraph, (parts) => {
        const once = apply(parts.join(' '));
        expect(apply(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

it('changes no clean sentence', () => {
  const apply = applier({});
  expect(CLEAN.filter((sentence) => apply(sentence) !== sentence)).toEqual([]);
});

it('leaves pauses alone until they are settled', () => {
  const apply = applier({});
  const dots = (text: string) => text.match(/\.{2,}|…/g) ?? [];
  for (const sentence of PAUSES.map(asTyped)) expect(dots(apply(sentence))).toEqual(dots(sentence));
  expect(applier(SETTLED)('I know.. but “no”.')).toBe('I know… but “no”.');
});
