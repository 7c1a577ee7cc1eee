import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Two capitals where the shift key was held too long, or capitals turned round: THe, hELLO. */
export default defineRule({
  id: 'capitals/double',
  title: 'Capitals slipped',
  explanation: 'The capitals of this word look like a slip of the shift key.',
  kind: 'capitals',
  flags: [
    ['THe lamp went out.', 'The lamp went out.'],
    ['“HEllo there,” said Pell.', '“Hello there,” said Pell.'],
    ['He saw THem by the well.', 'He saw them by the well.'],
    ['hELLO, old friend.', 'Hello, old friend.'],
    ["She said.. she DIdn't know.", "She said.. she didn't know."],
  ],
  passes: [
    'The TVs were on, and the DJs played CDs.',
    '“HELLO!” he shouted. “WHAT is it?”',
    'MacPell and McMarla met O’Pell.',
    'He had an iPhone and an eBay account.',
    'The PhD of Pell was in the USA.',
    'IDs and OKs were handed out.',
    'The ATMs of the town were dark.',
    'MIT and NASA were far away.',
  ],
  at: ({ type, text }) => type === 'word' && text.length > 2 && isSlipped(text),
  check: ({ tokens, text: whole }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { text, norm, from, to } = tokens[index] as Token;
      if (/[^\s"“‘'(*_—-]/.test(whole.charAt(from - 1))) continue;
      if (text.length === 3 && text.endsWith('s')) continue;
      const capital = norm.charAt(0).toUpperCase() + norm.slice(1);
      const isName = !lexicon.inDictionary(norm);
      if (isName && (text.length < 4 || !lexicon.inDictionary(capital))) continue;
      findings.push({
        from,
        to,
        replacements: [isName || isFirst(tokens, index) ? capital : norm],
        confidence: 0.96,
      });
    }
    return findings;
  },
});

/** `THe`, `THem`, `DIdn't`, or `hELLO`. */
function isSlipped(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second < 0x41 || second > 0x5a) return false;
  return /^[A-Z]{2}[a-z]+(?:['’][a-z]+)?$/.test(text) || /^[a-z][A-Z]{2,}$/.test(text);
}

/** True where a sentence begins. */
function isFirst(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.type === 'space' ? tokens[index - 2] : tokens[index - 1];
  if (before === undefined || before.type === 'quote') return true;
  return before.type === 'punctuation' && /^[.!?:]$/.test(before.text);
}
