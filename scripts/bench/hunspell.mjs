import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './app-bundle.mjs';

/**
 * Milliseconds that `hunspell -l` takes for a text, with the dictionary that Galley uses, its own start taken
 * off; null where there is no hunspell.
 * @param {string} text
 */
export function timeHunspell(text) {
  const start = run('');
  if (start === null) return null;
  return Math.max(1, Math.min(run(text), run(text)) - Math.min(start, run('')));
}

function run(input) {
  const from = performance.now();
  const { status, error } = spawnSync(
    'hunspell',
    ['-l', '-i', 'utf-8', '-d', join(root, 'node_modules/dictionary-en/index')],
    {
      input,
      maxBuffer: 1e9,
    },
  );
  if (error) return null;
  if (status !== 0) throw new Error(`hunspell ended with ${status}`);
  return performance.now() - from;
}
