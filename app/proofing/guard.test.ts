import { describe, expect, it } from 'vitest';
import { createChecker } from './checker.ts';
import { testScorer } from './confused-words/test-scorer.ts';
import { NO_FACTS, type StyleSheet } from './facts.ts';
import { CLEAN } from './guard/clean.ts';
import { NAMES } from './guard/names.ts';
import { PAUSES } from './guard/pauses.ts';
import { SLIPS } from './guard/slips.ts';
import { RULES } from './rules/rules.ts';
import { fillSuggestions } from './spelling/fill-suggestions.ts';
import { createLexicon } from './spelling/lexicon.ts';
import { testDictionary, testSuggester } from './spelling/test-dictionary.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: NAMES });
const suggester = testSuggester([], NAMES);

function checkerFor(styleSheet: StyleSheet) {
  const checker = createChecker({
    rules: RULES,
    lexicon,
    scorer: testScorer(),
    facts: { ...NO_FACTS, cast: NAMES, styleSheet },
    onRuleError: (id, error) => {
      throw new Error(`${id} broke`, { cause: error });
    },
  });
  return (text: string) =>
    fillSuggestions(checker.check(text), suggester).map(({ from, to, text: flagged, replacements }) => ({
      from,
      to,
      change: `${flagged}→${replacements[0]}`,
    }));
}

const check = checkerFor({ pause: '..', 'doubled-marks': 'as typed' });

/** The sentence as the author typed it, and the places marked in it. */
function unmarked(sentence: string) {
  const places: { from: number; to: number; change: string }[] = [];
  let text = '';
  let at = 0;
  for (const mark of sentence.matchAll(/«([^→]*)→([^»]*)»/g)) {
    text += sentence.slice(at, mark.index);
    const [whole, wrong = '', right = ''] = mark;
    places.push({ from: text.length, to: text.length + wrong.length, change: `${wrong}→${right}` });
    text += wrong;
    at = mark.index + whole.length;
  }
  return { text: text + sentence.slice(at), places };
}

it('holds 300 different sentences, half of them with slips', () => {
  const all = [...SLIPS, ...PAUSES, ...CLEAN];
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(CLEAN.length).toBeGreaterThanOrEqual(145);
  for (const sentence of [...SLIPS, ...PAUSES]) expect(unmarked(sentence).places).not.toEqual([]);
});

describe('slips are found and mended', () => {
  it.each(SLIPS)('%s', (sentence) => {
    const { text, places } = unmarked(sentence);
    expect(check(text)).toEqual(places);
  });
});

describe('two dots are found until the writer settles them', () => {
  it.each(PAUSES)('%s', (sentence) => {
    const { text, places } = unmarked(sentence);
    expect(checkerFor({ 'doubled-marks': 'as typed' })(text)).toEqual(places);
  });
});

describe('clean sentences stay silent', () => {
  it.each(CLEAN)('%s', (sentence) => {
    expect(check(sentence)).toEqual([]);
  });
});
