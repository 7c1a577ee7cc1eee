// Worst text: does twice the text take at most 2.5 times as long? node scripts/bench/worst.mjs [RULE…]
// Each rule alone, and the whole, on texts that nobody writes (worst-texts.ts) and on each rule's own wrong
// examples without a sentence's end. Ends with 1 where something grows faster, and names it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appModulesOnce, root } from './app-bundle.mjs';

const LIMIT = 2.5;
/** UTF-16 units; the longer one is still read as one portion. */
const LENGTH = 45_000;
/** Of the whole: over many portions. */
const WHOLE = 120_000;
/** Quicker than this at the longer length, nothing can be told, nor need it. Milliseconds. */
const UNTOLD = 10;
/** What seems to grow too fast is measured anew so many times: the machine may have been busy. */
const TRIES = 4;

const {
  worst,
  paragraph,
  rules,
  places,
  checking,
  lexicons,
  dictionaries,
  models,
  scorers,
  facts,
  story,
  reading,
} = await appModulesOnce({
  worst: 'scripts/bench/worst-texts.ts',
  paragraph: 'app/text/paragraph.ts',
  rules: 'app/proofing/rules/rules.ts',
  places: 'app/proofing/places-of-rules.ts',
  checking: 'app/proofing/checker.ts',
  lexicons: 'app/proofing/spelling/lexicon.ts',
  dictionaries: 'app/proofing/spelling/dictionary.ts',
  models: 'app/proofing/confused-words/models.ts',
  scorers: 'app/proofing/confused-words/learned-scorer.ts',
  facts: 'app/proofing/facts.ts',
  story: 'app/proofing/story-facts.ts',
  reading: 'app/proofing/read-story-facts.ts',
});
const file = (name) => readFileSync(join(root, 'node_modules/dictionary-en', name), 'utf8');
const dictionary = dictionaries.createDictionary({ aff: file('index.aff'), dic: file('index.dic') });
const lexicon = lexicons.createLexicon({ dictionary, words: [], cast: [] });
const scores = readFileSync(join(root, 'resources/models/confused-words.bin'));
const tools = {
  lexicon,
  scorer: scorers.createLearnedScorer(models.readModels(scores, 'confused-words.bin').value),
  facts: facts.NO_FACTS,
  story: story.NO_STORY_FACTS,
};
const named = process.argv.slice(2);
const chosen = rules.RULES.filter(({ id }) => named.length === 0 || named.includes(id));

const wrongOf = ({ flags }) => flags.map(([wrong]) => wrong);
const texts = Object.entries(worst.WORST_TEXTS).map(([name, make]) => ({ name, make, rules: chosen }));
texts.push({
  name: 'all rules’ wrong examples without end',
  make: (length) => worst.withoutEnd(chosen.flatMap(wrongOf), length),
  rules: chosen,
});
const own = chosen.map((rule) => ({
  name: 'its own wrong examples without end',
  make: (length) => worst.withoutEnd(wrongOf(rule), length),
  rules: [rule],
}));

const offenders = [];
const slowest = new Map();
for (const { name, make, rules: speaking } of [...texts, ...own]) {
  const pair = [make(LENGTH), make(2 * LENGTH)];
  const read = pair.map(readAll);
  for (const rule of speaking) {
    const { of, read: look } = places.placesOfRules([rule], [true], tools, (_slot, error) => {
      throw error;
    });
    note(rule.id, name, read, (one) => {
      look(one.tokens);
      exhaust(rule.check(one, tools, of[0] ?? []));
    });
  }
  if (speaking !== chosen || named.length > 0) continue;
  note('reading a paragraph', name, pair, readAll);
  note('the whole', name, [make(WHOLE), make(2 * WHOLE)], checkWhole);
}

if (named.length === 0) {
  const make = (length) => worst.withoutEnd(chosen.flatMap(wrongOf), length);
  note(
    'a paragraph of a million',
    'all rules’ wrong examples without end',
    [make(500_000), make(1_000_000)],
    checkWhole,
  );
}

const rows = [...slowest].sort((a, b) => b[1].ratio - a[1].ratio);
console.log(
  `time(2n)/time(n), the worst of ${texts.length + 1} texts; n = ${LENGTH.toLocaleString('en')}, for the whole ${WHOLE.toLocaleString('en')} UTF-16 units`,
);
for (const [who, { ratio, name, longer }] of rows) {
  console.log(
    `  ${ratio.toFixed(2).padStart(5)}  ${who.padEnd(40)} ${longer.toFixed(0).padStart(6)} ms  ${name}`,
  );
}
const quick = chosen.filter(({ id }) => !slowest.has(id)).length;
console.log(`${quick} rules never took ${UNTOLD} ms for ${(2 * LENGTH).toLocaleString('en')} units`);
if (offenders.length > 0) {
  console.log(`\nmore than ${LIMIT}:`);
  for (const { who, name, ratio, longer } of offenders) {
    console.log(`  ${who} on “${name}”: ${ratio.toFixed(2)} (${longer.toFixed(0)} ms)`);
  }
  process.exitCode = 1;
}

function readAll(text) {
  const read = paragraph.readParagraph(text);
  // Every part is made when it is first asked for.
  for (const part of Object.keys(read)) void read[part];
  return read;
}

function exhaust(findings) {
  let count = 0;
  for (const _ of findings) count++;
  return count;
}

function checkWhole(text) {
  const about = { lexicon, facts: facts.NO_FACTS };
  const checker = checking.createChecker({
    ...tools,
    rules: chosen,
    story: reading.readStoryFacts([{ text }], about),
  });
  return checker.check(text);
}

/** Measures `run` on both texts and keeps what is worst; what is quick at the longer one is done once. */
function note(who, name, pair, run) {
  if (once(() => run(pair[1])) < UNTOLD) return;
  let [shorter, longer] = pair.map((text) => time(() => run(text)));
  for (let left = TRIES; left > 0 && longer >= UNTOLD && longer / shorter > LIMIT; left--) {
    const [a, b] = pair.map((text) => time(() => run(text)));
    if (b / a < longer / shorter) [shorter, longer] = [a, b];
  }
  if (longer < UNTOLD) return;
  const ratio = longer / shorter;
  if (ratio > (slowest.get(who)?.ratio ?? 0)) slowest.set(who, { ratio, name, longer });
  if (ratio <= LIMIT) return;
  offenders.push({ who, name, ratio, longer });
  console.error(`  ${who} on “${name}”: ${ratio.toFixed(2)} (${longer.toFixed(0)} ms)`);
}

/** Of short runs the quickest of several, in milliseconds. */
function time(run) {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let turn = 0; turn < 4 && spent < 30; turn++) {
    const took = once(run);
    spent += took;
    best = Math.min(best, took);
  }
  return best;
}

/** Milliseconds of the processor, not of the clock: a busy machine matters less. */
function once(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
