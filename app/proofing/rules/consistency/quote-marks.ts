import type { Token } from '../../../text/paragraph.ts';
import { quoteIn, type QuoteStyle } from '../../consistency/quote-style.ts';
import { defineRule } from '../../rule.ts';
import type { Finding } from '../../rule.ts';

/** Straight marks where curly ones were chosen, and the reverse. Silent until then. */
export default defineRule({
  id: 'consistency/quote-marks',
  title: 'Straight and curly quotes',
  explanation: 'Settled on the style sheet: this story writes its quotation marks and apostrophes one way.',
  kind: 'consistency',
  flags: [
    ["“I don't know,” she said.", '“I don’t know,” she said.'],
    ['“Go home," he said.', '“Go home,” he said.'],
    ['"Go home,” he said.', '“Go home,” he said.'],
    ["Get 'em.", 'Get ’em.'],
    ["“She said ‘no' to me,” said Pell.", '“She said ‘no’ to me,” said Pell.'],
  ],
  passes: [
    '“I don’t know,” she said. “Do you?”',
    '“He said ‘never’ and left,” said Marla.',
    'The board was 5" wide.',
    "He was 6' tall.",
    'No marks at all.',
  ],
  given: { facts: { styleSheet: { quotes: 'curly' } } },
  inCapitals: false,
  check: ({ tokens, text }, { facts }) => {
    const findings: Finding[] = [];
    const chosen = facts.styleSheet['quotes'];
    if (chosen !== 'curly' && chosen !== 'straight') return findings;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (token.type === 'word') findings.push(...apostrophes(token, chosen));
      else if (token.type === 'quote') {
        // Feet and inches.
        if (chosen === 'curly' && tokens[i - 1]?.type === 'number') continue;
        const mark = quoteIn(chosen, token.text, text.charAt(token.from - 1), text.charAt(token.to));
        if (mark !== token.text) findings.push(finding(token.from, mark));
      }
    }
    return findings;
  },
});

function* apostrophes({ text, from, to }: Token, chosen: QuoteStyle): Iterable<Finding> {
  if (text.length !== to - from) return;
  const wrong = chosen === 'curly' ? "'" : '’';
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
    yield finding(from + at, chosen === 'curly' ? '’' : "'");
  }
}

function finding(at: number, mark: string): Finding {
  return {
    from: at,
    to: at + 1,
    replacements: [mark],
    confidence: 0.96,
    group: 'choice quotes',
    choice: 'quotes',
    isExact: true,
  };
}
