import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Spoken } from '../../../text/dialogue.ts';
import type { Token } from '../../../text/paragraph.ts';
import { TELLS_SOMEONE } from '../../english/speech-verbs.ts';
import { isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const PERSONS = wordSet('him her me them us you');

/** The comma between a tag and the speech behind it. */
export default defineRule({
  id: 'dialogue/missing-comma-before-speech',
  title: 'Missing comma before speech',
  explanation: 'Between the words that tell who speaks and the speech stands a comma.',
  kind: 'punctuation',
  flags: [
    ['He said "Come here."', 'He said, "Come here."'],
    ['Pell asked “Where are we?”', 'Pell asked, “Where are we?”'],
    ['She whispered softly "Do not wake them."', 'She whispered softly, "Do not wake them."'],
    ['He told her "I never knew."', 'He told her, "I never knew."'],
    ['"Yes," Marla said "I know."', '"Yes," Marla said, "I know."'],
    [
      'Then the guard yelled "Stop right there!" and ran.',
      'Then the guard yelled, "Stop right there!" and ran.',
    ],
  ],
  passes: [
    'He said, "Come here."',
    'He said: "Come here."',
    'She said "no" and left.',
    'The sign said "Keep Out" in red.',
    'He called it "The Nest."',
    'He said that "It is late" was no answer.',
    'Nobody said "Thank you" to him.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { before, speech } = spoken;
      if (before === undefined || before.kind !== 'says' || tokens[speech.opening - 1]?.type !== 'space')
        continue;
      const last = tokens[speech.opening - 2] as Token;
      const verb = tokens[before.verb] as Token;
      if (last.type !== 'word' || !isWhole(tokens, spoken)) continue;
      if (last !== verb && !last.norm.endsWith('ly')) {
        if (!TELLS_SOMEONE.has(verb.norm) || !PERSONS.has(last.norm)) continue;
      }
      const { from, to, text } = last;
      findings.push({
        from,
        to,
        replacements: [`${text},`],
        confidence: 0.9,
        group: 'missing comma before speech',
      });
    }
    return findings;
  },
});

/** True for a whole speech with a capital and a final mark of its own: no word or title that is only quoted. */
function isWhole(tokens: readonly Token[], { speech, ending, lastInside }: Spoken): boolean {
  const first = tokens[speech.opening + 1];
  if (first?.type !== 'word' || !isCapital(first.text)) return false;
  if (ending === 'none' || ending === 'other' || ending === 'dash') return false;
  return lastInside > speech.opening + 2 || ending !== 'comma';
}
