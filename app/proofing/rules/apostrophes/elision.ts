import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Words that have lost their beginning, where an opening quote would make no sense. */
const ELIDED = wordSet('em til till cause cuz coz tis twas twere bout round n nother nuff neath im is er');

/** An opening quote where an apostrophe stands for letters left out. */
export default defineRule({
  id: 'apostrophes/elision',
  title: 'Apostrophe turned the wrong way',
  explanation:
    'Where letters are left out at the beginning of a word the apostrophe is shaped like a 9: ’em, ’til, rock ’n’ roll, the ’90s.',
  kind: 'punctuation',
  flags: [
    ['“Get ‘em, Pell!”', '“Get ’em, Pell!”'],
    ['They danced ‘til dawn.', 'They danced ’til dawn.'],
    ['“I left ‘cause it rained.. and I was cold.”', '“I left ’cause it rained.. and I was cold.”'],
    ['She loved rock ‘n’ roll.', 'She loved rock ’n’ roll.'],
    ['It was a song from the ‘90s.', 'It was a song from the ’90s.'],
  ],
  passes: [
    '“Get ’em, Pell!”',
    "They danced 'til dawn, and 'twas fun.",
    '‘Is it late?’ asked Pell.',
    'He wrote ‘till’ on the slate.',
    '‘Em, come here,’ said Marla.',
    '‘Cause and effect’ was the lesson.',
    '‘Round and round we go,’ they sang.',
    'It was a song of the ’90s.',
  ],
  at: ({ text }) => text.startsWith('‘'),
  check: ({ tokens, text }) => {
    const findings: Finding[] = [];
    // A closing mark behind it would make the opening one right after all.
    const closing = lastClosing(tokens);
    for (let i = 0; i < tokens.length; i++) {
      const { type, text: written, from } = tokens[i] as Token;
      const isWord = type === 'word' && written.charCodeAt(0) === 0x2018;
      if (isWord && !ELIDED.has(lettersOf(written))) continue;
      const isDecade = written === '‘' && /^\d0s$/i.test(tokens[i + 1]?.text ?? '');
      if ((!isWord && !isDecade) || i < closing) continue;
      findings.push({
        from,
        to: isWord ? from + written.length : (tokens[i + 1] as Token).to,
        replacements: [
          `’${text.slice(from + 1, isWord ? from + written.length : (tokens[i + 1] as Token).to)}`,
        ],
        confidence: 0.95,
      });
    }
    return findings;
  },
});

function lettersOf(written: string): string {
  return written
    .slice(1)
    .replace(/['’‘]$/, '')
    .toLowerCase();
}

/** The index of the last single quote that may close a quotation; -1 where there is none. */
function lastClosing(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote' && (text === '’' || (text === '‘' && tokens[i + 1]?.type !== 'number'))) return i;
    if (type === 'word' && /.’$/.test(text) && !/[‘’]n’$/i.test(text)) return i;
  }
  return -1;
}
