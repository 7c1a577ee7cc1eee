import { adjoiningWord } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { ADJECTIVES_BEFORE, endsNounPhrase } from '../../english/noun-phrases.ts';
import { COUNTABLE_NOUNS } from '../../english/countable-nouns.ts';
import { isPluralNoun, pluralOf, singularOf } from '../../english/plurals.ts';
import { normAt } from '../../english/clauses.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const NUMBERS = wordSet(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty several many few',
);
/** After these a number stands for those it counts: "the two guard the gate". */
const COUNTS_PEOPLE = wordSet(
  'the these those us you them they we his her my our your their all no its of number page room chapter act scene level class type phase a an that this',
);
/** Nouns that keep their form after a number, or stand for a measure before another noun. */
const INVARIANT = wordSet(
  `foot pound dozen hundred thousand million score head pair stone craft aircraft series species horsepower mile inch
  yard gauge bit kind sort way bob quid fathom brace yoke gross ton man fish deer sheep moose year day hour minute month
  week dollar cent person story point fold while proof pause attempt rebel police deceased`,
);
/** Many in one: "one of the family". */
const COLLECTIVE = wordSet(
  `family crew staff party team crowd gang lot group pack flock herd band company army clan tribe council committee
  class couple pair set bunch audience squad platoon household congregation police choir fleet public board faculty
  gentry nobility aristocracy cabinet opposition enemy species kind royalty trio quartet collection series lineage
  brotherhood sisterhood breed number rest best latter former race region line type generation name tenth game swarm sheaf expedition faction countryside
  canal major pro hollow retinue syndicate escort troupe stable mob horde ballet load brand thing ruck cast sort night day week month year evening morning world`,
);
const OWNERS = wordSet('the my his her their our your its');
const EVERY = wordSet('every each');

/** Plurals that are written so only as verbs: he leafs through it, she wolfs it down. */
const VERBS_IN_FS = new Map([
  ['leafs', 'leaves'],
  ['wolfs', 'wolves'],
  ['knifes', 'knives'],
]);
const BEFORE_MANY = wordSet(
  'the these those some all both many few several of with two three four five six seven my your his her its our their',
);

const ASKS_NUMBER = new Set([...NUMBERS, ...EVERY, ...VERBS_IN_FS.keys(), 'one']);

/** A noun in the singular where there are several, or in the plural where there is one. */
export default defineRule({
  id: 'grammar/noun-number',
  title: 'One or several',
  explanation:
    'After two, several or one of the, the word for the thing is in the plural; after every and each it is not. Some words change in the plural: leaf, leaves.',
  kind: 'grammar',
  flags: [
    ['She saw two boat in the bay.', 'She saw two boats in the bay.'],
    ['It was one of the castle.', 'It was one of the castles.'],
    ['One of his friend was late.', 'One of his friends was late.'],
    ['"I have several question for you," he said.', '"I have several questions for you," he said.'],
    ['He climbed one of the old oak tree.', 'He climbed one of the old oak trees.'],
    ['Every dragons had a name.', 'Every dragon had a name.'],
    ['The leafs were red by then.', 'The leaves were red by then.'],
    ['Some old knifes lay there.', 'Some old knives lay there.'],
    ['There were many candle on the table.', 'There were many candles on the table.'],
  ],
  passes: [
    'She saw two boats in the bay.',
    'He is one of the family.',
    'One of the guard dogs barked.',
    'They built a two story house with many a window.',
    'The two guard the gate.',
    'She waited two hundred years.',
    '“Several attempt it, few succeed,” he said.',
    'Every three days the boat came.',
    'One of the king’s men was there.',
    'He had one of those faces.',
    'She paid ten pound for it.',
    'Each looks at the other.',
    'He leafs through the old book and wolfs his supper.',
    'The Leafs had won.',
  ],
  at: ASKS_NUMBER,
  check: ({ tokens }, { lexicon }, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const { norm } = tokens[i] as Token;
      let noun = -1;
      if (NUMBERS.has(norm)) noun = afterNumber(tokens, i);
      else if (VERBS_IN_FS.has(norm)) {
        const { from, to, text } = tokens[i] as Token;
        const isName = text !== norm && text !== text.toUpperCase();
        if (!isName && isManyBefore(tokens, i))
          findings.push({ from, to, replacements: [VERBS_IN_FS.get(norm) as string], confidence: 0.93 });
        continue;
      } else if (norm === 'one') noun = afterOneOf(tokens, i);
      else if (EVERY.has(norm)) {
        const at = afterEvery(tokens, i);
        const token = tokens[at];
        const one = token && singularOf(token.norm, (word) => lexicon.inDictionary(word));
        if (token && one !== undefined)
          findings.push({ from: token.from, to: token.to, replacements: [one], confidence: 0.9 });
        continue;
      }
      const token = tokens[noun];
      if (token)
        findings.push({
          from: token.from,
          to: token.to,
          replacements: [pluralOf(token.norm)],
          confidence: 0.86,
        });
    }
    return findings;
  },
});

