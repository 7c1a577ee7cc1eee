import type { Token } from '../../../text/paragraph.ts';
import { beginsClause } from '../../english/clause-openers.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** "nothing but", "all but", "but for". */
const NOT_AFTER = wordSet(
  'nothing anything everything all none no one nobody never not who what cannot help last first anywhere nowhere',
);
/** "so he could see": that is what it is for, and takes no comma. */
const FOR_THAT = wordSet("can could can't couldn't will would won't wouldn't may might that much many");
const BEFORE_SO = wordSet(
  'and or even is was are were be been do did does done think thought say said says hope hoped not ever just quite why how ' +
    'believe guess suppose so if know knew told because',
);

/** The comma before a but or so that begins a clause of its own. */
export default defineRule({
  id: 'commas/before-but',
  title: 'Comma before but or so',
  explanation: 'Where “but” or “so” joins two whole sentences, a comma stands before it.',
  kind: 'punctuation',
  flags: [
    ['I know he is late but I want to wait for him.', 'I know he is late, but I want to wait for him.'],
    ['She called for him but he never came back.', 'She called for him, but he never came back.'],
    ['The road was long but they were not tired yet.', 'The road was long, but they were not tired yet.'],
    [
      '“We have looked everywhere but there’s no key,” she said.',
      '“We have looked everywhere, but there’s no key,” she said.',
    ],
    ['It was getting late so I went to bed.', 'It was getting late, so I went to bed.'],
  ],
  passes: [
    'I know he is late, but I want to wait.',
    'He had nothing but his coat.',
    'She did nothing but they forgave her.',
    'She hid the key so he could not find it.',
    'I think so I guess.',
    '"Small but mine," he said.',
    'He was so tired, and so she let him sleep.',
    'Not that but this was the one.',
  ],
  at: new Set(['but', 'so']),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 8) continue;
      const token = tokens[i] as Token;
      const before = tokens[i - 2];
      if (tokens[i - 1]?.type !== 'space' || before?.type !== 'word' || tokens[i + 1]?.type !== 'space')
        continue;
      if (!beginsClause(tokens, i + 2) || !hasRoom(tokens, i - 2)) continue;
      if (token.norm === 'so') {
        if (
          tokens[i + 2]?.norm === 'that' ||
          BEFORE_SO.has(before.norm) ||
          FOR_THAT.has(tokens[i + 4]?.norm ?? '') ||
          /'(?:ll|d)$/.test(tokens[i + 2]?.norm ?? '')
        )
          continue;
      } else if (NOT_AFTER.has(before.norm)) continue;
      const { from, to, text } = before;
      findings.push({
        from,
        to,
        replacements: [`${text},`],
        confidence: 0.85,
        group: `comma before ${token.norm}`,
      });
    }
    return findings;
  },
});

/** True where at least four words stand before in the same clause. */
function hasRoom(tokens: readonly Token[], last: number): boolean {
  for (let i = last, words = 0; i >= 0; i--) {
    const { type } = tokens[i] as Token;
    if (type === 'word') words++;
    else if (type !== 'space') return false;
    if (words >= 4) return true;
  }
  return false;
}
