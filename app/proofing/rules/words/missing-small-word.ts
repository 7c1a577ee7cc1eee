import { phraseTable } from '../../english/phrase-table.ts';
import { MISSING_SMALL_WORDS } from '../../english/small-word-slips.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(MISSING_SMALL_WORDS);

/** A small word left out where the words around it are sure to ask for it. */
export default defineRule({
  id: 'words/missing-small-word',
  title: 'Missing small word',
  explanation: 'A small word is missing here: in front of, as soon as, want to go.',
  kind: 'grammar',
  flags: [
    ['He stopped in front the gate.', 'He stopped in front of the gate.'],
    ['As soon she saw the boat, she ran.', 'As soon as she saw the boat, she ran.'],
    ['"I just want go home," said Marla.', '"I just want to go home," said Marla.'],
    ['It was one of best days of the year.', 'It was one of the best days of the year.'],
    ['There were a lot people on the quay.', 'There were a lot of people on the quay.'],
    ['Nobody listened him.. not even Pell.', 'Nobody listened to him.. not even Pell.'],
    ['She went the library every day.', 'She went to the library every day.'],
    ['A few people stayed for while.', 'A few people stayed for a while.'],
    ['He looked at the sky for the rest the day.', 'He looked at the sky for the rest of the day.'],
  ],
  passes: [
    'He stopped in front of the gate.',
    '"I would as soon they stayed away," he said.',
    'A lot depends on how we row.',
    'Look it up, she thought.',
    'While they were waiting you and I could eat.',
    'He let her rest the day before the race.',
    'It was the best song of all time.',
    'A lot happened.. and nothing came of it.',
    'She bade him listen, and he listened.',
    'The next few days passed slowly.',
    'They could go the long way round.',
    '“Do you want to go home?” he asked.',
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
