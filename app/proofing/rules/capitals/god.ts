import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const BEFORE = wordSet('my oh dear good thank by swear to for almighty');
const AFTER = wordSet('damn knows bless forbid willing help almighty');

/** God as a name, in cries such as “Oh my god”. */
export default defineRule({
  id: 'capitals/god',
  title: 'Oh my God',
  explanation:
    'As a name God takes a capital, in a cry too. Many writers keep it small there, so this is off until you want it.',
  kind: 'capitals',
  on: false,
  flags: [
    ['“Oh my god, look at that!”', '“Oh my God, look at that!”'],
    ['Thank god it was over.', 'Thank God it was over.'],
    ['“I swear to god.. it moved,” said Pell.', '“I swear to God.. it moved,” said Pell.'],
    ['Only god knows why.', 'Only God knows why.'],
    ['“Good god!” she cried.', '“Good God!” she cried.'],
  ],
  passes: [
    'The god of the sea was angry.',
    '“My god is the river,” said the old man.',
    'A god knows no hunger.',
    'They prayed to the gods of old.',
    'She swore by a god he did not know.',
    'Oh my goodness.',
    'He thanked God.',
    'It was a god.. or a boat.',
  ],
  at: new Set(['god', "god's"]),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      if (text.charCodeAt(0) !== norm.charCodeAt(0) || text === text.toUpperCase()) continue;
      const before = tokens[adjoiningWord(tokens, index, -1)]?.norm ?? '';
      const next = tokens[adjoiningWord(tokens, index)]?.norm ?? '';
      const isCry = BEFORE.has(before) && norm === 'god' && next !== 'is' && next !== 'of' && next !== 'was';
      const isNamed = AFTER.has(next) && before !== 'a' && before !== 'the';
      if (isCry || isNamed)
        findings.push({ from, to, replacements: [`G${text.slice(1)}`], confidence: 0.85 });
    }
    return findings;
  },
});
