import { phraseTable } from '../../english/phrase-table.ts';
import { WRITTEN_APART } from '../../english/compounds.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(WRITTEN_APART);

/** Two words in British English. */
const BRITISH = new Set(['onto', 'forever']);

/** One word written as two: him self, with out, in to the house. */
export default defineRule({
  id: 'words/written-apart',
  title: 'One word written as two',
  explanation: 'Here these two are one word: himself, without, into.',
  kind: 'spelling',
  flags: [
    ['He hurt him self on the fence.', 'He hurt himself on the fence.'],
    ['She went out with out a coat.', 'She went out without a coat.'],
    ['They walked deeper in to the cave.', 'They walked deeper into the cave.'],
    ['"Is there an other way?" asked Marla.', '"Is there another way?" asked Marla.'],
    ['Some one had left the gate open.', 'Someone had left the gate open.'],
    ['May be he was right.', 'Maybe he was right.'],
    ['They had all ready gone.. or so it seemed.', 'They had already gone.. or so it seemed.'],
    ['The old box fell a part in his hands.', 'The old box fell apart in his hands.'],
    ['He wore his every day clothes.', 'He wore his everyday clothes.'],
  ],
  passes: [
    'Every one of them was tired.',
    'He gave in to the rain and went home.',
    'She came in to see the baby.',
    'It may be true, and it may be not.',
    'They were all ready to go.',
    '“Any one of us could have done it,” he said.',
    'He played a part in the war.',
    'The side with out-of-date maps lost.',
    'She swam every day before breakfast.',
    'What ever happened to him? What did ever happen?',
    'He lost his very self in the game.',
    'How ever did you find it?',
  ],
  at,
  check: (paragraph, { facts }, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      const [right = ''] = replacements;
      if (facts.dialect === 'en-GB' && BRITISH.has(right)) continue;
      // "May be" is "maybe" at the head of a sentence only.
      if (right === 'maybe' && paragraph.text[from] === 'm') continue;
      findings.push({ from, to, replacements, confidence: 0.93 });
    }
    return findings;
  },
});
