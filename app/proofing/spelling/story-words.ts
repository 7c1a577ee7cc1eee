import type { Facts } from '../facts.ts';
import type { RecurringWord, StoryFacts } from '../story-facts.ts';
import type { NameCandidate } from './cast.ts';
import type { Lexicon } from './lexicon.ts';

type Refusing = Pick<Facts, 'notNames'>;

interface Known {
  readonly lexicon: Lexicon;
  readonly notNames: readonly string[];
  readonly made: Lexicon;
}
const knownOf = new WeakMap<StoryFacts, Known>();

/**
 * `lexicon` with the names and words that the story tells of itself, without those the writer refused. Made once for
 * a story, lexicon and refusals.
 */
export function storyLexicon(story: StoryFacts, lexicon: Lexicon, { notNames }: Refusing): Lexicon {
  if (story.names.length === 0 && story.invented.length === 0) return lexicon;
  const known = knownOf.get(story);
  if (known?.lexicon === lexicon && known.notNames === notNames) return known.made;
  const made = lexicon.with(kept(story.invented, notNames), kept(story.names, notNames));
  knownOf.set(story, { lexicon, notNames, made });
  return made;
}

/** The names of the story that its writer should be asked about: those that `lexicon` lacks and nobody refused. */
export function namesToAsk(story: StoryFacts, lexicon: Lexicon, { notNames }: Refusing): NameCandidate[] {
  return unknown(story.names, lexicon, notNames);
}

/** The small words of the story that its writer should be asked about; see `namesToAsk`. */
export function wordsToAsk(story: StoryFacts, lexicon: Lexicon, { notNames }: Refusing): NameCandidate[] {
  return unknown(story.invented, lexicon, notNames);
}

function unknown(
  found: readonly RecurringWord[],
  lexicon: Lexicon,
  notNames: readonly string[],
): NameCandidate[] {
  const refused = lowered(notNames);
  return found
    .filter(({ word }) => !refused.has(word.toLowerCase()) && !word.split(' ').every(lexicon.isWord))
    .map(({ word, count }) => ({ name: word, count }));
}

function kept(found: readonly RecurringWord[], notNames: readonly string[]): string[] {
  const refused = lowered(notNames);
  return found.map(({ word }) => word).filter((word) => !refused.has(word.toLowerCase()));
}

function lowered(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}
