import type { Token } from '../../../text/paragraph.ts';
import { defineRule, type Finding } from '../../rule.ts';

const APART = new Map([
  ['alot', 'a lot'],
  ['alotof', 'a lot of'],
  ['noone', 'no one'],
  ['infact', 'in fact'],
  ['aswell', 'as well'],
  ['eachother', 'each other'],
  ['atleast', 'at least'],
  ['alittle', 'a little'],
  ['abit', 'a bit'],
  ['atall', 'at all'],
  ['asif', 'as if'],
  ['aslong', 'as long'],
  ['eventhough', 'even though'],
  ['everytime', 'every time'],
  ['infront', 'in front'],
  ['inspite', 'in spite'],
  ['ofcourse', 'of course'],
  ['ontop', 'on top'],
  ['upto', 'up to'],
  ['kindof', 'kind of'],
  ['sortof', 'sort of'],
  ['rightnow', 'right now'],
  ['allright', 'all right'],
]);

/** Two words run together. */
export default defineRule({
  id: 'words/alot',
  title: 'Words run together',
  explanation: 'These are two words: a lot, no one, at least, each other.',
  kind: 'spelling',
  flags: [
    ['She had alot of rope.', 'She had a lot of rope.'],
    ['Noone answered the bell.', 'No one answered the bell.'],
    ['Infact, he had left at last.', 'In fact, he had left at last.'],
    ['"We could help eachother," she said.', '"We could help each other," she said.'],
    ['THEY SHOUTED ALOT.', 'THEY SHOUTED A LOT.'],
  ],
  passes: [
    'She had a lot of rope.',
    '"They will allot us a cabin," he said.',
    'Peter Noon came at least once.',
    'Each other day, in fact, was as well spent.',
    'Alots of Harrow, the baker, agreed.',
  ],
  at: APART,
  check: ({ tokens }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      const apart = APART.get(token.norm);
      if (apart === undefined || lexicon.isWord(token.text)) continue;
      findings.push({ from: token.from, to: token.to, replacements: [apart], confidence: 0.97 });
    }
    return findings;
  },
});
