import { createChecker } from '../../app/proofing/checker.ts';
import type { Checker } from '../../app/proofing/checker.ts';
import { createHandScorer } from '../../app/proofing/confused-words/hand-scorer.ts';
import { NO_FACTS } from '../../app/proofing/facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import { createDictionary } from '../../app/proofing/spelling/dictionary.ts';
import type { DictionarySource } from '../../app/proofing/spelling/dictionary.ts';
import { createLexicon } from '../../app/proofing/spelling/lexicon.ts';

/** The checker as the app makes it for a work without decisions: all default rules and the speller. */
export function makeChecker(source: DictionarySource): Checker {
  const lexicon = createLexicon({ dictionary: createDictionary(source), words: [], cast: [] });
  return createChecker({
    rules: RULES,
    lexicon,
    scorer: createHandScorer(),
    facts: NO_FACTS,
    onRuleError: (id, error) => {
      throw new Error(`rule ${id} failed`, { cause: error });
    },
  });
}
