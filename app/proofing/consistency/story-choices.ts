import type { Facts } from '../facts.ts';
import type { StoryFacts } from '../story-facts.ts';
import { type Choice, choiceOf, chosenForm } from './choice.ts';
import { ownDialect } from './dialect.ts';
import { countsInWork } from './in-the-work.ts';
import { type Counts, formsOf } from './leaning.ts';
import { DIALECT } from './style-sheet.ts';

/** One line of the style sheet. */
export interface StoryChoice extends Choice {
  /** Places of each form in the story and, where they are counted, in the others of its work. */
  readonly counts: Counts;
  /** Undefined while it is open. */
  readonly chosen: string | undefined;
}

type Known = Pick<Facts, 'styleSheet' | 'dialect' | 'elsewhere'>;

/**
 * The style sheet of a story: what was chosen, by title, then what it mixes and nobody has chosen yet, the choice
 * with the most places first. What this version does not know is left out.
 */
export function storyChoices(facts: Known, story: Pick<StoryFacts, 'choices'>): StoryChoice[] {
  const known = (id: string, chosen: string | undefined): StoryChoice[] => {
    const counts = countsInWork(id, facts, story) ?? {};
    const choice = choiceOf(id, chosen === undefined ? counts : { [chosen]: 0, ...counts });
    return choice ? [{ ...choice, counts, chosen }] : [];
  };
  const decided = Object.keys(facts.styleSheet).flatMap((id) => {
    const form = chosenForm(id, facts.styleSheet);
    return form === undefined ? [] : known(id, form);
  });
  const open = Object.keys(story.choices)
    .filter((id) => chosenForm(id, facts.styleSheet) === undefined && isOpen(id, facts, story))
    .flatMap((id) => known(id, undefined));
  return [
    ...decided.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    ...open.toSorted((a, b) => placesOf(b.counts) - placesOf(a.counts)),
  ];
}

/** True where a story writes in more than one way, or in one that its writer should be asked about. */
function isOpen(id: string, facts: Known, story: Pick<StoryFacts, 'choices'>): boolean {
  const counts = countsInWork(id, facts, story) ?? {};
  if (id === 'doubled-marks') return placesOf(counts) > 0;
  if (id === 'pause') return formsOf(counts).length > 1 || (counts['..'] ?? 0) > 0;
  if (id === DIALECT)
    return formsOf(counts).length > 1 || (ownDialect(story) ?? facts.dialect) !== facts.dialect;
  return formsOf(counts).length > 1;
}

function placesOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
