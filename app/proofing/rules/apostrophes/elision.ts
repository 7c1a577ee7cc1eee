import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule } from '../../rule.ts';

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
  check: function* ({ tokens, text }) {
    if (!text.includes('‘')) return;
    for (let i = 0; i < tokens.length; i++) {
      const { type, text: written, from } = tokens[i] as Token;
      const isWord = type === 'word' && written.charCodeAt(0) === 0x2018;
      if (isWord && !ELIDED.has(lettersOf(written))) continue;
      const isDecade = written === '‘' && /^\d0s$/i.test(tokens[i + 1]?.text ?? '');
      if ((!isWord && !isDecade) || isClosed(tokens, i)) continue;
      yield {
        from,
        to: isWord ? from + written.length : (tokens[i + 1] as Token).to,
        replacements: [
          `’${text.slice(from + 1, isWord ? from + written.length : (tokens[i + 1] as Token).to)}`,
        ],
        confidence: 0.95,
      };
    }
  },
});

function lettersOf(written: string): string {
  return written
    .slice(1)
    .replace(/['’‘]$/, '')
    .toLowerCase();
}

/** True where a single quote that closes follows: the mark may open a quotation after all. */
function isClosed(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote' && (text === '’' || text === '‘')) return true;
    if (type === 'word' && /.’$/.test(text) && !/[‘’]n’$/i.test(text)) return true;
  }
  return false;
}
