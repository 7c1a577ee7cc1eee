// What slips cost: node scripts/train-slips.mjs PAIRS_FILE
// Reads lines `wrong->right, right2` or `wrong<TAB>right`, learns how likely each slip of the hand or the ear is, and
// writes app/proofing/spelling/learned-costs.ts. Of the pairs nothing is kept but these costs. The same pairs give the
// same file.
//
// The model is a noisy channel (Kernighan, Church and Gale 1990): a letter left out, put in, taken for another, or two
// swapped, each seen with the letter before it. Their costs and the worth of a word's frequency are fitted together, by
// logistic regression over the words that could have been meant, so that the right one comes first.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appModules, root } from './bench/app-bundle.mjs';
import { createEdits, KINDS, traitsBetween } from './train-slips/edits.mjs';
import { fit } from './train-slips/fit.mjs';

const ROUNDS = 2;
/** So many words are compared for each slip. */
const CANDIDATES = 30;
/** None of them is worse than the best by more than this. */
const MARGIN = 3;
/** Natural logarithms to one unit of cost: about an ordinary wrong letter. */
const UNIT = 5;
/** Costs below this would make a slip free. */
const LEAST = 0.05;

const target = join(root, 'app/proofing/spelling/learned-costs.ts');
const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: node scripts/train-slips.mjs PAIRS_FILE');
  process.exit(2);
}

const edits = createEdits();
const WORTHS = ['frequency', 'squared', 'unlisted', 'derived', 'apostrophe', 'name', 'sound'];
const worthTraits = Object.fromEntries(WORTHS.map((name) => [name, edits.trait(name, 0.05)]));
const weights = new Float64Array(edits.firmness.length);
const START = {
  wrong: -5,
  'wrong vv': 1.5,
  'wrong beside': 0.5,
  firstWrong: -1.5,
  lost: -4,
  'lost doubled': 1.5,
  'lost v': 0.5,
  'lost o': 3,
  'lost first': -1.5,
  extra: -4.5,
  'extra doubled': 1.5,
  'extra o': 2,
  'extra first': -1.5,
  swapped: -3,
  firstSwapped: -1,
  frequency: 0.2,
  sound: 1,
  name: -2,
};
for (const [name, weight] of Object.entries(START)) weights[edits.numbers.get(name)] = weight;

for (let round = 1; round <= ROUNDS; round++) {
  write();
  const questions = await ask(round);
  fit(questions, weights, edits.firmness, { rounds: 12, step: 0.15, hold: 30 });
  console.log(`round ${round}: ${questions.length} pairs`);
}
write();

/** Each pair with the words that the app would weigh for it, under the costs as they stand. */
async function ask(round) {
  const app = await appModules(`train-slips-${round}`, {
    dictionary: 'app/proofing/spelling/dictionary.ts',
    everyday: 'app/proofing/spelling/everyday.ts',
    suggest: 'app/proofing/spelling/suggest.ts',
    cost: 'app/proofing/spelling/slip-cost.ts',
    frequency: 'app/proofing/spelling/word-frequency.ts',
    worth: 'app/proofing/spelling/word-worth.ts',
    sound: 'app/proofing/spelling/sound-key.ts',
  });
  const dictionary = app.dictionary.createDictionary({
    aff: readFileSync(join(root, 'node_modules/dictionary-en/index.aff'), 'utf8'),
    dic: readFileSync(join(root, 'node_modules/dictionary-en/index.dic'), 'utf8'),
  });
  const text = readFileSync(join(root, 'resources/models/word-frequency.txt'), 'utf8');
  const frequency = app.frequency.readWordFrequency(text);
  const { candidates } = app.suggest.createWordSearch(dictionary, text);
  /** The worth of a word is linear in its weights: with one of them 1 and all others 0 it is that trait. */
  const only = Object.fromEntries(
    WORTHS.map((name) => [
      name,
      app.worth.createWordWorth(frequency, app.everyday.EVERYDAY, {
        ...Object.fromEntries(WORTHS.map((other) => [other, 0])),
        [name]: 1,
      }),
    ]),
  );
  const costs = tables();
  const { lettersOf } = app.cost;

  const candidateOf = (typed, word, rights) => {
    const counts = new Map();
    const add = (trait, value) => value !== 0 && counts.set(trait, (counts.get(trait) ?? 0) + value);
    const lower = word.toLowerCase();
    for (const name of WORTHS) add(worthTraits[name], only[name].of(lower));
    if (word !== lower) add(worthTraits.name, 1);
    if (app.sound.soundKey(lower) === app.sound.soundKey(typed)) add(worthTraits.sound, 1);
    for (const trait of traitsBetween(lettersOf(typed), lettersOf(lower), edits, costs)) add(trait, 1);
    return {
      isRight: rights.includes(word),
      traits: Int32Array.from(counts.keys()),
      values: Float64Array.from(counts.values()),
    };
  };
  return readPairs(dictionary).map(({ typed, rights }) => ({
    candidates: candidates(typed, CANDIDATES, MARGIN)
      .filter(({ word }) => !word.includes(' '))
      .map(({ word }) => candidateOf(typed, word, rights)),
  }));
}

/** The pairs whose wrong side the dictionary lacks and of whose right sides it has one. */
function readPairs({ has }) {
  const pairs = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [typed, meant] = line.split(/->|\t/);
    if (!typed || meant === undefined || typed.length > 40 || !/^[a-z']+$/.test(typed) || has(typed))
      continue;
    const rights = meant
      .split(',')
      .map((right) => right.trim())
      .filter(Boolean);
    if (rights.some((right) => right.split(' ').every((word) => has(word)))) pairs.push({ typed, rights });
  }
  return pairs;
}

/** What each edit and each place costs under the weights as they stand, in natural logarithms. */
function tables() {
  const cost = (traits) =>
    Math.max(
      LEAST,
      traits.reduce((sum, trait) => sum - weights[trait], 0),
    );
  return {
    wrong: edits.wrong.map(cost),
    lost: edits.lost.map(cost),
    extra: edits.extra.map(cost),
    swapped: edits.swapped.map(cost),
    ...Object.fromEntries(Object.entries(edits.places).map(([name, trait]) => [name, -weights[trait]])),
  };
}

function write() {
  const { wrong, lost, extra, swapped, ...places } = tables();
  const rounded = (value) => String(Math.round((value / UNIT) * 10_000) / 10_000);
  const lines = [
    '// Written by scripts/train-slips.mjs: do not edit.',
    '',
    '/**',
    ' * What each slip costs: a row for the letter before it (for `wrong`, the letter typed; for `swapped`, the first of the',
    ' * two as typed), a pair of base-36 digits for each letter, in hundredths.',
    ' */',
    'export const SLIPS = {',
    ...Object.entries({ wrong, lost, extra, swapped }).flatMap(([name, costs]) => [
      `  ${name}: \``,
      ...Array.from({ length: KINDS }, (_, row) =>
        costs
          .slice(row * KINDS, (row + 1) * KINDS)
          .map((cost) =>
            Math.min(1295, Math.round((cost / UNIT) * 100))
              .toString(36)
              .padStart(2, '0'),
          )
          .join(''),
      ),
      '`,',
    ]),
    ...Object.entries(places).map(([name, cost]) => `  ${name}: ${rounded(cost)},`),
    '};',
    '',
    '/** What speaks for a word, in the same unit; see word-worth.ts. */',
    'export const WORTH = {',
    ...Object.entries(worthTraits).map(([name, trait]) => `  ${name}: ${rounded(weights[trait])},`),
    '};',
    '',
  ];
  writeFileSync(target, lines.join('\n'));
}
