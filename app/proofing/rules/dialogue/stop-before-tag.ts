import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import { marksBeforeTag } from '../../english/asks.ts';
import { inTagCase, isCapital, isWholeSpeech, leadsOn, tagUse } from '../../english/tag-use.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A full stop that ends a speech whose sentence goes on with a tag. */
export default defineRule({
  id: 'dialogue/stop-before-tag',
  title: 'Full stop before a tag',
  explanation:
    'The words that tell who speaks belong to the same sentence as the speech. So a comma stands before the closing mark, not a full stop, and the tag begins small.',
  kind: 'punctuation',
  flags: [
    ['"Come here." she said.', '"Come here," she said.'],
    ['“We should leave.” He whispered.', '“We should leave,” he whispered.'],
    ['"I never liked it." Pell admitted, looking away.', '"I never liked it," Pell admitted, looking away.'],
    [
      '"It is late." the old dragon muttered. "Go home."',
      '"It is late," the old dragon muttered. "Go home."',
    ],
    [
      'He sat down. "That was close." The tall guard said quietly.',
      'He sat down. "That was close," the tall guard said quietly.',
    ],
    ['"Good night." said Marla.', '"Good night," said Marla.'],
    ['"You look tired.", she said.', '"You look tired," she said.'],
    [
      '"Not today.." he sighed. "I am tired." She told him.',
      '"Not today.." he sighed. "I am tired," she told him.',
    ],
    ['"Where is he." asked Pell.', '"Where is he?" asked Pell.'],
    ['“Did you see the boat.” She said.', '“Did you see the boat?” she said.'],
  ],
  passes: [
    '"Come here," she said.',
    '"Come here." She said nothing more.',
    '"Come here." He asked for water.',
    '"Come here." She giggled.',
    '"I see." He said, "You never told me."',
    '"Come here." The guard told them the whole story.',
    '"Come here!" she said.',
    'They called it "the Nest." He said it was warm.',
    '"It ends here." Pell called the others.',
    '"Sit." She continued down the hall.',
    '"Well.." he said.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue, text }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { ending, after, lastInside, next, speech } = spoken;
      if (ending !== 'stop' || after === undefined || speech.opening < 0) continue;
      if (!isWholeSpeech(tokens, spoken) || isAbbreviation(tokens, lastInside)) continue;
      const first = tokens[next] as Token;
      const use = tagUse(tokens, after);
      if (use === 'no') continue;
      const isSmall = !isCapital(first.text);
      if (!isSmall && (use !== 'yes' || after.kind !== 'says' || leadsOn(tokens, spoken))) continue;
      const stop = tokens[lastInside] as Token;
      const mark = (tokens[speech.closing] as Token).text;
      const begun = inTagCase(tokens, next);
      const to = begun === first.text ? (tokens[next - 1] as Token).from : first.to;
      const blank = begun === first.text ? '' : text.slice((tokens[next - 1] as Token).from, first.from);
      const { norm: verb } = tokens[after.verb] as Token;
      const { marks, sure } = marksBeforeTag(tokens, speech.opening + 1, lastInside - 1, verb);
      const doesAsk = marks[0] === '?';
      const likely = after.kind === 'says' ? 0.97 : 0.85;
      findings.push({
        from: stop.from,
        to,
        replacements: marks.map((end) => `${end}${mark}${begun === first.text ? '' : blank + begun}`),
        confidence: doesAsk ? Math.min(sure, likely) : likely,
        group: doesAsk ? 'full stop after a question' : 'full stop before a tag',
        isExact: true,
      });
    }
    return findings;
  },
});

function isAbbreviation(tokens: readonly Token[], stop: number): boolean {
  return /^(?:mr|mrs|ms|dr|st|etc|jr|sr|inc|ltd|[a-z])$/.test(tokens[stop - 1]?.norm ?? '');
}