/** "the leafs", "some dry leafs": no verb stands there. */
function isManyBefore(tokens: readonly Token[], index: number): boolean {
  const before = normAt(tokens, index, -1);
  return (
    BEFORE_MANY.has(before) || (ADJECTIVES_BEFORE.has(before) && BEFORE_MANY.has(normAt(tokens, index, -2)))
  );
}

/** The noun after "two": in the singular, at the end of its phrase; -1 where there is none. */
function afterNumber(tokens: readonly Token[], index: number): number {
  const before = normAt(tokens, index, -1);
  const isTitled = /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && before !== '';
  if (isTitled) return -1;
  const number = tokens[index]?.norm ?? '';
  if (number === 'few' ? before !== 'a' : COUNTS_PEOPLE.has(before)) return -1;
  if (number === 'many' && /^(?:a|an|another)$/.test(normAt(tokens, index, 1))) return -1;
  let at = adjoiningWord(tokens, index);
  if (ADJECTIVES_BEFORE.has(tokens[at]?.norm ?? '')) at = adjoiningWord(tokens, at);
  const next = normAt(tokens, at, 1);
  return isOne(tokens, at) && next !== 'and' && next !== 'or' ? at : -1;
}

/** The noun after "one of the": at most three words on. */
function afterOneOf(tokens: readonly Token[], index: number): number {
  if (normAt(tokens, index, 1) !== 'of' || !OWNERS.has(normAt(tokens, index, 2))) return -1;
  if (/^(?:no|every|any|each)$/.test(normAt(tokens, index, -1))) return -1;
  const owner = adjoiningWord(tokens, adjoiningWord(tokens, index));
  let at = adjoiningWord(tokens, owner);
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const { norm } = tokens[at] as Token;
    if (endsNounPhrase(tokens, at)) return isOne(tokens, at) && !COLLECTIVE.has(norm) ? at : -1;
    if (norm.endsWith("'s") || norm.endsWith("s'") || isPluralNoun(norm)) return -1;
    at = adjoiningWord(tokens, at);
  }
  return -1;
}

function afterEvery(tokens: readonly Token[], index: number): number {
  const at = adjoiningWord(tokens, index);
  const { norm = '' } = tokens[at] ?? {};
  if (!isPluralNoun(norm) || !COUNTABLE_NOUNS.has(norm.slice(0, -1)) || !endsNounPhrase(tokens, at))
    return -1;
  return tokens[index]?.norm === 'each' && !/^(?:of|at|on)$/.test(normAt(tokens, index, -1)) ? -1 : at;
}

function isOne(tokens: readonly Token[], at: number): boolean {
  const { norm = '', text = '' } = tokens[at] ?? {};
  if (!COUNTABLE_NOUNS.has(norm) || INVARIANT.has(norm) || norm.endsWith('s')) return false;
  return (text === text.toLowerCase() || text === text.toUpperCase()) && endsNounPhrase(tokens, at);
}
