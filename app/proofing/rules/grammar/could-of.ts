import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { isParticiple } from '../../english/participles.ts';
import { defineRule, type Finding } from '../../rule.ts';

const words = (list: string) => new Set(list.split(' '));

const HELPERS = words(
  "could should would might must couldn't shouldn't wouldn't mightn't mustn't couldnt shouldnt wouldnt",
);
/** Also nouns: "the might of the empire", "the must of last year's grapes". */
const ALSO_NOUNS = words('might must');
/** "He took what he could of the bread." */
const NOT_AFTER = words(
  'course all late the a an his her my your our their its this that these those it them him me us you what which ' +
    'whom such any either each both one some every no mine yours theirs ours old',
);
const ADVERBS = words(
  'just never always ever only probably easily at already still also really even simply surely certainly maybe ' +
    'actually definitely gladly happily almost not rather sooner',
);

/** could/should/would/might/must + of for have. */
export default defineRule({
  id: 'grammar/could-of',
  title: 'Could of',
  explanation: 'Spoken, “could’ve” sounds like “could of”. Written, it is “could have”.',
  kind: 'grammar',
  flags: [
    ['He could of stayed.', 'He could have stayed.'],
    ["You shouldn't of told her.", "You shouldn't have told her."],
    ['"I would not of known," said Pell.', '"I would not have known," said Pell.'],
    ['They must of been asleep.', 'They must have been asleep.'],
    ["I'd of helped you.", "I'd have helped you."],
    ['They must of rebuilt the mill.', 'They must have rebuilt the mill.'],
    ['"You might of undone it all," said Pell.', '"You might have undone it all," said Pell.'],
  ],
  passes: [
    'What could, of course, go wrong?',
    'She saw what she could of the valley.',
    'Could of all people Pell be the one?',
    '"We would of course be glad," he said.',
    'The might of the old kings was gone.',
    'He would, of late, sit by the window.',
    'The must of underground cellars hung about him.',
  ],
  at: new Set(['of']),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      if (i < 2) continue;
      const token = tokens[i] as Token;
      const next = tokens[adjoiningWord(tokens, i)];
      if (next === undefined || NOT_AFTER.has(next.norm)) continue;
      let before = adjoiningWord(tokens, i, -1);
      if (tokens[before]?.norm === 'not') before = adjoiningWord(tokens, before, -1);
      const helper = tokens[before]?.norm ?? '';
      const isShort = helper.endsWith("'d");
      if (!HELPERS.has(helper) && !isShort) continue;
      const isSure = isParticiple(next.norm) || (ADVERBS.has(next.norm) && !isShort);
      if (!isSure && (isShort || ALSO_NOUNS.has(helper))) continue;
      findings.push({
        from: token.from,
        to: token.to,
        replacements: ['have'],
        confidence: isSure ? 0.97 : 0.85,
      });
    }
    return findings;
  },
});
