import { SPEECH_MARKS } from '../../../text/speech.ts';
import type { Token } from '../../../text/paragraph.ts';
import { ACTS, FACES } from '../../english/acts.ts';
import { beginsWithSpeech, isCapital } from '../../english/tag-use.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const SUBJECTS = wordSet('he she they we i');
const BETWEEN = wordSet('then just only quickly slowly suddenly quietly gently simply finally');

/** A comma, or a small letter, where an act behind a speech begins a sentence of its own. */
export default defineRule({
  id: 'dialogue/beat-not-tag',
  title: 'New sentence after speech',
  explanation:
    'What someone does while talking is a sentence of its own. So the speech ends with a stop, and the next sentence begins with a capital.',
  kind: 'punctuation',
  flags: [
    ['"Come here," she turned away.', '"Come here." She turned away.'],
    ['“I see,” He looked at the map.', '“I see.” He looked at the map.'],
    ['"It is over." he walked out of the room.', '"It is over." He walked out of the room.'],
    ['"Get down!" they ran for the wall.', '"Get down!" They ran for the wall.'],
    ['"I never knew," Pell shook his head.', '"I never knew." Pell shook his head.'],
    ['"Fine." he nodded.', '"Fine." He nodded.'],
  ],
  passes: [
    '"Come here," she said, turning away.',
    '"Come here," she breathed.',
    '"Come here," she smiled.',
    '"Come here," he went on.',
    '"Come here." She turned away.',
    '"Come here!" Pell looked up.',
    '"Come," she nodded towards the door, "and sit."',
    'With a quick, "Come here," she turned away.',
    'He knew "The Mill," he walked past it daily.',
    '"But—" he looked away.',
  ],
  inCapitals: false,
  at: SPEECH_MARKS,
  check: ({ tokens, dialogue, text }) => {
    const findings: Finding[] = [];
    for (const spoken of dialogue) {
      const { ending, after, next, outside, lastInside, speech } = spoken;
      if (after !== undefined || next < 0 || outside >= 0 || speech.opening < 0) continue;
      if (ending === 'none' || ending === 'other' || ending === 'pause' || ending === 'dash') continue;
      const first = tokens[next] as Token;
      const isPronoun = SUBJECTS.has(first.norm);
      const isSmall = !isCapital(first.text);
      if (!isPronoun && (isSmall || ending !== 'comma')) continue;
      let verb = next + 2;
      if (BETWEEN.has(tokens[verb]?.norm ?? '')) verb += 2;
      const { norm = '' } = tokens[verb] ?? {};
      const isFace = FACES.has(norm);
      if ((!isFace && !ACTS.has(norm)) || (ending !== 'comma' && !isSmall)) continue;
      if (isFace && ending !== 'stop') continue;
      if (!beginsWithSpeech(tokens, spoken) || goesOn(tokens, verb)) continue;
      const begun = first.text.charAt(0).toUpperCase() + first.text.slice(1);
      const confidence = isFace ? 0.85 : 0.95;
      if (ending === 'comma') {
        const comma = tokens[lastInside] as Token;
        const behind = text.slice(comma.to, first.from);
        findings.push({
          from: comma.from,
          to: first.to,
          replacements: [`.${behind}${begun}`],
          confidence,
          group: 'new sentence after speech',
        });
      } else {
        findings.push({
          from: first.from,
          to: first.to,
          replacements: [begun],
          confidence,
          group: 'new sentence after speech',
        });
      }
    }
    return findings;
  },
});

/** True where the sentence leads into more speech, so that it may stand inside the speaker's own sentence. */
function goesOn(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length; i++) {
    const { type, text } = tokens[i] as Token;
    if (type === 'quote') return true;
    if (type === 'punctuation' && /^[.!?]$/.test(text)) return false;
  }
  return false;
}
