import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A blank before a comma or a stop. */
export default defineRule({
  id: 'spacing/space-before-punctuation',
  title: 'Space before punctuation',
  explanation: 'No space stands before a comma, a full stop, a question mark or an exclamation mark.',
  kind: 'spacing',
  flags: [
    ['She waited , and nobody came.', 'She waited, and nobody came.'],
    ['Nobody came .', 'Nobody came.'],
    ['"Who is it ?" she asked.', '"Who is it?" she asked.'],
    ['“Run !” he cried.', '“Run!” he cried.'],
  ],
  passes: [
    'She waited ... and nobody came.',
    'I like it :) he wrote.',
    'He paid .5 of a crown.',
    '"Well . . . maybe," she said.',
    'Il cria « Attention ! » et courut.',
    'Look in the .config file.',
    'She waited .. and nobody came.',
  ],
  at: new Set([',', '.', '!', '?', ';', ':']),
  check: ({ tokens, text }, _tools, places) => {
    const findings: Finding[] = [];
    const isFrench = text.includes('«');
    for (const i of places) {
      if (i < 2) continue;
      const mark = tokens[i] as Token;
      const blank = tokens[i - 1] as Token;
      if (blank.type !== 'space' || /[^ ]/.test(text.slice(blank.from, blank.to))) continue;
      if (!closesSomething(tokens[i - 2] as Token) || !isFinal(tokens, i)) continue;
      if (isFrench || tokens[i + 2]?.text === '»') continue;
      findings.push({
        from: blank.from,
        to: mark.to,
        replacements: [mark.text],
        confidence: 0.95,
        group: `space before ${mark.text}`,
      });
    }
    return findings;
  },
});

function closesSomething(token: Token): boolean {
  return token.type === 'word' || token.type === 'number' || token.type === 'quote' || token.text === ')';
}

/** True where a blank, a quote, the end or more marks follow, so this is no smiley, number or file name. */
function isFinal(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.type === 'space' || next.type === 'quote') return true;
  return /^[!?]$/.test(next.text) && isFinal(tokens, index + 1);
}
