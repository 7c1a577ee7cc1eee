import { createChecker } from '../../app/proofing/checker.ts';
import type { Checker } from '../../app/proofing/checker.ts';
import { createLearnedScorer } from '../../app/proofing/confused-words/learned-scorer.ts';
import { readModels } from '../../app/proofing/confused-words/models.ts';
import { NO_FACTS } from '../../app/proofing/facts.ts';
import { readStoryFacts } from '../../app/proofing/read-story-facts.ts';
import { RULES } from '../../app/proofing/rules/rules.ts';
import { createDictionary } from '../../app/proofing/spelling/dictionary.ts';
import type { DictionarySource } from '../../app/proofing/spelling/dictionary.ts';
import { createLexicon } from '../../app/proofing/spelling/lexicon.ts';

/**
 * Reads a dictionary and the learned scores of confused words, and gives what reads a story's paragraphs and makes the checker of it, as the app does for
 * a work without decisions: all default rules and the speller.
 */
export function checkerMaker(
  source: DictionarySource,
  confusedWords: Uint8Array,
): (story: readonly string[]) => Checker {
  const dictionary = createDictionary(source);
  const models = readModels(confusedWords, 'confused-words.bin');
  if (!models.ok) throw new Error(models.code);
  const scorer = createLearnedScorer(models.value);
  return (story) => {
    const lexicon = createLexicon({ dictionary, words: [], cast: [] });
    return createChecker({
      rules: RULES,
      lexicon,
      scorer,
      facts: NO_FACTS,
      story: readStoryFacts(
        story.map((text) => ({ text })),
        { lexicon },
      ),
      onRuleError: (id, error) => {
        throw new Error(`rule ${id} failed`, { cause: error });
      },
    });
  };
}
