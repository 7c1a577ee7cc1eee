import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { BEINGS } from '../../english/beings.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { wordSet } from '../../english/word-set.ts';
import { ownNamesOf } from '../../own-names.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Tools } from '../../rule.ts';

const SHORT = new Map([
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['dr', 'Dr'],
]);
const TITLES = wordSet(
  'princess prince king queen lord lady sir captain doctor professor sergeant lieutenant colonel commander admiral emperor empress duke ' +
    'duchess count countess baron baroness mayor president aunt auntie uncle grandma grandpa granny mister miss madam inspector ' +
    'detective officer senator sheriff master mistress',
);
/** Before these two nothing stands that would make them plain words: "a king Arthur", "my aunt May". */
const BEFORE_PLAIN = wordSet(
  'a an the my your his her our their its this that these those some any no every each another one old young dear poor former ' +
    'first last said late new little great of',
);

/** A title before a name in small letters. */
export default defineRule({
  id: 'capitals/title',
  title: 'Title in small letters',
  explanation:
    'A title right before a name is part of it and takes a capital: Princess Marla, Captain Ash, Aunt May.',
  kind: 'capitals',
  flags: [
    ['They asked princess Marla for help.', 'They asked Princess Marla for help.'],
    ['“Where is captain Pell?” she asked.', '“Where is Captain Pell?” she asked.'],
    ['He waved at mr. Pell.', 'He waved at Mr. Pell.'],
    ['She wrote to aunt Marla.', 'She wrote to Aunt Marla.'],
    ['It was for king Pell.. and only for him.', 'It was for King Pell.. and only for him.'],
  ],
  passes: [
    'They asked Princess Marla for help.',
    'His captain, Pell, was late.',
    'My aunt Marla lives by the sea.',
    'The doctor Pell had called came at noon.',
    '“Thank you, captain,” Pell said.',
    'He had to miss Pell, count Marla in, and master Latin.',
    'The king Marla served was old.',
    'They would lord it over Pell.',
  ],
  given: {
    story: {
      names: [
        { word: 'Marla', count: 40 },
        { word: 'Pell', count: 31 },
      ],
    },
  },
  at: ({ norm, text }) => text.charCodeAt(0) >= 0x61 && (SHORT.has(norm) || TITLES.has(norm)),
  check: ({ tokens }, tools, places) => {
    const findings: Finding[] = [];
    for (const index of places) {
      const { norm, text, from, to } = tokens[index] as Token;
      const short = SHORT.get(norm);
      if (short !== undefined) {
        const next = tokens[index + 1]?.text === '.' ? index + 1 : index;
        const name = tokens[adjoiningWord(tokens, next)];
        if (name && (isCapital(name.text) || ownNamesOf(tools).has(name.norm)))
          findings.push({ from, to, replacements: [short], confidence: 0.97 });
      } else {
        const confidence = confidenceOf(tokens, index, tools);
        if (confidence > 0)
          findings.push({
            from,
            to,
            replacements: [text.charAt(0).toUpperCase() + text.slice(1)],
            confidence,
          });
      }
    }
    return findings;
  },
});

/** Verbs and nouns too, so that they need a place where only a title can stand. */
const ALSO_VERBS = wordSet('miss master count lord');

function confidenceOf(tokens: readonly Token[], index: number, tools: Tools): number {
  const name = tokens[adjoiningWord(tokens, index)];
  if (name === undefined || !isCapital(name.text) || /^I(?:'|’|$)/.test(name.text)) return 0;
  const { norm } = tokens[index] as Token;
  if (ALSO_VERBS.has(norm)) return 0;
  const before = tokens[adjoiningWord(tokens, index, -1)];
  if (before && (BEFORE_PLAIN.has(before.norm) || before.norm.endsWith("'s") || before.norm.endsWith("s'")))
    return 0;
  if (before && (isAdjectival(before.norm) || isNounBefore(tokens, index, before))) return 0;
  const bare = name.norm.replace(/'s?$/, '');
  return ownNamesOf(tools).has(bare) || !tools.lexicon.inDictionary(name.norm) ? 0.96 : 0.9;
}

/** "The sea captain Pell", "Brigade commander Pell". */
function isNounBefore(tokens: readonly Token[], index: number, before: Token): boolean {
  if (nounClassOf(before.norm) !== undefined || BEINGS.has(before.norm)) return true;
  return isCapital(before.text) && adjoiningWord(tokens, index - 2, -1) >= 0;
}

function isAdjectival(norm: string): boolean {
  return /(?:ed|ful|ous|ish|less|ing)$/.test(norm) && norm.length > 5;
}

function isCapital(written: string): boolean {
  return written.length > 1 && written[0] !== written[0]?.toLowerCase() && written !== written.toUpperCase();
}
