import type { Token } from '../../../text/paragraph.ts';
import { PLAIN_ADJECTIVES } from '../../english/adjectives.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Tools } from '../../rule.ts';

const VERBS = wordSet(`
  was were is are had has have made did does would could can will might seemed looked only really just still also then
  never always quickly wasn't weren't isn't aren't hadn't hasn't didn't doesn't wouldn't couldn't can't won't stood
  sat came went took got gave said told knew felt kept turned stared smiled nodded walked looks seems`);
/** One has but one of these. */
const ONLY_ONES = wordSet('mother father mom mum dad mommy daddy mama papa wife husband');
const OWNERS = wordSet('his her my your our their');
/** "It was Pell who left", "the Pell who left", "not Pell who left". */
const NARROWS = wordSet(
  "was is be been it it's that's isn't wasn't not only the a an any every this that being were are and or no one " +
    'another some those these each',
);

/** The comma before a who that cannot narrow anything down: after a name, after "his mother". */
export default defineRule({
  id: 'commas/who',
  title: 'Comma before who',
  explanation: 'The reader knows already who is meant. What “who” adds begins with a comma.',
  kind: 'punctuation',
  flags: [
    ['He looked at Pell who was still asleep.', 'He looked at Pell, who was still asleep.'],
    ['She asked her mother who had seen it all.', 'She asked her mother, who had seen it all.'],
    [
      '“I called my dad who was in the barn,” said Marla.',
      '“I called my dad, who was in the barn,” said Marla.',
    ],
    ['They waited for Marla who never came.', 'They waited for Marla, who never came.'],
    ['He smiled at Pell who quickly turned away.', 'He smiled at Pell, who quickly turned away.'],
  ],
  passes: [
    'He looked at Pell, who was still asleep.',
    'It was Pell who left the gate open.',
    'The Pell who was his friend is gone.',
    '"Was it your mother who told you?" he asked.',
    'The girl who was asleep woke up.',
    'He asked Pell who was there.',
    'There was nobody in Ashford who knew.',
    'It was old Pell who knew.',
    'Not Pell who was ill, but Marla.',
  ],
  given: {
    story: {
      names: [
        { word: 'Pell', count: 9 },
        { word: 'Marla', count: 7 },
        { word: 'Ashford', count: 5 },
      ],
    },
  },
  inCapitals: false,
  at: new Set(['who']),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 4) continue;
      if (tokens[i - 1]?.type !== 'space' || tokens[i - 2]?.type !== 'word') continue;
      if (tokens[i + 1]?.type !== 'space' || !VERBS.has(tokens[i + 2]?.norm ?? '')) continue;
      const confidence = sureness(tokens, i - 2, tools);
      if (confidence === 0) continue;
      const { from, to, text } = tokens[i - 2] as Token;
      findings.push({ from, to, replacements: [`${text},`], confidence, group: 'comma before who' });
    }
    return findings;
  },
});

/** These may ask: "He asked Pell who was there." */
const ASKS = wordSet(
  'ask asks asked asking tell tells told telling wonder wondered remind reminded show showed know knew',
);

function sureness(tokens: readonly Token[], last: number, tools: Tools): number {
  const { norm, text } = tokens[last] as Token;
  const before = tokens[last - 2]?.norm ?? '';
  if (tokens[last - 1]?.type !== 'space') return 0;
  if (OWNERS.has(before)) {
    const earlier = tokens[last - 4]?.norm ?? '';
    return ONLY_ONES.has(norm) &&
      !NARROWS.has(earlier) &&
      earlier !== 'told' &&
      !isTold(tokens, last + 2, earlier)
      ? 0.92
      : 0;
  }
  if (!isCapital(text) || !ownNamesOf(tools).has(norm)) return 0;
  let first = last;
  for (let count = 0; count < 6; count++) {
    // "Dr. Pell": the dot belongs to the title.
    const dot = tokens[first - 2]?.text === '.' ? 1 : 0;
    if (tokens[first - 1]?.type !== 'space' || !isCapital(tokens[first - 2 - dot]?.text ?? '')) break;
    first -= 2 + dot;
  }
  const lead = tokens[first - 2]?.norm ?? '';
  if (
    tokens[first - 1]?.type !== 'space' ||
    tokens[first - 2]?.type !== 'word' ||
    NARROWS.has(lead) ||
    ASKS.has(lead) ||
    PLACES.has(lead)
  )
    return 0;
  return PLAIN_ADJECTIVES.has(lead) || DESCRIBES.has(lead) || nounClassOf(lead) !== undefined ? 0 : 0.92;
}

const DESCRIBES = wordSet(
  'old young little poor dear great big tall thin fat same real good new own white black red blue',
);
/** "people in Canterbury who": who looks back past the name. */
const PLACES = wordSet('in of from on like named called');

/** "asked her mother who was there": only "had" cannot be asked. */
function isTold(tokens: readonly Token[], who: number, verb: string): boolean {
  return ASKS.has(verb) && tokens[who + 2]?.norm !== 'had';
}
