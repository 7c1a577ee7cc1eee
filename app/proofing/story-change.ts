import { mayHoldForm } from './consistency/may-hold-form.ts';
import { countsInWork } from './consistency/in-the-work.ts';
import { leaningOf } from './consistency/leaning.ts';
import type { ChoiceCounts } from './facts.ts';
import type { RecurringWord, StoryFacts } from './story-facts.ts';

/**
 * What must be checked again where a story tells `after` instead of `before`: true for the texts concerned, or
 * null where no rule could speak otherwise. Counts alone change nothing.
 */
export function storyChange(before: StoryFacts, after: StoryFacts): ((text: string) => boolean) | null {
  const isAnother =
    before.narration !== after.narration ||
    (before.isForeign ?? false) !== (after.isForeign ?? false) ||
    !sameWords(before.names, after.names) ||
    !sameWords(before.invented, after.invented);
  if (isAnother) return () => true;
  const ids = new Set([...Object.keys(before.choices), ...Object.keys(after.choices)]);
  const turned = [...ids].filter((id) => leaningOf(before.choices[id]) !== leaningOf(after.choices[id]));
  if (turned.length === 0) return null;
  return mayHoldForm(turned, [before.choices, after.choices]);
}

/**
 * What must be checked again where the other stories of the work write `after` instead of `before`: true for the texts
 * concerned, or null where the story should write no choice otherwise than before.
 */
export function elsewhereChange(
  story: StoryFacts,
  before: ChoiceCounts | undefined,
  after: ChoiceCounts | undefined,
): ((text: string) => boolean) | null {
  const turned = Object.keys(story.choices).filter(
    (id) =>
      leaningOf(countsInWork(id, { elsewhere: before }, story)) !==
      leaningOf(countsInWork(id, { elsewhere: after }, story)),
  );
  return turned.length === 0 ? null : mayHoldForm(turned, [story.choices, after ?? {}]);
}

function sameWords(before: readonly RecurringWord[], after: readonly RecurringWord[]): boolean {
  if (before.length !== after.length) return false;
  const words = new Set(before.map(({ word }) => word));
  return after.every(({ word }) => words.has(word));
}
