import { LOOK_ALIKES } from '../../english/look-alikes.ts';
import { phraseTable } from '../../english/phrase-table.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(LOOK_ALIKES);

/** A word typed for another that looks much like it: starring for staring, hopping for hoping, form for from. */
export default defineRule({
  id: 'words/look-alike',
  title: 'One word typed for another',
  explanation:
    'This is a word, but hardly the one that was meant: a letter too many, too few or in the wrong place.',
  kind: 'confused',
  flags: [
    ['He was starring at the map.', 'He was staring at the map.'],
    ['She had been hopping that he would stay.', 'She had been hoping that he would stay.'],
    ['"Don\'t be scarred of the dark," said Marla.', '"Don\'t be scared of the dark," said Marla.'],
    ['They sat down in the dinning room.', 'They sat down in the dining room.'],
    ['The were late again.', 'They were late again.'],
    ['“You will defiantly like it,” he said.', '“You will definitely like it,” he said.'],
    ['On of the best boats sank.. that was all.', 'One of the best boats sank.. that was all.'],
    ['He put a hand on is head.', 'He put a hand on his head.'],
    ['She herd a noise in the hall.', 'She heard a noise in the hall.'],
    ['"Do you thing about it?" he asked.', '"Do you think about it?" he asked.'],
  ],
  passes: [
    'He was starring in a play.',
    'The rabbit was hopping about.',
    'She was scarred by the fire.',
    'The drum went on dinning in his ears.',
    'She asked defiantly what they wanted.',
    'The thing about boats is that they leak.',
    'The boat he was on is old.',
    'A herd of goats blocked the road.',
    '“The truth is, mother is late,” he said.',
    'He who hoped for nothing went home.',
    'He tried, and she had a quiet word with him.',
    'They both came, and both of them sang.',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      findings.push({ from, to, replacements, confidence: 0.93 });
    }
    return findings;
  },
});
