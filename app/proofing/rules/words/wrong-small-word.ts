import { phraseTable } from '../../english/phrase-table.ts';
import { WRONG_SMALL_WORDS } from '../../english/small-word-slips.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(WRONG_SMALL_WORDS);

/** in, on, of, to and the like after a word that asks for another of them. */
export default defineRule({
  id: 'words/wrong-small-word',
  title: 'Wrong small word',
  explanation:
    'The word before or after asks for another small word: interested in, capable of, off the chair.',
  kind: 'grammar',
  flags: [
    ['She was interested on the old map.', 'She was interested in the old map.'],
    ['He was not capable to climbing that wall.', 'He was not capable of climbing that wall.'],
    [
      '“I got curious on what you are baking,” Pell said.',
      '“I got curious about what you are baking,” Pell said.',
    ],
    ['He fell of his chair and swore.', 'He fell off his chair and swore.'],
    ['She took it of his shoulders.', 'She took it off his shoulders.'],
    ['They arrived to the village at dusk.', 'They arrived at the village at dusk.'],
    ['"I did it by purpose.. sorry," she said.', '"I did it on purpose.. sorry," she said.'],
    ['The smoke came form the cellar.', 'The smoke came from the cellar.'],
    ['They took off their hats because off the heat.', 'They took off their hats because of the heat.'],
  ],
  passes: [
    'She was interested in the old map, with good reason.',
    'The fall of a chair woke the house.',
    'He had the better of me.',
    'He got it out of his head, and she made him one of her hands.',
    'The form beneath the sheet began to move.',
    'Lamps depending from the roof swung in the wind.',
    '"You can depend on me," he said.',
    'I was surprised, of course.',
    'She was full, with a plate still before her.',
    'He arrived to find the door open.',
    'They were afraid, from what we heard.',
    'To and fro the lantern swung.',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      findings.push({ from, to, replacements, confidence: 0.9 });
    }
    return findings;
  },
});
