// `npm run bench -- [PART…] [TEXT_DIR]`: the page beside a textarea, proofing beside hunspell and harper.js, and
// worst text. `npm run bench -- worst` is one part alone.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const PARTS = ['editor', 'proofing', 'worst'];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const named = PARTS.filter((part) => args.includes(part));
const rest = args.filter((arg) => !PARTS.includes(arg));
const parts = named.length > 0 ? named : PARTS;
if (parts.includes('editor')) await build();
for (const part of parts) {
  console.log(`\n== ${part}`);
  const given = part === 'proofing' ? rest : [];
  const run = spawnSync(process.execPath, [path.join(root, `scripts/bench/${part}.mjs`), ...given], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
