import { WRITTEN_TOGETHER } from '../../english/compounds.ts';
import { phraseTable } from '../../english/phrase-table.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(WRITTEN_TOGETHER);

/** Two words written as one where only two make sense: we swim everyday, apart of the team, to backup. */
export default defineRule({
  id: 'words/written-together',
  title: 'Two words written as one',
  explanation: 'Here these are two words: every day, a part of, to back up.',
  kind: 'spelling',
  flags: [
    ['They swam there everyday.', 'They swam there every day.'],
    ['She wanted to be apart of the crew.', 'She wanted to be a part of the crew.'],
    ['"I left it there sometime ago," he said.', '"I left it there some time ago," he said.'],
    ['They talked for awhile.. and then went in.', 'They talked for a while.. and then went in.'],
    ['The boat sank along time ago.', 'The boat sank a long time ago.'],
    ['"I waited for along time.. and went," she said.', '"I waited for a long time.. and went," she said.'],
    ['Everyone of them had a lamp.', 'Every one of them had a lamp.'],
    ['He tried to backup the cart.', 'He tried to back up the cart.'],
    ['“I do not need anymore questions,” said Pell.', '“I do not need any more questions,” said Pell.'],
  ],
  passes: [
    'They swam there every day.',
    'It was an everyday sight.',
    'The house stood apart, and nobody came anymore.',
    '"Come over sometime," he said.',
    'They stayed awhile by the fire.',
    'Everyone knew her, and anyone could see why.',
    'The backup did not come, so they had to set up camp alone.',
    'He may be late, or maybe he is lost.',
    'She was altogether pleased.',
    'There was a path along the river, and he came along in time.',
    '"We do not travel along time, do we?" he said.',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      findings.push({ from, to, replacements, confidence: 0.95 });
    }
    return findings;
  },
});
