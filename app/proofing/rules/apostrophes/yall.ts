import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** "Ya'll be sorry" is "you will be sorry". */
const AFTER_WILL = wordSet(
  'be see have get find never need know do go regret pay die hear learn live thank understand just',
);

/** Ya'll for y'all. */
export default defineRule({
  id: 'apostrophes/yall',
  title: 'Ya’ll',
  explanation: 'Y’all is short for “you all”, so the apostrophe stands after the y.',
  kind: 'punctuation',
  flags: [
    ["“Howdy, ya'll!” said Marla.", "“Howdy, y'all!” said Marla."],
    ['“Are ya’ll coming?”', '“Are y’all coming?”'],
    ["Ya'll come back now.", "Y'all come back now."],
    ['She waved. "Hey ya\'ll.. sit down."', 'She waved. "Hey y\'all.. sit down."'],
    ['"I love ya\'ll," he said.', '"I love y\'all," he said.'],
  ],
  passes: [
    "“Howdy, y'all!” said Marla.",
    "“Ya'll be sorry, you old goat!”",
    "“Ya'll never find it,” he said.",
    '"You\'ll all come," she said.',
    '“Ya all know me,” said Pell.',
    "They'll all be there, y'all.",
    'The hall is by the yard in the north.',
    "“I'll see ya,” he said.",
  ],
  at: new Set(["ya'll", "y'al"]),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { from, to } = tokens[index] as Token;
      if (AFTER_WILL.has(tokens[adjoiningWord(tokens, index)]?.norm ?? '')) continue;
      findings.push({ from, to, replacements: ["y'all"], confidence: 0.9 });
    }
    return findings;
  },
});
