// Builds what is missing or stale below out/, and says so on the error stream only: `galley check --json` keeps
// its output clean. `node scripts/build.mjs [PART…]`, or `build([...parts])` from another script.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packagesOf, thirdParty } from './licences.mjs';
import { nativeLibrary } from './native-library.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'out');
const at = (...names) => path.join(root, ...names);

/** Where a part's list of the packages in it lies; a part without one brings nothing of others. */
const listOf = (name) => `.made/${name}.packages.json`;
/** The packages that the dictionaries come from, by dialect. */
const DICTIONARIES = { 'en-US': 'dictionary-en', 'en-GB': 'dictionary-en-gb' };

/**
 * Each part: what it is made of, what must be there afterwards, and how it is made. `build` adds every module or
 * file that it took to the set it gets.
 */
const PARTS = {
  renderer: {
    from: ['app', 'renderer'],
    entry: 'renderer/index.html',
    makes: ['renderer/index.html', listOf('renderer')],
    build: buildRenderer,
  },
  browser: {
    from: ['app', 'main'],
    entry: 'main/hosts/browser/main.ts',
    makes: ['main/browser.js', 'main/counts.worker.js', listOf('browser')],
    build: async (taken) => {
      await buildForNode('main/hosts/browser/main.ts', 'browser.js', taken);
      await buildWorkers('main/services', taken);
    },
  },
  terminal: {
    from: ['app', 'main'],
    entry: 'main/hosts/terminal/main.ts',
    makes: ['main/galley.js', listOf('terminal')],
    build: async (taken) => {
      await buildForNode('main/hosts/terminal/main.ts', 'galley.js', taken);
      await buildWorkers('main/hosts/terminal', taken);
    },
  },
  electron: {
    from: ['app', 'main'],
    entry: 'main/hosts/electron/main.ts',
    makes: ['main/main.js', 'main/preload.cjs', 'main/counts.worker.js', listOf('electron')],
    build: async (taken) => {
      await buildForNode('main/hosts/electron/main.ts', 'main.js', taken);
      await buildForNode('main/hosts/electron/preload.ts', 'preload.cjs', taken, 'cjs');
      await buildWorkers('main/services', taken);
    },
  },
  resources: {
    from: [
      'resources/models',
      'resources/samples',
      'node_modules/dictionary-en',
      'node_modules/dictionary-en-gb',
    ],
    entry: 'resources/samples',
    makes: [
      'resources/dictionaries/en-US.dic',
      'resources/dictionaries/en-GB.dic',
      'resources/models',
      'resources/samples',
      listOf('resources'),
    ],
    build: copyResources,
  },
  licences: {
    from: ['renderer', 'browser', 'terminal', 'electron', 'resources'].map((name) => `out/${listOf(name)}`),
    entry: 'scripts/licences.mjs',
    makes: ['resources/licences/THIRD-PARTY.txt'],
    build: writeLicences,
  },
};

/** All parts by name. */
export const ALL = Object.keys(PARTS);

/**
 * Builds the named parts where they are not fresh. Throws a sentence where a part has no source or fails.
 * @param {readonly string[]} names
 */
export async function build(names = ALL) {
  const missing = names.filter((name) => !existsSync(at(PARTS[name].entry)));
  await underLock(async () => {
    for (const name of names) if (!missing.includes(name)) await buildPart(name);
  });
  if (missing.length > 0) {
    throw new Error(
      `Cannot build ${missing.join(', ')}: ${missing.map((name) => PARTS[name].entry).join(', ')} is not there.`,
    );
  }
}

async function buildPart(name) {
  const part = PARTS[name];
  const mark = path.join(out, '.made', name);
  const print = await printOf([
    ...part.from,
    'scripts/build.mjs',
    'scripts/licences.mjs',
    'package-lock.json',
  ]);
  const isThere = part.makes.every((file) => existsSync(path.join(out, file)));
  if (isThere && existsSync(mark) && (await readFile(mark, 'utf8')) === print) return;
  process.stderr.write(`Building ${name}…\n`);
  await rm(mark, { force: true });
  const taken = new Set();
  await part.build(taken);
  await writeList(name, taken);
  const lacking = part.makes.filter((file) => !existsSync(path.join(out, file)));
  if (lacking.length > 0) throw new Error(`Building ${name} made no ${lacking.join(', ')}.`);
  await mkdir(path.dirname(mark), { recursive: true });
  await writeFile(mark, print);
}

/** Lists the packages that a part took modules from. Throws where one has a licence that is not known. */
async function writeList(name, taken) {
  const packages = packagesOf(taken);
  if (packages.length === 0) return;
  thirdParty(root, packages);
  const list = path.join(out, listOf(name));
  await mkdir(path.dirname(list), { recursive: true });
  await writeFile(list, JSON.stringify(packages));
}

/** A plugin that adds every module of a bundle to `taken`. */
function noting(taken) {
  return {
    name: 'galley-packages',
    generateBundle() {
      for (const id of this.getModuleIds()) taken.add(id);
    },
  };
}

