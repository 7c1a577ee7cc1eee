import { beginsSentence } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { CLAUSE_SUBJECTS } from '../../english/clause-openers.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const ADVERBS = wordSet(
  'unfortunately fortunately luckily thankfully hopefully honestly nevertheless nonetheless furthermore moreover ' +
    'additionally sadly surprisingly interestingly ironically personally basically technically admittedly frankly however',
);
const SUBJECTS = wordSet('the he she they it we you my his her their our this that there these those');

/** The comma behind an adverb that speaks of the whole sentence. */
export default defineRule({
  id: 'commas/sentence-adverb',
  title: 'Comma after an opening adverb',
  explanation:
    'A word like Unfortunately or However that speaks of the whole sentence is set off by a comma.',
  kind: 'punctuation',
  flags: [
    ['Unfortunately he was already gone.', 'Unfortunately, he was already gone.'],
    ['Luckily the door was open.', 'Luckily, the door was open.'],
    ["“Honestly I don't care,” she said.", "“Honestly, I don't care,” she said."],
    ['She ran. However his friends stayed.', 'She ran. However, his friends stayed.'],
    ['Hopefully we will see them again.', 'Hopefully, we will see them again.'],
  ],
  passes: [
    'Unfortunately, he was already gone.',
    'He was unfortunately gone.',
    'Luckily for him, the door was open.',
    '"Honestly?" she asked. "However.."',
    'Sadly quiet, the town lay below.',
    'However hard he tried, it stayed shut.',
    'He had personally seen it.',
  ],
  at: ADVERBS,
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const token = tokens[i] as Token;
      if (tokens[i + 1]?.type !== 'space' || !beginsSentence(tokens, i)) continue;
      const next = tokens[i + 2]?.norm ?? '';
      if (!SUBJECTS.has(next) && !CLAUSE_SUBJECTS.has(next)) continue;
      const { from, to, text } = token;
      findings.push({
        from,
        to,
        replacements: [`${text},`],
        confidence: 0.9,
        group: 'comma after an opening adverb',
      });
    }
    return findings;
  },
});
