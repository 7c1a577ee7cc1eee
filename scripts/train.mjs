// Learns the scores of confused words: npm run train -- CORPUS_DIR [ALARMS_FILE]
// Reads every .txt and .txt.gz in the folder (a paragraph a line, `### name` begins a book) and writes
// resources/models/confused-words.bin and .json. What would be flagged in the books held out goes to ALARMS_FILE,
// for reading by eye: misprints are set aside in scripts/train/misprint-list.ts. The same texts give the same files.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appModules, root } from './bench/app-bundle.mjs';

const [corpusFolder, alarmsFile] = process.argv.slice(2);
if (corpusFolder === undefined) {
  console.error('Usage: npm run train -- CORPUS_DIR [ALARMS_FILE]');
  process.exit(2);
}
const began = performance.now();
const { main } = await appModules('train', {
  main: 'scripts/train/main.ts',
  worker: 'scripts/train/worker.ts',
});
await main.train({
  corpusFolder,
  alarmsFile,
  modelsFolder: join(root, 'resources/models'),
  worker: pathToFileURL(join(root, 'out/bench/train/worker.mjs')),
  log: (line) => console.log(`${((performance.now() - began) / 1000).toFixed(0)} s  ${line}`),
});
