// How often the dictionary's words come in old fiction: node scripts/train-words.mjs CORPUS_DIR
// Reads every .txt and .txt.gz in the folder and writes resources/models/word-frequency.txt, by which the
// speller ranks what it suggests. The same texts give the same file.
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import nspell from 'nspell';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'resources/models/word-frequency.txt');
/** The size the file may have, in bytes. */
const LARGEST = 290_000;
/** Classes an octave: 2 means that each class is about 1.4 times as frequent as the one before. */
const STEPS = 2;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node scripts/train-words.mjs CORPUS_DIR');
  process.exit(2);
}

const spellers = await Promise.all(['dictionary-en', 'dictionary-en-gb'].map(loadSpeller));
const { counts, total, files } = await countWords(folder);
const classes = classesOf(counts, total);
await mkdir(join(root, 'resources/models'), { recursive: true });
await writeFile(target, render(classes, total, files));
console.log(`${target}: ${classes.size} words from ${files.length} files, ${total} words read`);

async function loadSpeller(name) {
  const from = (file) => readFile(join(root, 'node_modules', name, file), 'utf8');
  return nspell({ aff: await from('index.aff'), dic: await from('index.dic') });
}

async function countWords(dir) {
  const counted = new Map();
  let read = 0;
  const names = (await readdir(dir)).filter((name) => /\.txt(?:\.gz)?$/.test(name)).sort();
  for (const name of names) {
    const bytes = createReadStream(join(dir, name));
    const input = name.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.startsWith('### ')) continue;
      for (const [word] of line
        .toLowerCase()
        .replaceAll('’', "'")
        .matchAll(/[a-z]+(?:'[a-z]+)*/g)) {
        counted.set(word, (counted.get(word) ?? 0) + 1);
        read++;
      }
    }
  }
  return { counts: counted, total: read, files: names };
}

/** Word → class, the most frequent words that fit the size; class 0 is once in ten million words or less. */
function classesOf(counted, read) {
  const listed = new Map();
  let size = 0;
  const ordered = [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [word, count] of ordered) {
    if (
      word.endsWith("'s") ||
      !spellers.some((speller) => speller.correct(word) || speller.correct(capitalised(word)))
    )
      continue;
    size += word.length + 1;
    if (size > LARGEST) break;
    listed.set(word, Math.max(0, Math.round(STEPS * Math.log2((count / read) * 1e7))));
  }
  return listed;
}

function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function render(listed, read, names) {
  const lines = new Map();
  for (const [word, level] of listed) {
    if (!lines.has(level)) lines.set(level, []);
    lines.get(level).push(word);
  }
  const head = `# ${read} words of public-domain fiction (${names.join(', ')}); made by scripts/train-words.mjs\n`;
  const rows = [...lines]
    .sort((a, b) => b[0] - a[0])
    .map(([level, words]) => `${level} ${words.sort().join(' ')}\n`);
  return `${head}${rows.join('')}# end ${listed.size}\n`;
}
