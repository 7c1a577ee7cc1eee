/** What a check of a story must know. */
import { styleSheetOf } from '../../app/proofing/consistency/style-sheet.ts';
import type { Facts } from '../../app/proofing/facts.ts';
import { elsewhereOf } from './elsewhere.ts';
import { useSettings } from './settings.ts';
import type { OpenStory } from './stories.ts';

/** The story's own choices, its work's and the writer's. */
export function factsOf(story: OpenStory): Facts {
  const { settings } = useSettings.getState();
  const { decisions } = story;
  return {
    dialect: decisions.dialect ?? settings.dialect,
    words: [...decisions.words, ...settings.words],
    cast: decisions.cast,
    notNames: decisions.notNames,
    styleSheet: styleSheetOf(decisions),
    rulesOff: [...decisions.rulesOff, ...settings.rulesOff],
    stets: story.stets,
    apostrophes: story.apostrophes,
    elsewhere: elsewhereOf(story),
  };
}

/**
 * The facts and the rules that are on as one string, to see whether they changed. Other stories are no part of it: their
 * counts change all the time, and mostly tell nothing new.
 */
export function printOf(facts: Facts): string {
  return JSON.stringify([{ ...facts, elsewhere: undefined }, useSettings.getState().settings.rulesOn]);
}
