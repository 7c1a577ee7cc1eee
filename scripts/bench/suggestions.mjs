// How often the right word is offered first: node scripts/bench/suggestions.mjs PAIRS [--sample N] [--alone] [--misses]
// PAIRS holds lines `wrong->right, right2` or `wrong<TAB>right`. Left out are pairs of which the dictionary has the
// wrong word, or none of the right ones: no speller could win them. nspell is asked in the same run, and hunspell where
// it is installed, unless `--alone`; `--misses` lists what did not come first.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nspell from 'nspell';
import { appModules, root } from './app-bundle.mjs';

const args = process.argv.slice(2);
const valueOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const file = valueOf('--pairs') ?? args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--sample');
const isAlone = args.includes('--alone');
if (file === undefined) {
  console.error('Usage: node scripts/bench/suggestions.mjs PAIRS [--sample N] [--alone] [--misses]');
  process.exit(2);
}

/** The longest a question may take, in ms, is looked for among these as well. */
const HARD = [
  'a'.repeat(60),
  'aaaaaaaa',
  'e'.repeat(24),
  'pneumonoultramicroscopicsilicovolcanoconiosisandthenonandonx',
  'thequickbrownfoxjumpsoverthelazydogandtherestofthemtoogether',
  'andthenhesaid',
  'antidisestablishmentarianismm',
  'intrnationalizatoin',
  'xqztvvkxqztvvk',
  'abababababababababab',
  'sssttteeerrr',
  'zyxwvutsrqponmlkjihgfedcba',
];

const dictionary = join(root, 'node_modules/dictionary-en/index');
const source = {
  aff: readFileSync(`${dictionary}.aff`, 'utf8'),
  dic: readFileSync(`${dictionary}.dic`, 'utf8'),
};
const speller = nspell(source);
const modules = await appModules('suggestions', {
  dictionary: 'app/proofing/spelling/dictionary.ts',
  suggest: 'app/proofing/spelling/suggest.ts',
});
const { suggest } = modules.suggest.createSuggester({
  dictionary: modules.dictionary.createDictionary(source),
  frequency: readFileSync(join(root, 'resources/models/word-frequency.txt'), 'utf8'),
  words: [],
  cast: [],
});

const { pairs, left } = readPairs(readFileSync(file, 'utf8'));
console.log(`${pairs.length} pairs; ${left} left out`);
suggest('warmup');
report('galley', pairs, suggest);
if (!isAlone) {
  report('nspell', pairs, (word) => speller.suggest(word));
  report('hunspell', pairs, hunspell(pairs.map(({ wrong }) => wrong)), false);
}
const slowest = HARD.map((word) => [timed(() => suggest(word)).ms, word]).sort((a, b) => b[0] - a[0])[0];
console.log(`hardest word    ${slowest[0].toFixed(1)} ms  ${slowest[1]}`);

function readPairs(text) {
  const all = [];
  for (const line of text.split('\n')) {
    const [wrong, meant] = line.split(/->|\t/);
    if (!wrong || meant === undefined) continue;
    const rights = meant
      .split(',')
      .map((right) => right.trim())
      .filter(Boolean);
    all.push({ wrong, rights });
  }
  const isKnown = (text) => text.split(' ').every((word) => speller.correct(word));
  let kept = all.filter(({ wrong, rights }) => !speller.correct(wrong) && rights.some(isKnown));
  const left = all.length - kept.length;
  const sample = Number(valueOf('--sample') ?? kept.length);
  const step = Math.max(1, kept.length / sample);
  kept = Array.from({ length: Math.min(sample, kept.length) }, (_, i) => kept[Math.floor(i * step)]);
  return { pairs: kept, left };
}

function report(name, asked, answer, isTimed = true) {
  if (answer === null) return console.log(`${name.padEnd(10)} not here`);
  const times = [];
  let first = 0;
  let five = 0;
  let longest = 0;
  let slowest = '';
  for (const { wrong, rights } of asked) {
    const { ms, value } = timed(() => answer(wrong));
    if (ms > longest) {
      longest = ms;
      slowest = wrong;
    }
    times.push(ms);
    const at = value.findIndex((offer) => rights.includes(offer));
    if (at === 0) first++;
    if (at >= 0 && at < 5) five++;
    if (name === 'galley' && at !== 0 && args.includes('--misses')) {
      console.log(`${at}\t${wrong}\t${rights.join(', ')}\t${value.join(', ')}`);
    }
  }
  times.sort((a, b) => a - b);
  const share = (count) => `${((100 * count) / asked.length).toFixed(2)} %`;
  console.log(
    `${name.padEnd(10)} first ${share(first)}  among five ${share(five)}  ` +
      (isTimed
        ? `median ${times[Math.floor(times.length / 2)].toFixed(2)} ms  worst ${longest.toFixed(1)} ms (${slowest})`
        : ''),
  );
}

function timed(run) {
  const from = performance.now();
  const value = run();
  return { ms: performance.now() - from, value };
}

/** Asks for all words at once, so nothing is timed; null where there is no hunspell. */
function hunspell(words) {
  const input = `${words.map((word) => `^${word}`).join('\n')}\n`;
  const { stdout, error } = spawnSync('hunspell', ['-a', '-i', 'utf-8', '-d', dictionary], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) return null;
  const answers = new Map();
  const blocks = stdout.slice(stdout.indexOf('\n') + 1).split('\n\n');
  words.forEach((word, i) => {
    const line = blocks[i]?.split('\n').find((text) => text.startsWith('&'));
    answers.set(word, line ? line.slice(line.indexOf(': ') + 2).split(', ') : []);
  });
  return (word) => answers.get(word) ?? [];
}