/** One file with the licences of all that is built so far. */
async function writeLicences() {
  const lists = await Promise.all(
    PARTS.licences.from.map((list) => readFile(at(list), 'utf8').catch(() => '[]')),
  );
  const file = path.join(out, PARTS.licences.makes[0]);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    thirdParty(
      root,
      lists.flatMap((list) => JSON.parse(list)),
    ),
  );
}

async function buildRenderer(taken) {
  // A test runner sets this to its own, and React would be built as its developers have it.
  process.env.NODE_ENV = 'production';
  const { build: viteBuild } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await viteBuild({
    configFile: false,
    root: at('renderer'),
    logLevel: 'warn',
    customLogger: quietLogger(),
    plugins: [react(), noting(taken)],
    publicDir: false,
    worker: { format: 'es', plugins: () => [noting(taken)] },
    build: {
      outDir: path.join(out, 'renderer'),
      emptyOutDir: true,
      target: 'es2022',
      // The content security policy allows no fonts or pictures inside the style sheet.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
}

/** One self-contained file for Node 20 (Electron brings a newer one). */
async function buildForNode(entry, fileName, taken, format = 'es') {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: false,
    root,
    logLevel: 'warn',
    customLogger: quietLogger(),
    publicDir: false,
    plugins: [noting(taken)],
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: at(entry),
      outDir: path.join(out, 'main'),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: ['electron', 'bufferutil', 'utf-8-validate'],
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  });
}

/** Entries of worker threads: `counts.worker.ts` becomes `counts.worker.js` beside its host. */
async function buildWorkers(folder, taken) {
  for (const name of await readdir(at(folder))) {
    if (name.endsWith('.worker.ts'))
      await buildForNode(path.join(folder, name), name.replace(/ts$/, 'js'), taken);
  }
}

/** As app/proofing/spelling/text-sum.ts, which plain Node cannot import. */
function textSum(text) {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

async function copyResources(taken) {
  const to = path.join(out, 'resources');
  await rm(to, { recursive: true, force: true });
  await mkdir(path.join(to, 'dictionaries'), { recursive: true });
  for (const [dialect, packageName] of Object.entries(DICTIONARIES)) {
    const [affFile, dicFile] = ['aff', 'dic'].map((ending) =>
      at('node_modules', packageName, `index.${ending}`),
    );
    const [aff, dic] = await Promise.all([affFile, dicFile].map((file) => readFile(file, 'utf8')));
    // The reader compares: app/proofing/spelling/dictionary.ts.
    const sums = `\n# sums ${textSum(aff)} ${textSum(dic)}\n`;
    await writeFile(path.join(to, 'dictionaries', `${dialect}.aff`), aff + sums);
    await copyFile(dicFile, path.join(to, 'dictionaries', `${dialect}.dic`));
    taken.add(affFile).add(dicFile);
  }
  for (const folder of ['models', 'samples']) {
    await mkdir(path.join(to, folder));
    for (const file of await filesBelow(at('resources', folder))) {
      const target = path.join(to, folder, path.relative(at('resources', folder), file));
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(file, target);
    }
  }
  // Without it files are swapped by a rename, as on systems that have no exchange.
  const library = nativeLibrary();
  if (library !== null) {
    await mkdir(path.join(to, 'native'));
    await copyFile(library, path.join(to, 'native', 'koffi.node'));
    taken.add(at('node_modules/koffi/LICENSE.txt'));
  }
}

/** A hash of the names and contents of files and folders. */
async function printOf(names) {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of await filesBelow(at(name))) {
      hash.update(`${path.relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** The files in a folder and below, or the file itself; tests are no part of what is built. */
async function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Two builds at once would tread on each other: the second waits, and finds everything fresh. */
async function underLock(work) {
  const lock = path.join(out, '.building');
  await mkdir(out, { recursive: true });
  for (;;) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!(await isHeld(lock))) await rm(lock, { force: true });
      else await wait(200);
    }
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function isHeld(lock) {
  try {
    const holder = Number(await readFile(lock, 'utf8'));
    // Just made, its number not yet written.
    if (holder === 0) return Date.now() - (await stat(lock)).mtimeMs < 5000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function quietLogger() {
  const warned = new Set();
  const write = (message) => process.stderr.write(`${message}\n`);
  return {
    info: () => undefined,
    warn: write,
    warnOnce: (message) => {
      if (!warned.has(message)) write(message);
      warned.add(message);
    },
    error: write,
    clearScreen: () => undefined,
    hasErrorLogged: () => false,
    hasWarned: false,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const strange = wanted.filter((name) => !ALL.includes(name));
  try {
    if (strange.length > 0)
      throw new Error(`There is no part ${strange.join(', ')}; there are ${ALL.join(', ')}.`);
    await build(wanted.length > 0 ? wanted : ALL);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
