import { describe, expect, it } from 'vitest';
import { createChecker } from '../checker.ts';
import { testScorer } from '../confused-words/test-scorer.ts';
import { NO_FACTS } from '../facts.ts';
import type { Flag } from '../flag.ts';
import { NO_STORY_FACTS } from '../story-facts.ts';
import { createLexicon } from '../spelling/lexicon.ts';
import { fillSuggestions } from '../spelling/fill-suggestions.ts';
import { testDictionary, testSuggester } from '../spelling/test-dictionary.ts';
import { RULES } from './rules.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: ['Pell', 'Marla'] });
const suggester = testSuggester();
const problems: unknown[] = [];
const checker = createChecker({
  rules: RULES,
  lexicon,
  scorer: testScorer(),
  // Two dots are left to their own rule, so that other examples may be written as amateurs write.
  facts: { ...NO_FACTS, styleSheet: { pause: '..', 'doubled-marks': 'as typed' } },
  rulesOn: RULES.map((rule) => rule.id),
  onRuleError: (id, error) => problems.push([id, error]),
});

function repaired(text: string, flag: Flag): string {
  return text.slice(0, flag.from) + (flag.replacements[0] ?? flag.text) + text.slice(flag.to);
}

const shown = (flags: readonly Flag[]) => flags.map((flag) => `${flag.rule}: ${flag.text}`);

it('has rules with ids of their own', () => {
  expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  expect(RULES.length).toBeGreaterThan(10);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = createChecker({
    rules: [rule],
    lexicon,
    scorer: testScorer(),
    facts: { ...NO_FACTS, ...rule.given?.facts },
    story: { ...NO_STORY_FACTS, ...rule.given?.story },
    rulesOn: [id],
  });
  const check = (text: string) => fillSuggestions(own.check(text), suggester);

  it('explains itself and brings examples', () => {
    expect(
      rule.explanation.split(/[.!?](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length,
    ).toBeLessThan(4);
    expect(rule.flags.length).toBeGreaterThanOrEqual(3);
    expect(rule.passes.length).toBeGreaterThanOrEqual(5);
    expect(rule.passes.some((pass) => /["“‘]/.test(pass))).toBe(true);
  });

  it.each(rule.flags)('mends %j', (wrong, right) => {
    const flags = check(wrong);
    expect(shown(flags)).toHaveLength(1);
    const flag = flags[0] as Flag;
    expect(repaired(wrong, flag)).toBe(right);
    expect(shown(check(right))).toEqual([]);
  });

  it.skipIf(rule.kind === 'capitals' || rule.inCapitals === false).each(rule.flags)(
    'keeps all capitals in %j',
    (wrong, right) => {
      const loud = wrong.toUpperCase();
      const flags = check(loud);
      expect(shown(flags)).toHaveLength(1);
      expect(repaired(loud, flags[0] as Flag)).toBe(right.toUpperCase());
    },
  );

  it.each(rule.flags)('leaves nothing to flag in the right side of %j', (_wrong, right) => {
    expect(shown(checker.check(right))).toEqual([]);
  });

  it.each(rule.passes)('is silent on %j', (pass) => {
    expect(shown(check(pass))).toEqual([]);
  });
});

it('ran every rule without an error', () => {
  expect(problems).toEqual([]);
});
