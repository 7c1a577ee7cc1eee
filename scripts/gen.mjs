// Writes app/proofing/rules/rules.ts from the rule files beside it; `--check` only says whether it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../app/proofing/rules', import.meta.url));
const target = join(folder, 'rules.ts');

const ids = readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/').slice(0, -3))
  .filter((id) => id.includes('/'))
  .sort();

const nameOf = (id) => id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());

const text = [
  '// Written by `npm run gen` from the files in this folder: do not edit.',
  "import type { Rule } from '../rule.ts';",
  ...ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`),
  '',
  '/** Every rule there is, by id in alphabetical order. */',
  'export const RULES: readonly Rule[] = [',
  ...ids.map((id) => `  ${nameOf(id)},`),
  '];',
  '',
].join('\n');

const isStale = read(target) !== text;
if (!process.argv.includes('--check')) {
  if (isStale) writeFileSync(target, text);
  console.log(`${ids.length} rules in app/proofing/rules/rules.ts`);
} else if (isStale) {
  console.error('The list of rules is stale: run `npm run gen`.');
  process.exitCode = 1;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
