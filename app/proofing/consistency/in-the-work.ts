import type { ChoiceCounts, Facts } from '../facts.ts';
import type { StoryFacts } from '../story-facts.ts';
import type { Counts } from './leaning.ts';

/**
 * The places of a choice's forms in the whole work, where the story writes one of them itself: what other stories mix
 * is no matter of its own. Undefined where it writes none.
 */
export function countsInWork(
  id: string,
  { elsewhere }: Pick<Facts, 'elsewhere'>,
  { choices }: Pick<StoryFacts, 'choices'>,
): Counts | undefined {
  const own = choices[id];
  const others = elsewhere?.[id];
  return own === undefined || others === undefined ? own : sumOf([own, others]);
}

/** The places in several stories together. */
export function sumOfChoices(stories: Iterable<ChoiceCounts>): ChoiceCounts {
  const byChoice = new Map<string, Counts[]>();
  for (const choices of stories) {
    for (const [id, counts] of Object.entries(choices)) {
      const known = byChoice.get(id);
      if (known === undefined) byChoice.set(id, [counts]);
      else known.push(counts);
    }
  }
  return Object.fromEntries([...byChoice].map(([id, all]) => [id, sumOf(all)]));
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all)
    for (const [form, count] of Object.entries(counts)) sum[form] = (sum[form] ?? 0) + count;
  return sum;
}
