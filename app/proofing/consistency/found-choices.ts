import type { Facts } from '../facts.ts';
import type { StoryFacts } from '../story-facts.ts';
import { type Expected, expectedOf } from './leaning.ts';

interface Kept {
  readonly styleSheet: Facts['styleSheet'];
  readonly elsewhere: Facts['elsewhere'];
  readonly byBeginning: Map<string, ReadonlyMap<string, Expected>>;
}
const KEPT = new WeakMap<StoryFacts, Kept>();

/**
 * What is expected of the choices that were found in stories' own texts and whose id has this beginning, by the
 * word that follows it. Worked out once for a story and a style sheet.
 */
export function foundChoices(
  beginning: string,
  facts: Pick<Facts, 'styleSheet' | 'elsewhere'>,
  story: StoryFacts,
): ReadonlyMap<string, Expected> {
  const { styleSheet, elsewhere } = facts;
  let kept = KEPT.get(story);
  if (kept?.styleSheet !== styleSheet || kept.elsewhere !== elsewhere) {
    kept = { styleSheet, elsewhere, byBeginning: new Map() };
    KEPT.set(story, kept);
  }
  let found = kept.byBeginning.get(beginning);
  if (!found) {
    found = read(beginning, facts, story);
    kept.byBeginning.set(beginning, found);
  }
  return found;
}

function read(
  beginning: string,
  facts: Pick<Facts, 'styleSheet' | 'elsewhere'>,
  story: StoryFacts,
): ReadonlyMap<string, Expected> {
  const found = new Map<string, Expected>();
  for (const id of [...Object.keys(story.choices), ...Object.keys(facts.styleSheet)]) {
    if (!id.startsWith(beginning)) continue;
    const expected = expectedOf(id, facts, story);
    if (expected) found.set(id.slice(beginning.length), expected);
  }
  return found;
}
