import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Decades with an apostrophe before their s: the 1990's. */
export default defineRule({
  id: 'apostrophes/years',
  title: 'Apostrophe in years',
  explanation:
    'Most publishers write decades without an apostrophe before the s: the 1990s. Some keep it, so this is off until you want it.',
  kind: 'style',
  on: false,
  flags: [
    ["She was born in the 1990's.", 'She was born in the 1990s.'],
    ['It was a song from the 80’s.', 'It was a song from the 80s.'],
    ["“Nobody wears that.. it's so 1970's,” said Pell.", "“Nobody wears that.. it's so 1970s,” said Pell."],
    ["He is in his 40's.", 'He is in his 40s.'],
    ["The 1800's were cold.", 'The 1800s were cold.'],
  ],
  passes: [
    'She was born in the 1990s.',
    "“In 1990's winter we left,” he said.",
    "It was 1995's best song.",
    "They were the '90s.",
    'He counted 40 boats.',
    "The 3's and 7's of his slate were crooked.",
    "It's 1990 again.",
    "Room 12's door was shut.",
  ],
  at: ({ type, norm }) => type === 'number' && /^(?:(?:1[5-9]|20)\d|[1-9])0's$/.test(norm),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const { norm, from, to } = tokens[i] as Token;
      const next = tokens[i + 2];
      if (
        tokens[i + 1]?.type === 'space' &&
        next?.type === 'word' &&
        !/^(?:were|was|and|or|are|is|had|in|on|when|but)$/.test(next.norm)
      )
        continue;
      findings.push({ from, to, replacements: [`${norm.slice(0, -2)}s`], confidence: 0.9 });
    }
    return findings;
  },
});
