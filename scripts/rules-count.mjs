// Counts what every rule says about the same clean prose and writes docs/rule-counts.json, where a rule that
// has become noisy shows in the diff: npm run rules:count -- CORPUS_DIR
// The corpus: .txt or .txt.gz, a paragraph a line, `### name` starts a book. Every rule counts, also those that
// are off by themselves, as the writer would see them: settled among each other, each stretch a story of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bench/app-bundle.mjs';
import { booksIn, middleWords } from './bench/clean-prose.mjs';
import { galleyEngine } from './bench/galley-engine.mjs';

/** Words from the middle of each book. */
const WORDS = 4000;
const MOST_SHOWN = 15;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('npm run rules:count -- CORPUS_DIR');
  process.exit(2);
}

const galley = await galleyEngine();
const ids = galley.rules.map(({ id }) => id).sort();
const files = new Map();
for (const { file, paragraphs } of booksIn(folder)) {
  let sum = files.get(file);
  if (!sum) files.set(file, (sum = { books: 0, words: 0, counts: new Map(ids.map((id) => [id, 0])) }));
  const part = middleWords(paragraphs, WORDS);
  sum.books++;
  sum.words += part.words;
  for (const { rule } of galley.check(part.paragraphs.join('\n\n'), {}, ids).flags) {
    sum.counts.set(rule, (sum.counts.get(rule) ?? 0) + 1);
  }
}

const perFile = (of) =>
  `{ ${[...files].map(([file, sum]) => `${JSON.stringify(file)}: ${of(sum)}`).join(', ')} }`;
const rules = ids.map((id) => `    ${JSON.stringify(id)}: ${perFile(({ counts }) => counts.get(id))}`);
const lines = [
  '{',
  `  "books": ${perFile(({ books }) => books)},`,
  `  "words": ${perFile(({ words }) => words)},`,
  '  "rules": {',
  rules.join(',\n'),
  '  }',
  '}',
  '',
];
writeFileSync(join(root, 'docs/rule-counts.json'), lines.join('\n'));
const words = [...files.values()].reduce((sum, file) => sum + file.words, 0);
const inAll = ids.map((id) => ({
  id,
  count: [...files.values()].reduce((sum, { counts }) => sum + counts.get(id), 0),
}));
inAll.sort((a, b) => b.count - a.count);
console.log(`docs/rule-counts.json: ${ids.length} rules; those that speak most, per 100,000 words:`);
for (const { id, count } of inAll.slice(0, MOST_SHOWN)) {
  console.log(`  ${((count / words) * 100_000).toFixed(1).padStart(6)}  ${id}`);
}
