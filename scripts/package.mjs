/**
 * Makes the packages of this system: build, then electron-builder.
 *   --dir                     only the unpacked app
 *   --electron-dist=FOLDER    an unpacked Electron to use, instead of the installed or fetched one
 *   --output=FOLDER           where to put them (dist)
 *   --built                   takes out/ as it stands
 * What follows `--` goes to electron-builder. Each unpacked app is looked into afterwards.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchElectron, findElectron } from './electron-binary.mjs';
import { wrongInPackage } from './package-check.mjs';

/** How long a download may stand still, in ms. */
const PATIENCE = 15_000;

const project = fileURLToPath(new URL('..', import.meta.url));
const { values: wishes, positionals: further } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    'electron-dist': { type: 'string' },
    output: { type: 'string', default: 'dist' },
  },
});

const electron = await electronFolder();
if (!wishes.built) run(fileURLToPath(new URL('build.mjs', import.meta.url)), []);
run(createRequire(import.meta.url).resolve('electron-builder/cli.js'), [
  '--config=electron-builder.yml',
  '--publish=never',
  `-c.electronDist=${electron}`,
  `-c.directories.output=${resolve(wishes.output)}`,
  ...(wishes.dir ? ['--dir'] : []),
  ...further,
]);
lookInto(resolve(wishes.output));

async function electronFolder() {
  const named = wishes['electron-dist'];
  if (named !== undefined) {
    if (existsSync(named)) return resolve(named);
    stop(`There is no Electron in ${named}.`);
  }
  if (findElectron() === null) {
    console.log('Fetching Electron, about 110 MB…');
    if (!(await fetchElectron(PATIENCE))) {
      stop(
        'The Electron binary cannot be had from here, so nothing was packaged: try again online, or name an unpacked Electron with --electron-dist=FOLDER.',
      );
    }
  }
  return findElectron().folder;
}

function lookInto(output) {
  const apps = readdirSync(output).flatMap((name) => {
    if (process.platform !== 'darwin') return name.endsWith('-unpacked') ? [join(output, name)] : [];
    return /^mac(-|$)/.test(name) ? [join(output, name, 'Galley.app')] : [];
  });
  const wrong = apps.flatMap((app) => wrongInPackage(app, project, process.platform));
  if (apps.length === 0) wrong.push(`There is no unpacked app in ${output}.`);
  if (wrong.length > 0) stop(['The package is not as it must be:', ...wrong].join('\n'));
  console.log(`The package holds what it must and nothing else: ${apps.join(', ')}`);
}

function run(script, args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: project, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
