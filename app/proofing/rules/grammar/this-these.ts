import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { normAt } from '../../english/clauses.ts';
import { COUNTABLE_NOUNS } from '../../english/countable-nouns.ts';
import { endsNounPhrase } from '../../english/noun-phrases.ts';
import { pluralOf } from '../../english/plurals.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Plurals that are no verbs: "this things", but not "this means". */
const SEVERAL = wordSet(
  `things people men women children guys girls boys kids friends creatures dragons ponies brothers sisters parents
  years days hours weeks months memories feelings stories eyes books words lands monsters soldiers questions ideas`,
);
/** "This days" is "these days", but "all this years later" may be "all this, years later". */
const NOT_AFTER_ALL = wordSet('years days hours weeks months words');
const KINDS = wordSet('kind sort type');
const NOT_ONE = wordSet(
  'one other few two three last first latter former dozen hundred thousand score head pair kind sort type present dear current flat secret hollow fish police date craft',
);

/** this + several, these + one. */
export default defineRule({
  id: 'grammar/this-these',
  title: 'This or these',
  explanation: 'This and that go with one thing, these and those with several.',
  kind: 'grammar',
  flags: [
    ['She had never seen this things before.', 'She had never seen these things before.'],
    ['"I know this guys," said Pell.', '"I know these guys," said Pell.'],
    ['He wanted one of this books.', 'He wanted one of these books.'],
    ['They walked past those tower in the dark.', 'They walked past those towers in the dark.'],
    ['She hated those kind of days.', 'She hated those kinds of days.'],
    ['“Who made these sword?” he asked.', '“Who made these swords?” he asked.'],
  ],
  passes: [
    'She had never seen these things before.',
    'This means trouble, and this looks bad.',
    '"All this years after the war!" she said.',
    'These dragon eggs are warm.',
    'Those who stay will row.',
    'This kind of thing happens.',
    'He took these, one by one.',
    'Those in the tower.. they know.',
    'He told her that things were bad.',
  ],
  at: new Set(['this', 'these', 'those']),
  check: ({ tokens }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const { norm, from, to } = tokens[i] as Token;
      const at = adjoiningWord(tokens, i);
      const noun = tokens[at];
      if (noun === undefined) continue;
      if (norm === 'this') {
        if (!SEVERAL.has(noun.norm) || !endsNounPhrase(tokens, at)) continue;
        if (normAt(tokens, i, -1) === 'all' && NOT_AFTER_ALL.has(noun.norm)) continue;
        findings.push({ from, to, replacements: ['these'], confidence: 0.88 });
      } else if (KINDS.has(noun.norm) && normAt(tokens, at, 1) === 'of') {
        findings.push({ from: noun.from, to: noun.to, replacements: [pluralOf(noun.norm)], confidence: 0.8 });
      } else if (COUNTABLE_NOUNS.has(noun.norm) && !NOT_ONE.has(noun.norm) && isOne(tokens, at)) {
        findings.push({
          from: noun.from,
          to: noun.to,
          replacements: [pluralOf(noun.norm)],
          confidence: 0.86,
        });
      }
    }
    return findings;
  },
});

function isOne(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at] as Token;
  if (norm.endsWith('s') || (text !== text.toLowerCase() && text !== text.toUpperCase())) return false;
  if (tokens[at + 1]?.text === ',') return false;
  return endsNounPhrase(tokens, at) && !/^(?:and|or|but|did|do|have|will|can)$/.test(normAt(tokens, at, 1));
}
