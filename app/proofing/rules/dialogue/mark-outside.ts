import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import { marksBeforeTag } from '../../english/asks.ts';
import { inTagCase, isWholeSpeech } from '../../english/tag-use.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** The final mark of a speech behind its closing mark, or one mark too many there. */
export default defineRule({
  id: 'dialogue/mark-outside',
  title: 'Comma or stop outside the speech',
  explanation:
    'The comma, stop or question mark that ends a speech stands inside the closing mark, and it stands there once.',
  kind: 'punctuation',
  flags: [
    ['"This is over", he said.', '"This is over," he said.'],
    ['“Who are you”? she asked.', '“Who are you?” she asked.'],
    ['"Who are you?", the guard asked.', '"Who are you?" the guard asked.'],
    ['"I will not go,", said Pell.', '"I will not go," said Pell.'],
    ['"Look out"! the old man shouted.', '"Look out!" the old man shouted.'],
    ['"I don\'t know..", Marla mumbled.', '"I don\'t know.." Marla mumbled.'],
    ['"Where is he", asked Pell.', '"Where is he?" asked Pell.'],
  ],
  passes: [
    '"This is over," he said.',
    'He knew "The Hollow", "The Mill" and "The Crossing".',
    'They called it "the Nest", she said.',
    '"Home", as they called it, was a cave.',
    'Was it the one they call "Old Tom"?',
    '"Where?" she asked.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { ending, outside, after, next, speech, lastInside } = spoken;
      if (outside < 0 || after === undefined || speech.opening < 0 || !isWholeSpeech(tokens, spoken))
        continue;
      // The stop inside goes as well there, and its own rule speaks of it.
      if (ending === 'stop' || ending === 'other' || ending === 'dash') continue;
      const mark = (tokens[outside] as Token).text;
      if (ending !== 'none' && mark !== ',' && mark !== '.') continue;
      const first = tokens[next] as Token;
      if (mark !== ',' && inTagCase(tokens, next) !== first.text) continue;
      const closing = tokens[speech.closing] as Token;
      const { norm: verb } = tokens[after.verb] as Token;
      const { marks, sure } =
        ending === 'none' && (mark === '.' || mark === ',')
          ? marksBeforeTag(tokens, speech.opening + 1, lastInside, verb)
          : { marks: [ending === 'none' ? mark : ''], sure: 0.96 };
      const from = ending === 'none' ? closing.from : (tokens[lastInside] as Token).from;
      const kept = ending === 'none' ? '' : (tokens[lastInside] as Token).text;
      findings.push({
        from,
        to: (tokens[outside] as Token).to,
        replacements: marks.map((end) => `${kept}${end}${closing.text}`),
        confidence: sure,
        group: 'mark outside the speech',
      });
    }
    return findings;
  },
});
