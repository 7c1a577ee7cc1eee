import type { Facts } from '../facts.ts';
import type { StoryFacts } from '../story-facts.ts';
import { chosenForm } from './choice.ts';
import { type Expected, expectedOf, formsOf, leaningOf } from './leaning.ts';
import { countsInWork } from './in-the-work.ts';
import { DIALECT } from './style-sheet.ts';

/** So many words in the other dialect show that a story is meant to be in it. */
const TELLING = 3;
const MAYBE_MEANT = 0.7;
const CHOSEN = 0.97;

/**
 * The dialect that a story should be in: what was chosen for it; else its own, where it mixes both; else the
 * writer's usual one, where it mixes both and none leads. Undefined where nothing was chosen and nothing is mixed.
 */
export function dialectOf(
  facts: Pick<Facts, 'styleSheet' | 'dialect' | 'elsewhere'>,
  story: Pick<StoryFacts, 'choices'>,
): Expected | undefined {
  const expected = expectedOf(DIALECT, facts, story);
  if (expected) return expected;
  const isMixed = formsOf(countsInWork(DIALECT, facts, story) ?? {}).length > 1;
  return isMixed ? { form: facts.dialect, confidence: MAYBE_MEANT } : undefined;
}

/** The dialect that a story's own words tell; undefined where too few do, or they do not agree. */
export function ownDialect({ choices }: Pick<StoryFacts, 'choices'>): string | undefined {
  const counts = choices[DIALECT];
  if (counts === undefined) return undefined;
  const forms = Object.keys(counts);
  const form = forms.length === 1 ? forms[0] : leaningOf(counts);
  return form !== undefined && (counts[form] ?? 0) >= TELLING ? form : undefined;
}

/** As `dialectOf` for words in -ize and -ise: American has the first alone, so an American story needs not mix them. */
export function izeOf(
  facts: Pick<Facts, 'styleSheet' | 'dialect'>,
  story: Pick<StoryFacts, 'choices'>,
): Expected | undefined {
  const expected = expectedOf('ize', facts, story);
  if (chosenForm('ize', facts.styleSheet) !== undefined) return expected;
  if (chosenForm(DIALECT, facts.styleSheet) === 'en-US') return { form: '-ize', confidence: CHOSEN };
  const isAmerican = chosenForm(DIALECT, facts.styleSheet) === undefined && ownDialect(story) === 'en-US';
  return isAmerican && expected?.form !== '-ise' ? { form: '-ize', confidence: MAYBE_MEANT } : expected;
}
