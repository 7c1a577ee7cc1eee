import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Longer runs are layout: tables, centred lines. */
const LONGEST = 4;

/** Two and more spaces between words. */
export default defineRule({
  id: 'spacing/double-space',
  title: 'Extra space',
  explanation: 'There is more than one space between these words.',
  kind: 'spacing',
  flags: [
    ['The lamp  went out.', 'The lamp went out.'],
    ['She waited,   and nobody came.', 'She waited, and nobody came.'],
    ['"I told  you," he said.', '"I told you," he said.'],
  ],
  passes: [
    'The lamp went out.  She waited.',
    '    An indented line stands as it is.',
    'A line that ends in blanks  ',
    '"Who is it?"  She listened.',
    'Name\t\tPlace',
    'Left          right',
  ],
  at: ({ type, text }) => type === 'space' && text.length > 1,
  check: ({ tokens, text }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 1 || i >= tokens.length - 1) continue;
      const { from, to } = tokens[i] as Token;
      if (to - from < 2 || to - from > LONGEST) continue;
      if (/[^ \u00a0]/.test(text.slice(from, to)) || /[.!?…:"”’'*)\]]/.test(text[from - 1] ?? '')) continue;
      findings.push({ from, to, replacements: [' '], confidence: 0.95, group: 'two spaces → one' });
    }
    return findings;
  },
});
