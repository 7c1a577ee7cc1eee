import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

const RIGHT = new Map([
  ["their's", 'theirs'],
  ["theirs'", 'theirs'],
  ["your's", 'yours'],
  ["yours'", 'yours'],
  ["our's", 'ours'],
  ["ours'", 'ours'],
  ["her's", 'hers'],
  ["hers'", 'hers'],
  ["its'", 'its'],
  ["his's", 'his'],
  ["her'self", 'herself'],
  ["him'self", 'himself'],
  ["it'self", 'itself'],
  ["my'self", 'myself'],
  ["your'self", 'yourself'],
  ["them'selves", 'themselves'],
]);

/** Possessive pronouns with an apostrophe. */
export default defineRule({
  id: 'grammar/theirs',
  title: 'Their’s for theirs',
  explanation: 'Theirs, yours, ours, hers and its take no apostrophe.',
  kind: 'grammar',
  flags: [
    ["The choice was their's.", 'The choice was theirs.'],
    ['“That hat is your’s,” said Pell.', '“That hat is yours,” said Pell.'],
    ["The last boat was our's.", 'The last boat was ours.'],
    ["The oak lost its' leaves.", 'The oak lost its leaves.'],
    ["The door opened by it'self.. slowly.", 'The door opened by itself.. slowly.'],
    ["“That one is her's,” said Marla.", '“That one is hers,” said Marla.'],
  ],
  passes: [
    'The choice was theirs, not yours.',
    "“It's ours,” they said.",
    "'The best of its kind is yours' was all he wrote.",
    'The Hours’ end was near.',
    "Everything on the Ourses' farm was hers.",
    'She did it herself.. and so did he.',
    "“It's mine,” she said, “and that's yours.”",
    "He's himself again.",
  ],
  at: RIGHT,
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const { norm, from, to } = tokens[i] as Token;
      const right = RIGHT.get(norm);
      if (right === undefined) continue;
      // A final apostrophe with no word after it may close a quotation.
      if (norm.endsWith("'") && adjoiningWord(tokens, i) < 0) continue;
      findings.push({ from, to, replacements: [right], confidence: 0.97 });
    }
    return findings;
  },
});
