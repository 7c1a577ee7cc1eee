import nspell from 'nspell';

/** The text of a Hunspell dictionary. */
export interface DictionarySource {
  readonly aff: string;
  readonly dic: string;
}

/** What a printed dictionary would tell: which words there are. It knows nothing of the work. */
export interface Dictionary {
  /** True for a word in any proper case, with straight apostrophes. */
  readonly has: (word: string) => boolean;
  /** Every form the dictionary makes, in its own case, without possessives. */
  readonly words: () => string[];
}

/** So many answers are kept; a story of 500,000 words has about 25,000 different ones. */
const REMEMBERED = 100_000;

/** Reads a dictionary (about a fifth of a second) and remembers its answers. Throws where `aff` is empty. */
export function createDictionary(source: DictionarySource): Dictionary {
  const speller = nspell({ aff: source.aff, dic: source.dic });
  const answers = new Map<string, boolean>();
  return {
    has: (word) => {
      const known = answers.get(word);
      if (known !== undefined) return known;
      if (answers.size >= REMEMBERED) answers.clear();
      const answer = speller.correct(word);
      answers.set(word, answer);
      return answer;
    },
    words: () => {
      const words: string[] = [];
      for (const word in speller.data) if (!word.endsWith("'s")) words.push(word);
      return words;
    },
  };
}
