import type { Facts } from '../facts.ts';
import type { StoryFacts } from '../story-facts.ts';
import { chosenForm } from './choice.ts';
import { countsInWork } from './in-the-work.ts';

/** Places of each form of one choice. */
export type Counts = Readonly<Record<string, number>>;

/** From this share of its places on a form is what the story means to write. */
const MOST = 2 / 3;
/** Fewer places than this are no habit. */
const FEWEST = 3;
/** From here on the others are likely slips. */
const CLEARLY = 0.85;
const SURELY_CHOSEN = 0.97;
const LIKELY_MEANT = 0.8;
const MAYBE_MEANT = 0.6;

/** What a story should write, and how sure it is (0–1) that its writer would change the other forms. */
export interface Expected {
  readonly form: string;
  readonly confidence: number;
}

/**
 * The form of a choice that a story should write: what was chosen, else what its work mostly writes where it
 * mixes at least two. Undefined where nothing was chosen and none clearly leads.
 */
export function expectedOf(
  id: string,
  facts: Pick<Facts, 'styleSheet' | 'elsewhere'>,
  story: Pick<StoryFacts, 'choices'>,
): Expected | undefined {
  const chosen = chosenForm(id, facts.styleSheet);
  if (chosen !== undefined) return { form: chosen, confidence: SURELY_CHOSEN };
  const counts = countsInWork(id, facts, story);
  const form = leaningOf(counts);
  if (counts === undefined || form === undefined) return undefined;
  const isClear = (counts[form] ?? 0) >= allOf(counts) * CLEARLY;
  return { form, confidence: isClear ? LIKELY_MEANT : MAYBE_MEANT };
}

/** The form that a story mostly writes where it mixes at least two; undefined where none clearly leads. */
export function leaningOf(counts: Counts | undefined): string | undefined {
  if (counts === undefined || formsOf(counts).length < 2) return undefined;
  const all = allOf(counts);
  return formsOf(counts).find((form) => (counts[form] ?? 0) >= Math.max(all * MOST, FEWEST));
}

/** The forms that have places. */
export function formsOf(counts: Counts): string[] {
  return Object.keys(counts).filter((form) => (counts[form] ?? 0) > 0);
}

function allOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
