/** What the other stories of a work write in several ways: of those that are open the checker tells, of others main. */
import { sumOfChoices } from '../../app/proofing/consistency/in-the-work.ts';
import type { ChoiceCounts } from '../../app/proofing/facts.ts';
import { type OpenStory, useStories } from './stories.ts';

const places = new Map<string, ChoiceCounts>();
let version = 0;
let kept: { readonly mark: string; readonly sum: ChoiceCounts | undefined } | undefined;

/** Takes in what a story writes, in place of what was known of it. */
export function keepPlaces(story: string, counts: ChoiceCounts): void {
  places.set(story, counts);
  version++;
}

/** The places in all stories of a story's work but itself; undefined without a work, or where nothing is known yet. */
export function elsewhereOf({ id, ref }: OpenStory): ChoiceCounts | undefined {
  const { work } = useStories.getState();
  if (ref.work === null || work?.id !== ref.work) return undefined;
  const mark = `${id} ${version} ${work.stories.map((story) => story.id).join(' ')}`;
  if (kept?.mark === mark) return kept.sum;
  const others: ChoiceCounts[] = [];
  for (const story of work.stories) {
    const counted = story.id === id ? undefined : places.get(story.id);
    if (counted !== undefined) others.push(counted);
  }
  kept = { mark, sum: others.length === 0 ? undefined : sumOfChoices(others) };
  return kept.sum;
}
