// Prints the milliseconds from start to the first flags: node scripts/bench/first-flags.mjs nspell|galley
// A process of its own each time, so that nothing is warm. The bundle must have been built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dictionary = (file) => readFileSync(join(root, 'node_modules/dictionary-en', file), 'utf8');
const source = { aff: dictionary('index.aff'), dic: dictionary('index.dic') };
const confusedWords = readFileSync(join(root, 'resources/models/confused-words.bin'));
/** As much of the story as is read before the first flags. */
const HEAD = 20_000;
const others =
  '“There is no hurry,” he said. The lamp had burned all night, and the gulls were quiet on the long wall.';
const paragraph = '“I dont know,” she said, and shut the wierd little box before your the one who looks.';

if (process.argv[2] === 'nspell') {
  const { default: nspell } = await import('nspell');
  const from = performance.now();
  nspell(source).correct('wierd');
  console.log(performance.now() - from);
} else {
  const { checkerMaker } = await import(join(root, 'out/bench/proofing/make-checker.mjs'));
  const head = [paragraph, ...Array.from({ length: HEAD / others.length }, () => others)];
  const from = performance.now();
  const flags = checkerMaker(source, confusedWords)(head).check(paragraph);
  const took = performance.now() - from;
  if (flags.length < 2) throw new Error('the first flags are missing');
  console.log(took);
}
