// `npm run bench [TEXT_DIR]`: the page beside a textarea, then proofing beside hunspell and harper.js.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
await build();
for (const part of ['editor', 'proofing']) {
  console.log(`\n== ${part}`);
  const args = part === 'proofing' ? process.argv.slice(2) : [];
  const run = spawnSync(process.execPath, [path.join(root, `scripts/bench/${part}.mjs`), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exitCode = 1;
}
