import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySure } from './apply.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Checker, createChecker } from './checker.ts';
import { testScorer } from './confused-words/test-scorer.ts';
import { NO_FACTS, type StyleSheet } from './facts.ts';
import { type Flag, SURE } from './flag.ts';
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

function checkerOf(styleSheet: StyleSheet): Checker {
  const facts = { ...NO_FACTS, cast: NAMES, styleSheet };
  return createChecker({ rules: RULES, lexicon, scorer: testScorer(), facts });
}

/** What is left of a paragraph once all that is sure is applied. */
function applier(styleSheet: StyleSheet): (text: string) => string {
  const checker = checkerOf(styleSheet);
  return (text) => applySure(text, checker.check(text));
}

const isApplied = ({ confidence, replacements }: Flag) => confidence >= SURE && replacements.length > 0;

/** The places that applying changed, in the text afterwards. */
function changedPlaces(flags: readonly Flag[]): Span[] {
  let shift = 0;
  return flags.filter(isApplied).map(({ from, to, replacements: [first = ''] }) => {
    const place = { from: from + shift, to: from + shift + first.length };
    shift += first.length - (to - from);
    return place;
  });
}

const asTyped = (sentence: string) => sentence.replace(/«([^→]*)→[^»]*»/g, '$1');
const sentences = [...SLIPS, ...PAUSES, ...CLEAN].map(asTyped);

describe.each([
  ['before anything is settled', {}],
  ['with a style sheet', SETTLED],
])('all that is sure, %s', (_when, styleSheet) => {
  const checker = checkerOf(styleSheet);

  it('is done after one go: nothing that is sure comes up where something was changed', () => {
    const paragraph = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraph, (parts) => {
        const text = parts.join(' ');
        const flags = checker.check(text);
        const changed = changedPlaces(flags);
        const again = checker.check(applySure(text, flags)).filter(isApplied);
        const undone = again.filter((flag) => changed.some((place) => overlaps(place, flag)));
        expect(
          undone.map(({ rule, text: written, replacements }) => [rule, written, replacements[0]]),
        ).toEqual([]);
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
