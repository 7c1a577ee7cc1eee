import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Tag } from '../../../text/dialogue.ts';
import type { Token } from '../../../text/paragraph.ts';
import { inTagCase, isWholeSpeech, leadsOn, tagUse } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** A capital on a tag behind a speech that ends with a comma, a pause, `?` or `!`. */
export default defineRule({
  id: 'dialogue/tag-capital',
  title: 'Capital after speech',
  explanation:
    'The words that tell who speaks go on with the sentence of the speech, even after a question mark or an exclamation mark. So they begin with a small letter.',
  kind: 'capitals',
  flags: [
    ['"Come here!" She said.', '"Come here!" she said.'],
    ['“Where is it?” The old dragon asked, looking up.', '“Where is it?” the old dragon asked, looking up.'],
    ['"I thought so," He muttered.', '"I thought so," he muttered.'],
    ['"Well.. maybe.." They whispered.', '"Well.. maybe.." they whispered.'],
    ['"But you said—" Another guard protested.', '"But you said—" another guard protested.'],
    ['"Never!" His mother shouted at him.', '"Never!" his mother shouted at him.'],
    ['"Get down!" She hissed.', '"Get down!" she hissed.'],
  ],
  passes: [
    '"Come here!" she said.',
    '"Come here!" Pell said.',
    '"Come here!" She said nothing else.',
    '"Who?" He said, "I saw nobody."',
    '"Come here!" She giggled.',
    '"Come here!" She hissed in pain.',
    '"The snake!" It hissed.',
    '"Wait!" He called the guards.',
    '"Wait!" I said.',
    '"Is that all?" The man asked for more.',
    '"Come!" The whole town was awake.',
    'Was it the "Old Mill"? He asked.',
  ],
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { ending, after, next, outside } = spoken;
      if (after === undefined || outside >= 0 || ending === 'none' || ending === 'stop' || ending === 'other')
        continue;
      const first = tokens[next] as Token;
      const begun = inTagCase(tokens, next);
      if (begun === first.text || !isWholeSpeech(tokens, spoken)) continue;
      const use = tagUse(tokens, after);
      const isOne =
        ending === 'comma'
          ? use !== 'no'
          : use === 'yes' && (after.kind === 'says' || onlySpeaks(tokens, after));
      if (!isOne || (ending !== 'comma' && leadsOn(tokens, spoken))) continue;
      const { from, to } = first;
      findings.push({
        from,
        to,
        replacements: [begun],
        confidence: ending === 'dash' || (ending !== 'comma' && after.kind === 'sounds') ? 0.9 : 0.96,
        group: 'capital after speech',
      });
    }
    return findings;
  },
});

/** Sounds that people hardly ever make but in speech. */
const SPOKEN_SOUNDS = wordSet(
  'hissed hisses snapped snaps barked barks rasped rasps croaked croaks called calls interrupted interrupts promised ' +
    'promises vowed vows snarled snarls bellowed bellows',
);
const PEOPLE = wordSet('he she they');

/** "She hissed.": somebody, such a sound and nothing behind it. */
function onlySpeaks(tokens: readonly Token[], { verb, last, subject: [first, end] }: Tag): boolean {
  return (
    first === end &&
    PEOPLE.has((tokens[first] as Token).norm) &&
    SPOKEN_SOUNDS.has((tokens[verb] as Token).norm) &&
    last === verb &&
    /^[.,]$/.test(tokens[last + 1]?.text ?? '')
  );
}
