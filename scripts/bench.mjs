// `npm run bench -- [PART…] [TEXT_DIR]`: `editor`, the page beside a textarea; `proofing`, beside hunspell and
// harper.js; `worst`, texts that nobody writes; `fixes`, decided, found again, brought in (`--long` for more); and, only where they are named, `patterns`: every regular expression,
// and `suggestions --pairs FILE`: how often the right word comes first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const PARTS = ['editor', 'proofing', 'worst', 'fixes', 'patterns', 'suggestions'];
const ONLY_NAMED = ['patterns', 'suggestions'];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const named = PARTS.filter((part) => args.includes(part));
const rest = args.filter((arg) => !PARTS.includes(arg));
const parts = named.length > 0 ? named : PARTS.filter((part) => !ONLY_NAMED.includes(part));
if (parts.includes('editor')) await build();
for (const part of parts) {
  console.log(`\n== ${part}`);
  const given =
    part === 'proofing' || part === 'suggestions'
      ? rest
      : rest.filter((arg) => part === 'fixes' && arg === '--long');
  const run = spawnSync(process.execPath, [path.join(root, `scripts/bench/${part}.mjs`), ...given], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
