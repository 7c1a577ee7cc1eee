import { MISHEARD_PHRASES } from '../../english/misheard-phrases.ts';
import { phraseTable } from '../../english/phrase-table.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(MISHEARD_PHRASES);

/** An idiom written as it sounds. */
export default defineRule({
  id: 'words/fixed-phrases',
  title: 'Misheard phrase',
  explanation: 'This is a set phrase, and one of its words is another that sounds or looks much the same.',
  kind: 'confused',
  flags: [
    ['The old map peaked her interest.', 'The old map piqued her interest.'],
    [
      '"We will have to make due with one lamp," Pell said.',
      '"We will have to make do with one lamp," Pell said.',
    ],
    ['He waited with baited breath.. and nothing came.', 'He waited with bated breath.. and nothing came.'],
    [
      'The goblins were about to wreck havoc on the kitchen.',
      'The goblins were about to wreak havoc on the kitchen.',
    ],
    ['Case and point: the empty jar.', 'Case in point: the empty jar.'],
    ['All of the sudden the bell rang.', 'All of a sudden the bell rang.'],
    ['She walked right passed the guard.', 'She walked right past the guard.'],
    [
      'The fox came back with its tale between its legs.',
      'The fox came back with its tail between its legs.',
    ],
    ['“Just bare with me,” said Marla.', '“Just bear with me,” said Marla.'],
    ['“Theirs somebody at the door,” said Pell.', '“There’s somebody at the door,” said Pell.'],
    ['They wondered aimlessly until dark.', 'They wandered aimlessly until dark.'],
  ],
  passes: [
    'The mountain peaked above her village.',
    '"The rent is due with the last post," he said.',
    'He baited the hook and held his breath.',
    'A storm can wreck a harbor in a night.',
    'All the sudden noise had woken the baby.',
    'The parade passed the gate at noon.',
    'She told a tale between supper and bed.',
    'They stood on their bare feet, and the bear looked at them.',
    'He wondered how the bread had got there.',
    'In the mist of the morning the boats looked like ghosts.',
    'One in the same room had coughed.',
    'A friend of theirs somebody had met once had a boat; theirs a small one, ours none.',
    'She even thought he was asleep.',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      findings.push({ from, to, replacements, confidence: 0.96 });
    }
    return findings;
  },
});
