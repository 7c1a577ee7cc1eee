import { slipCost } from '../../app/proofing/spelling/slip-cost.ts';
import {
  createSuggester,
  type Suggester,
  type SuggesterParts,
  type Suggestions,
} from '../../app/proofing/spelling/suggest.ts';

/** A suggester offers no name that is further from the word than this, as `slipCost` has it. */
const NAME_LIMIT = 1.6;
/** So many answers are kept before they are forgotten all at once. */
const KEPT = 20_000;

export interface KeptSuggestions {
  /** A suggester for a story whose names are these, beside the cast. */
  readonly forNames: (names: readonly string[]) => Suggester;
}

/**
 * Suggestions that stories with the same words and cast share: only a word that is near a name of its own story
 * is looked up anew.
 */
export function createKeptSuggestions(parts: SuggesterParts): KeptSuggestions {
  const shared = createSuggester(parts);
  const kept = new Map<string, Suggestions>();

  const sharedAnswer = (word: string, sentence: string) => {
    // Of the sentence only its quotation marks count.
    const key = `${word}\n${/[’‘“”]/.test(sentence)}`;
    let answer = kept.get(key);
    if (!answer) {
      answer = shared.weigh(word, sentence);
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, answer);
    }
    return answer;
  };

  return {
    forNames(names) {
      const own = createSuggester({ ...parts, cast: [...parts.cast, ...names] });
      const spelled = names.flatMap((name) => [name, ...name.split(' ')]).map(plain);
      const weigh = (word: string, sentence = '') => {
        const typed = plain(word).replace(/'s$/, '');
        const isNearName = spelled.some((name) => slipCost(typed, name, NAME_LIMIT) <= NAME_LIMIT);
        return isNearName ? own.weigh(word, sentence) : sharedAnswer(word, sentence);
      };
      return { weigh, suggest: (word, sentence) => weigh(word, sentence).replacements };
    },
  };
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[’‘]/g, "'");
}
