import { adjoiningWord, isInside } from '../../../text/neighbours.ts';
import type { Token } from '../../../text/paragraph.ts';
import { normsBefore } from '../../english/clauses.ts';
import { nounClassOf } from '../../english/nouns.ts';
import { isPluralNoun } from '../../english/plurals.ts';
import { wordSet } from '../../english/word-set.ts';
import { defineRule, type Finding } from '../../rule.ts';

const MANY = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ["wasn't", "weren't"],
  ["isn't", "aren't"],
]);
const ONE = new Map([
  ['were', 'was'],
  ['are', 'is'],
]);

const NUMBERS = wordSet(
  'two three four five six seven eight nine ten eleven twelve several many dozens hundreds thousands',
);
/** What can be counted as one sum: "there was ten pounds in the jar", "there was two miles to go". */
const SUMS = wordSet(
  `pounds dollars cents shillings pence pennies miles feet inches yards minutes hours days weeks months years seconds
  ways sorts kinds grounds means news odds brains guts wits manners quarters works stairs looks series species politics
  signs thanks woods lots heaps others bits gold times`,
);
const ALWAYS_MANY = wordSet('people men women children');
const NOBODY = wordSet(
  'someone somebody something anyone anybody anything nobody nothing everything everyone everybody',
);

const UNREAL = wordSet('if though although as wish wished else than suppose unless');

/** there was + several things; there were + one. */
export default defineRule({
  id: 'grammar/there-was',
  title: 'There was, there were',
  explanation: 'There was goes with one thing, there were with several.',
  kind: 'grammar',
  flags: [
    ['There was three boats in the harbor.', 'There were three boats in the harbor.'],
    ['There was many doors in the hall.', 'There were many doors in the hall.'],
    ['There was no lanterns, no voices.', 'There were no lanterns, no voices.'],
    [
      '“There is two guards at the gate,” she whispered.',
      '“There are two guards at the gate,” she whispered.',
    ],
    ['There were nobody on the quay.', 'There was nobody on the quay.'],
    ["There wasn't many apples left.", "There weren't many apples left."],
    ['There was a lot of dragons on the hill.', 'There were a lot of dragons on the hill.'],
  ],
  passes: [
    'There were three boats in the harbor.',
    'There was many a night when she could not sleep.',
    'There was no news from the coast.',
    'There was ten miles of mud before them.',
    'There was one boat and two oars.',
    '"There\'s two of them," he said.',
    'There was three-headed laughter behind the door.',
    'There was two-faced Pell again.',
    'There was a lot of rain.',
    'There were no one-eyed sailors aboard.',
    'There was no looking back.',
    'How many were there? Nobody knew.',
  ],
  at: new Set(['there']),
  check: ({ tokens, speech }, _tools, places) => {
    const findings: Finding[] = [];
    for (const i of places) {
      const at = adjoiningWord(tokens, i);
      const verb = tokens[at];
      if (verb === undefined) continue;
      const many = MANY.get(verb.norm);
      const right = many ?? ONE.get(verb.norm);
      if (right === undefined) continue;
      const confidence = many === undefined ? isOne(tokens, at) : isMany(tokens, at);
      if (confidence === 0) continue;
      const spoken = isInside(speech, verb.from) ? 0.05 : 0;
      findings.push({ from: verb.from, to: verb.to, replacements: [right], confidence: confidence - spoken });
    }
    return findings;
  },
});

function isMany(tokens: readonly Token[], verb: number): number {
  let at = adjoiningWord(tokens, verb);
  const first = tokens[at]?.norm ?? '';
  if (/^(?:only|still|also|just|about|almost|already|now)$/.test(first)) at = adjoiningWord(tokens, at);
  const norm = tokens[at]?.norm ?? '';
  if (NUMBERS.has(norm)) {
    const next = tokens[adjoiningWord(tokens, at)]?.norm ?? '';
    if (norm === 'many' && (next === 'a' || next === 'an' || next === 'another')) return 0;
    return pluralAfter(tokens, at, 2) ? 0.9 : 0;
  }
  if (norm === 'no' || norm === 'some') return pluralAfter(tokens, at, 0) ? 0.85 : 0;
  if (norm === 'a') return isLotOf(tokens, at) ? 0.85 : 0;
  return ALWAYS_MANY.has(norm) ? 0.85 : 0;
}

/** True where a plural that is no sum comes after the word at `index`, with at most `between` words before it. */
function pluralAfter(tokens: readonly Token[], index: number, between: number): boolean {
  for (let at = adjoiningWord(tokens, index), steps = 0; at >= 0 && steps <= between; steps++) {
    const { norm } = tokens[at] as Token;
    if (SUMS.has(norm) || norm === 'and' || norm === 'of' || norm === 'or') return false;
    if (isPluralNoun(norm)) return adjoiningWord(tokens, at) < 0 || !isCompound(tokens, at);
    at = adjoiningWord(tokens, at);
  }
  return false;
}

/** "No sales talk": the plural only describes the noun after it. */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const next = tokens[adjoiningWord(tokens, index)]?.norm ?? '';
  const type = nounClassOf(next);
  return type === 'countable' || type === 'mass';
}

function isLotOf(tokens: readonly Token[], index: number): boolean {
  const lot = adjoiningWord(tokens, index);
  const of = adjoiningWord(tokens, lot);
  if (tokens[of]?.norm !== 'of' || !/^(?:lot|couple|bunch)$/.test(tokens[lot]?.norm ?? '')) return false;
  return tokens[lot]?.norm === 'lot' && pluralAfter(tokens, of, 0);
}

function isOne(tokens: readonly Token[], verb: number): number {
  const next = adjoiningWord(tokens, verb);
  const norm = tokens[next]?.norm ?? '';
  if (normsBefore(tokens, verb, 5).some((before) => UNREAL.has(before))) return 0;
  if (NOBODY.has(norm)) return 0.9;
  return norm === 'no' && tokens[adjoiningWord(tokens, next)]?.norm === 'one' ? 0.9 : 0;
}
