import { baseOfPresent, pastOf, type Knows } from './verb-forms.ts';
import { wordSet } from './word-set.ts';

const HELPERS = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['has', 'had'],
  ['have', 'had'],
  ['does', 'did'],
  ['do', 'did'],
  ['can', 'could'],
  ['will', 'would'],
  ['may', 'might'],
  ["isn't", "wasn't"],
  ["aren't", "weren't"],
  ["hasn't", "hadn't"],
  ["haven't", "hadn't"],
  ["doesn't", "didn't"],
  ["don't", "didn't"],
  ["can't", "couldn't"],
  ['cannot', 'could not'],
  ["won't", "wouldn't"],
]);

/** Words in -s that follow a pronoun without being its verb. */
const NO_VERBS = wordSet(
  `always perhaps sometimes besides thus his this us its yes afterwards towards upstairs downstairs indoors outdoors
  backwards forwards nowadays overseas unless whereas has is was does as times others ours yours hers theirs`,
);

/** The past of a present form of a helping verb: `is` → `was`, `can't` → `couldn't`; undefined for other words. */
export function pastOfHelper(norm: string): string | undefined {
  return HELPERS.get(norm);
}

/** The past of a present form in -s: `looks` → `looked`, `goes` → `went`; undefined where it is no known verb. */
export function pastOfPresent(norm: string, knows: Knows): string | undefined {
  if (NO_VERBS.has(norm) || norm.includes("'")) return undefined;
  const base = baseOfPresent(norm, knows);
  if (base === undefined) return undefined;
  const past = pastOf(base, knows);
  return knows(past) ? past : undefined;
}
