import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import type { Speech } from '../../../text/speech.ts';
import { tagUse } from '../../english/tag-use.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Speech that is closed and was never opened. */
export default defineRule({
  id: 'dialogue/missing-opening-mark',
  title: 'Speech that never began',
  explanation: 'A speech mark closes here and none opened before it.',
  kind: 'punctuation',
  flags: [
    ['Come here," she said.', '"Come here," she said.'],
    ['Where were you?” asked Pell.', '“Where were you?” asked Pell.'],
    ['I never knew that!" the guard shouted.', '"I never knew that!" the guard shouted.'],
    ['He sat down. I am so tired," he said.', 'He sat down. "I am so tired," he said.'],
    ['It is late.." Marla whispered. "Go to bed."', '"It is late.." Marla whispered. "Go to bed."'],
  ],
  passes: [
    '"Come here," she said.',
    'The board was 5" wide.',
    'He was 6\'2" he said.',
    'The dogs" bowls were empty.',
    '“Come here,” she said. “Now.”',
    'It was his". Nobody knew why.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (const { speech, after, ending } of dialogue) {
      if (speech.opening >= 0 || after === undefined || after.kind !== 'says') continue;
      if (ending === 'none' || ending === 'other' || tagUse(tokens, after) !== 'yes') continue;
      const first = firstIn(tokens, speech);
      if (first?.type !== 'word') continue;
      const mark = (tokens[speech.closing] as Token).text === '”' ? '“' : '"';
      const { from, to, text } = first;
      findings.push({
        from,
        to,
        replacements: [mark + text],
        confidence: 0.9,
        group: 'speech that never began',
        isExact: true,
      });
    }
    return findings;
  },
});

/** The first token of a stretch that is no blank; sought backwards from its end, so that its length is all it costs. */
function firstIn(tokens: readonly Token[], { from, closing }: Speech): Token | undefined {
  let at = closing;
  while (at > 0 && (tokens[at - 1] as Token).from >= from) at--;
  return tokens[at]?.type === 'space' ? tokens[at + 1] : tokens[at];
}
