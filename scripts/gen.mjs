// Writes what is made from other files of the project; `--check` only says what is stale.
// - app/proofing/rules/rules.ts from the rule files beside it
// - the table of confused words in docs/accuracy.md from resources/models/confused-words.json
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rulesFolder = join(root, 'app/proofing/rules');
const accuracy = join(root, 'docs/accuracy.md');

const ids = readdirSync(rulesFolder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(rulesFolder, join(entry.parentPath, entry.name)).split(sep).join('/').slice(0, -3))
  .filter((id) => id.includes('/'))
  .sort();

settle(join(rulesFolder, 'rules.ts'), rulesText(), `${ids.length} rule files in app/proofing/rules/rules.ts`);
settle(accuracy, withTable(read(accuracy) ?? ''), 'the table of confused words in docs/accuracy.md');

function settle(file, text, what) {
  const isStale = read(file) !== text;
  if (!process.argv.includes('--check')) {
    if (isStale) writeFileSync(file, text);
    console.log(what);
  } else if (isStale) {
    console.error(`Stale: ${what}. Run \`npm run gen\`.`);
    process.exitCode = 1;
  }
}

function rulesText() {
  const nameOf = (id) => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
  return [
    '// Written by `npm run gen` from the files in this folder: do not edit.',
    "import type { Rule } from '../rule.ts';",
    ...ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`),
    '',
    '/** Every rule there is, by id in alphabetical order; a file may bring a list. */',
    'export const RULES: readonly Rule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '].flat();',
    '',
  ].join('\n');
}

/** The page with the table between its two remarks. */
function withTable(page) {
  const { sets } = JSON.parse(readFileSync(join(root, 'resources/models/confused-words.json'), 'utf8'));
  const rows = Object.values(sets)
    .flat()
    .map(
      ({ written, meant, on, recall, falseAlarms, errors }) =>
        `| ${written} → ${meant} | ${on ? 'on' : 'off'} | ${recall.toFixed(3)} | ${falseAlarms.toFixed(2)} | ${errors} |`,
    );
  const table = [
    '| written → meant | | recall | false alarms | errors put in |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
  return page.replace(
    /(<!-- confused words, by `npm run gen` -->\n)[\s\S]*?(\n<!-- end -->)/,
    (_, start, end) => start + table + end,
  );
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
