import { expect, it } from 'vitest';
import { createChecker } from '../../app/proofing/checker.ts';
import { testScorer } from '../../app/proofing/confused-words/test-scorer.ts';
import { NO_FACTS } from '../../app/proofing/facts.ts';
import { readStoryFacts } from '../../app/proofing/read-story-facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import { createLexicon } from '../../app/proofing/spelling/lexicon.ts';
import { testDictionary } from '../../app/proofing/spelling/test-dictionary.ts';
import { WORST_TEXTS, withoutEnd } from './worst-texts.ts';

const lexicon = createLexicon({ dictionary: testDictionary(), words: [], cast: [] });

function check(text: string) {
  const checker = createChecker({
    rules: RULES,
    rulesOn: RULES.map(({ id }) => id),
    lexicon,
    scorer: testScorer(),
    facts: NO_FACTS,
    story: readStoryFacts([{ text }], { lexicon, facts: NO_FACTS }),
    onRuleError: (id, error) => {
      throw new Error(`rule ${id} failed`, { cause: error });
    },
  });
  return checker.check(text);
}

function expectSound(text: string) {
  let end = 0;
  for (const flag of check(text)) {
    expect(flag.from).toBeGreaterThanOrEqual(end);
    expect(flag.to).toBeGreaterThan(flag.from);
    expect(flag.text).toBe(text.slice(flag.from, flag.to));
    end = flag.to;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

it.each(Object.entries(WORST_TEXTS))('flags stand where they should, one after the other: %s', (_, make) => {
  for (const length of [1, 2, 3, 7, 2000]) expectSound(make(length));
});

it.each(RULES.map(({ id, flags }) => [id, flags] as const))(
  'the same where no sentence ends: %s',
  (_, flags) => {
    expectSound(
      withoutEnd(
        flags.map(([wrong]) => wrong),
        3000,
      ),
    );
  },
);

it('reads a paragraph of a million characters', () => {
  expectSound(WORST_TEXTS['an open speech without stop']?.(1_000_000) ?? '');
});
