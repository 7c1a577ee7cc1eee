// Checks the types of each room against its own tsconfig, side by side. Exit 1 where one fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
let failed = false;
for (const room of ['app', 'main', 'renderer', 'renderer/checking', 'e2e', 'scripts/train']) {
  const project = path.join(root, room, 'tsconfig.json');
  if (!existsSync(project)) throw new Error(`${project} is missing`);
  const run = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
