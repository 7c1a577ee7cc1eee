// `npm run test:faults [-- --long] [-- --only NAME]`: tries to break the promises about saved words, and prints how
// often it tried and how often it succeeded. A part that cannot run here says why, and the others still run.
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appModules, root } from './bench/app-bundle.mjs';
import { build } from './build.mjs';
import { nativeLibrary } from './native-library.mjs';

/**
 * What a part gets: a folder of its own, Galley's bundle, koffi's binary (null where there is none), and how often to try.
 * @typedef {{ folder: string, bundle: string, native: string | null, trials: number, long: boolean, root: string }} Run
 */

const PARTS = [
  'writer-kills',
  'app-kills',
  'power-cuts',
  'failing-calls',
  'full-disks',
  'permissions',
  'two-galleys',
  'foreign-writer',
  'any-bytes',
  'link-swaps',
  'hostile-calls',
];

const long = process.argv.includes('--long');
const only = process.argv.indexOf('--only');
const wanted = only < 0 ? PARTS : PARTS.filter((name) => name.includes(process.argv[only + 1] ?? ''));
if (wanted.length === 0) {
  console.error(`There is no part of that name. The parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}
await appModules('faults', { galley: 'scripts/faults/parts-of-galley.ts' });
const bundle = path.join(root, 'out/bench/faults/galley.mjs');
let failed = 0;
for (const name of wanted) {
  const { part } = await import(`./faults/${name}.mjs`);
  const lacking = part.lacking();
  if (lacking !== null) {
    console.log(`${part.name}: not run here, it ${lacking}.`);
    continue;
  }
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'galley-faults-')));
  const started = Date.now();
  try {
    await build(part.builds ?? []);
    const trials = long ? part.trials.long : part.trials.usual;
    const {
      wrong,
      notes,
      trials: done,
    } = await part.run({ folder, bundle, native: nativeLibrary(), trials, long, root });
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(
      `${part.name}: ${done} tried, ${wrong.length} broken${notes ? ` (${notes})` : ''}, ${seconds} s`,
    );
    for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
    if (wrong.length > 0) failed++;
  } catch (error) {
    failed++;
    console.log(`${part.name}: stopped. ${error.stack}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
console.log(failed === 0 ? 'Nothing was broken.' : `Broken: ${failed} of ${wanted.length}.`);
process.exit(failed === 0 ? 0 : 1);
