import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A curly mark that is turned the wrong way, or a pair of which one is curly and one straight. */
export default defineRule({
  id: 'dialogue/turned-mark',
  title: 'Speech mark turned the wrong way',
  explanation: 'The marks of one speech belong together: “ opens it and ” closes it.',
  kind: 'punctuation',
  flags: [
    ['“Come here,“ she said.', '“Come here,” she said.'],
    ['”Come here,” she said.', '“Come here,” she said.'],
    ['“Come here," she said.', '“Come here,” she said.'],
    ['"Come here,” she said.', '"Come here," she said.'],
    ['She said, ”Come here.”', 'She said, “Come here.”'],
  ],
  passes: [
    '“Come here,” she said.',
    '"Come here," she said.',
    '„Komm her“, sagte sie.',
    '«Viens ici», dit-elle.',
    '‘Come here,’ she said.',
    '“He said ‘no’ to me,” she said.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, speech }) => {
    const findings: Finding[] = [];
    for (const { opening, closing } of speech) {
      const first = tokens[opening];
      const last = tokens[closing];
      if (first === undefined || last === undefined) continue;
      if (first.text === '”') findings.push(turned(first, '“'));
      if (first.text === '”' || first.text === '“') {
        if (last.text === '“' || last.text === '"') findings.push(turned(last, '”'));
      } else if (first.text === '"' && (last.text === '”' || last.text === '“'))
        findings.push(turned(last, '"'));
    }
    return findings;
  },
});

function turned({ from, to }: Token, mark: string) {
  return {
    from,
    to,
    replacements: [mark],
    confidence: 0.96,
    group: 'speech mark turned',
    isExact: true as const,
  };
}
