import type { StoryFacts } from '../story-facts.ts';
import { CAPITAL, HYPHEN, NAME } from './choice.ts';
import { WORD_CHOICES } from './word-choices.ts';

/** Whether a text may hold a form of one of these choices; of those that are no words, every text may. */
export function mayHoldForm(
  ids: readonly string[],
  counted: readonly StoryFacts['choices'][],
): (text: string) => boolean {
  const words: string[] = [];
  for (const id of ids) {
    const known = WORD_CHOICES.get(id)?.words.flat();
    const isFound = [HYPHEN, CAPITAL, NAME].some((beginning) => id.startsWith(beginning));
    if (!known && !isFound) return () => true;
    words.push(...(known ?? counted.flatMap((choices) => Object.keys(choices[id] ?? {}))));
  }
  const small = words.map((word) => word.toLowerCase());
  return (text) => {
    const folded = text.toLowerCase();
    return small.some((word) => folded.includes(word));
  };
}
