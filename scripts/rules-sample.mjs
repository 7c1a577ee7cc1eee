// What rules say about clean prose, where every flag is likely to be a false alarm:
//   npm run rules:sample -- ID… CORPUS_DIR [--count N] [--seed S] [--words N] [--books REGEX] [--all-rules]
// ID is a rule (`words/alot`) or an area (`words`). The corpus: .txt or .txt.gz, a paragraph a line, `### name`
// starts a book. With --seed the hits are drawn from all, else the first are shown. The named rules speak alone,
// with --all-rules among all others, as the writer sees them.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { booksIn, firstWords } from './bench/clean-prose.mjs';
import { galleyEngine } from './bench/galley-engine.mjs';
import { randomFrom } from './bench/random.mjs';
import { marked } from './bench/say.mjs';

const { values: wish, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '30' },
    seed: { type: 'string' },
    words: { type: 'string' },
    books: { type: 'string', default: '' },
    'all-rules': { type: 'boolean', default: false },
  },
});
const folder = positionals.find((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory());
const ids = positionals.filter((one) => one !== folder);
if (folder === undefined || ids.length === 0) {
  console.error(
    'npm run rules:sample -- ID… CORPUS_DIR [--count N] [--seed S] [--words N] [--books REGEX] [--all-rules]',
  );
  process.exit(2);
}

const galley = await galleyEngine();
const isWanted = (id) => ids.some((part) => id === part || id.startsWith(`${part}/`));
const wanted = galley.rules.map(({ id }) => id).filter(isWanted);
if (wanted.length === 0) {
  console.error(`There is no rule ${ids.join(', ')}.`);
  process.exit(2);
}
const facts = {
  rulesOff: wish['all-rules'] ? [] : galley.rules.map(({ id }) => id).filter((id) => !isWanted(id)),
};

const most = Number(wish.count);
const random = wish.seed === undefined ? null : randomFrom(Number(wish.seed));
const pattern = new RegExp(wish.books, 'i');
const limit = wish.words === undefined ? Number.POSITIVE_INFINITY : Number(wish.words);
const hits = new Map(wanted.map((id) => [id, { count: 0, shown: [] }]));
let words = 0;
let books = 0;
for (const book of booksIn(folder)) {
  if (words >= limit) break;
  if (!pattern.test(`${book.file} ${book.name}`)) continue;
  const part = firstWords(book.paragraphs, limit - words);
  words += part.words;
  books++;
  const text = part.paragraphs.join('\n\n');
  const checked = galley.check(text, facts, wanted);
  for (const flag of checked.flags) {
    const hit = hits.get(flag.rule);
    if (!hit) continue;
    hit.count++;
    // Each hit has the same chance to be among those shown, however many come.
    const at = hit.shown.length < most ? hit.shown.length : random ? Math.floor(random() * hit.count) : most;
    if (at < most) hit.shown[at] = line(book, text, flag);
  }
}
for (const [id, { count, shown }] of hits) {
  const rate = words === 0 ? 0 : (count / words) * 100_000;
  console.log(
    `${id}: ${count} hits in ${words.toLocaleString('en')} words of ${books} books, ${rate.toFixed(2)} per 100,000`,
  );
  for (const one of shown) console.log(`  ${one}`);
}

function line(book, text, { from, to, confidence, replacements }) {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const first = Math.max(start, from - 160);
  const around = marked(text.slice(first, Math.min(end, to + 160)), from - first, to - first);
  const said = replacements.length === 0 ? '' : ` -> ${JSON.stringify(replacements[0])}`;
  return `${book.name}: ${first > start ? '…' : ''}${around}${to + 160 < end ? '…' : ''}${said} (${confidence.toFixed(2)})`;
}
