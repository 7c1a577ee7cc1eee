// How fast Galley proofs, beside others, in one run: node scripts/bench/proofing.mjs [TEXT_DIR] [--json]
// TEXT_DIR holds .txt or .md stories whose sentences are shuffled; without it the sample story is varied.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nspell from 'nspell';
import { appModules, root } from './app-bundle.mjs';
import { timeHarper } from './harper.mjs';
import { timeHunspell } from './hunspell.mjs';
import { storyText } from './story-text.mjs';

const SIZES = [10_000, 100_000, 500_000];
/** harper.js is timed on this many words at most: more only takes longer. */
const HARPER_WORDS = 100_000;
const RUNS = 5;
const STARTS = 7;
/**
 * Words that Galley reads unmeasured before each row, so that 10,000 words are not mostly the compiler's work: what it has
 * compiled is dropped while harper.js runs. What a start costs stands in a row of its own.
 */
const WARM_UP = 200_000;

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const { 'make-checker': checking } = await appModules('proofing', {
  'make-checker': 'scripts/bench/make-checker.ts',
});
const file = (name) => readFileSync(join(root, 'node_modules/dictionary-en', name), 'utf8');
const source = { aff: file('index.aff'), dic: file('index.dic') };
const confusedWords = readFileSync(join(root, 'resources/models/confused-words.bin'));

const checkerOf = checking.checkerMaker(source, confusedWords);
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc');

const start = timeStarts();
const rows = [];
const cold = rate(SIZES[0], timeGalley(await storyText(SIZES[0], folder)));
const warmUp = await storyText(WARM_UP, folder);
for (const size of SIZES) rows.push(await measure(size));
if (args.includes('--json')) console.log(JSON.stringify({ start, cold, rows }));
else print();

async function measure(size) {
  const paragraphs = await storyText(size, folder);
  const words = countWords(paragraphs);
  timeGalley(warmUp);
  const galley = rate(
    words,
    best(() => timeGalley(paragraphs)),
  );
  const sample = paragraphsUpTo(paragraphs, HARPER_WORDS);
  const harper = await timeHarper(sample);
  return {
    words,
    galley,
    nspell: rate(
      words,
      best(() => timeNspell(paragraphs)),
    ),
    hunspell: rate(words, timeHunspell(paragraphs.join('\n'))),
    harper: rate(countWords(sample), harper),
  };
}

/**
 * A new story: its checker and all it remembers of words are made for it. The dictionary is read once, as in the app.
 * Reading the whole story first is part of the time. What earlier runs left is swept before.
 */
function timeGalley(paragraphs) {
  sweep();
  const from = performance.now();
  const checker = checkerOf(paragraphs);
  for (const paragraph of paragraphs) checker.check(paragraph);
  return performance.now() - from;
}

/** What a plain speller does: cut at what is no letter, ask for every word. */
function timeNspell(paragraphs) {
  const speller = nspell(source);
  const from = performance.now();
  for (const paragraph of paragraphs) {
    for (const [word] of paragraph.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) speller.correct(word);
  }
  return performance.now() - from;
}

/** The quickest of several starts, taken in turns so that a busy machine slows both alike. */
function timeStarts() {
  const times = { nspell: [], galley: [] };
  for (let turn = 0; turn < STARTS; turn++)
    for (const mode of Object.keys(times)) times[mode].push(firstFlags(mode));
  return { nspell: Math.min(...times.nspell), galley: Math.min(...times.galley) };
}

function firstFlags(mode) {
  const script = fileURLToPath(new URL('first-flags.mjs', import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, [script, mode], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function best(run) {
  return Math.min(...Array.from({ length: RUNS }, run));
}

function countWords(paragraphs) {
  return paragraphs.reduce((count, paragraph) => count + paragraph.split(/\s+/).length, 0);
}

function paragraphsUpTo(paragraphs, words) {
  let count = 0;
  return paragraphs.filter((paragraph) => (count += paragraph.split(/\s+/).length) <= words);
}

/** Words a second, or null where there was nothing to time. */
function rate(words, time) {
  return time === null ? null : (words / time) * 1000;
}

function print() {
  const figure = (value) => (value === null ? 'not here' : Math.round(value).toLocaleString('en'));
  const ratio = (galley, other) => (other === null ? '' : ` (${(galley / other).toFixed(1)} ×)`);
  console.log('words a second on one core; in brackets: how many times as fast Galley is');
  for (const { words, galley, nspell: plain, hunspell, harper } of rows) {
    console.log(`\n${words.toLocaleString('en')} words`);
    console.log(`  galley, all rules and spelling  ${figure(galley)}`);
    for (const [name, value] of Object.entries({
      'nspell alone': plain,
      'hunspell -l': hunspell,
      'harper.js': harper,
    })) {
      console.log(`  ${name.padEnd(30)}  ${figure(value)}${ratio(galley, value)}`);
    }
  }
  console.log(`\nthe first ${SIZES[0].toLocaleString('en')} words of a process, code cold: ${figure(cold)}`);
  console.log(
    `\nfirst flags after start: ${start.galley.toFixed(0)} ms; nspell alone loads in ${start.nspell.toFixed(0)} ms`,
  );
  console.log(`  ratio ${(start.galley / start.nspell).toFixed(2)}`);
}
