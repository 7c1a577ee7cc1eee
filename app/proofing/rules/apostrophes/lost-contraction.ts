import { LOST_CONTRACTIONS } from '../../english/lost-contractions.ts';
import { phraseTable } from '../../english/phrase-table.ts';
import { defineRule, type Finding } from '../../rule.ts';

const { at, find } = phraseTable(LOST_CONTRACTIONS);

/** A contraction whose apostrophe is lost, so that another word is left: ill be back. */
export default defineRule({
  id: 'apostrophes/lost-contraction',
  title: 'Contraction without its apostrophe',
  explanation:
    'Two words drawn into one take an apostrophe: I’ll, I’d, we’ll, she’ll. Without it another word is left.',
  kind: 'punctuation',
  inCapitals: false,
  flags: [
    ['“Wait here, ill be back soon.”', '“Wait here, I’ll be back soon.”'],
    ['I think ill go to bed.', "I think I'll go to bed."],
    ['“Id rather swim,” said Pell.', '“I’d rather swim,” said Pell.'],
    ['If we hurry well be home by dark.', "If we hurry we'll be home by dark."],
    ['“Well be fine,” he said.', '“We’ll be fine,” he said.'],
    ['She knew shed never see it again.', "She knew she'd never see it again."],
    ['“Tell Marla and shell be mad.. really mad.”', '“Tell Marla and she’ll be mad.. really mad.”'],
    ['Maybe hell know the way.', "Maybe he'll know the way."],
    ['We thought wed be late.', "We thought we'd be late."],
  ],
  passes: [
    'He felt ill just thinking of it.',
    'They could ill afford the horses.',
    'He showed his id at the gate.',
    '“Well, be careful then,” she said.',
    '“There will be hell to pay,” said Pell.. and there was.',
    'The shell never broke.',
    'Under the shed been-there boots lay in rows.',
    'Wed in June, they were happy.',
    'All went well, and well they knew it.',
    '“Hell be damned, I am going!”',
  ],
  at,
  check: (paragraph, _tools, places) => {
    const findings: Finding[] = [];
    for (const { from, to, replacements } of find(paragraph, places)) {
      // ID is a paper, and a shouted ILL can be either.
      if (/^[A-Z]{2}/.test(paragraph.text.slice(from, to))) continue;
      findings.push({ from, to, replacements, confidence: 0.95 });
    }
    return findings;
  },
});
