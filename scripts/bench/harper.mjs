import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './app-bundle.mjs';

const VERSION = '2.10.0';
const folder = join(root, '.cache/bench');

/**
 * Milliseconds that harper.js takes paragraph by paragraph, warm; null where it cannot be installed. It is no
 * dependency: the bench installs it for itself into .cache/bench.
 * @param {readonly string[]} paragraphs
 */
export async function timeHarper(paragraphs) {
  const linter = await harper();
  if (linter === null) return null;
  for (const paragraph of paragraphs.slice(0, 20)) await linter.lint(paragraph);
  const from = performance.now();
  for (const paragraph of paragraphs) await linter.lint(paragraph);
  return performance.now() - from;
}

let made;

function harper() {
  return (made ??= makeHarper());
}

async function makeHarper() {
  const home = join(folder, 'node_modules/harper.js');
  if (!existsSync(home)) {
    const { status } = spawnSync('npm', ['i', '--prefix', folder, '--no-save', `harper.js@${VERSION}`], {
      stdio: 'ignore',
    });
    if (status !== 0) return null;
  }
  const part = (name) => import(pathToFileURL(join(home, 'dist', name)).href);
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    part('index.js'),
    part('binaryInlined.js'),
  ]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return linter;
}
