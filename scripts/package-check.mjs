/** Looks into a packaged Galley: exactly what was built is in it, its data and licences lie beside it, its fuses are set. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { extractFile, getRawHeader, uncache } from '@electron/asar';
import { packagesNamed } from './licences.mjs';

/** The host's own files; everything in the built page goes along with them. */
const MAIN = ['main.js', 'preload.cjs', 'counts.worker.js'].map((name) => `out/main/${name}`);
/** Where the licences of all that others wrote lie, among the resources. */
const THIRD_PARTY = 'licences/THIRD-PARTY.txt';
/** What electron-builder and Electron put into the folder of resources themselves. */
const BUILDERS =
  /^(app\.asar|icon\.icns|elevate\.exe|apparmor-profile|package-type|[\w-]+\.lproj\/.*|Assets\.car)$/;
/** Marks the place of the fuses in an Electron binary: after it a version, their number, one character for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The first eight fuses, and how each must stand. */
const FUSES = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeInspect: false,
  asarIntegrity: true,
  onlyFromAsar: true,
  browserSnapshot: false,
  filePrivileges: false,
};

/** Where the parts of an unpacked app lie, under `app`, the folder (or Galley.app) that electron-builder made. */
function places(app, platform) {
  if (platform === 'darwin') {
    const framework = 'Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework';
    return { resources: join(app, 'Contents', 'Resources'), fused: join(app, framework) };
  }
  const name = platform === 'win32' ? 'Galley.exe' : 'galley';
  return { resources: join(app, 'resources'), fused: join(app, name) };
}

/**
 * What is wrong with an unpacked app, a sentence for each; empty where all is well.
 * @param {string} app the folder that electron-builder made, or the .app in it
 * @param {string} project where it was built
 * @param {NodeJS.Platform} platform what it was made for
 * @returns {string[]}
 */
export function wrongInPackage(app, project, platform) {
  const { resources, fused } = places(app, platform);
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return [`There is no ${archive}.`];
  return [
    ...wrongInArchive(archive, project),
    ...wrongInResources(resources, project),
    ...wrongInFuses(readFileSync(fused)),
  ];
}

function wrongInArchive(archive, project) {
  uncache(archive);
  const built = filesBelow(join(project, 'out', 'renderer')).filter((name) => !name.endsWith('.map'));
  const wanted = [...MAIN, ...built.map((name) => `out/renderer/${name}`)];
  const found = filesIn(getRawHeader(archive).header);
  const wrong = compare('The archive', wanted, found, (name) => name !== 'package.json');
  for (const name of wanted.filter((one) => found.includes(one))) {
    if (hash(extractFile(archive, name.split('/').join(sep))) !== hash(readFileSync(join(project, name))))
      wrong.push(`The archive has another ${name} than the built one.`);
  }
  const { main, scripts, devDependencies } = JSON.parse(String(extractFile(archive, 'package.json')));
  if (main !== MAIN[0]) wrong.push(`The archive starts at ${main}.`);
  if (scripts || devDependencies) wrong.push('The archive’s package.json tells of scripts or dependencies.');
  return wrong;
}

function wrongInResources(resources, project) {
  const data = join(project, 'out', 'resources');
  const origins = new Map([
    ...filesBelow(data).map((name) => [name, join(data, name)]),
    ['licences/LICENSES.md', join(project, 'resources', 'LICENSES.md')],
  ]);
  const found = filesBelow(resources);
  const wrong = compare(
    'The folder of resources',
    [...origins.keys()],
    found,
    (name) => !BUILDERS.test(name),
  );
  for (const [name, origin] of origins) {
    if (found.includes(name) && hash(readFileSync(join(resources, name))) !== hash(readFileSync(origin)))
      wrong.push(`The folder of resources has another ${name} than it was made of.`);
  }
  if (found.includes(THIRD_PARTY)) {
    const named = packagesNamed(readFileSync(join(resources, THIRD_PARTY), 'utf8'));
    wrong.push(
      ...packagesTaken(project)
        .filter((name) => !named.includes(name))
        .map((name) => `The licences lack ${name}.`),
    );
  }
  return wrong;
}

/** The packages that the build took something from for this host. */
function packagesTaken(project) {
  return ['renderer', 'electron', 'resources'].flatMap((part) => {
    const list = JSON.parse(readFileSync(join(project, 'out', '.made', `${part}.packages.json`), 'utf8'));
    return list.map((folder) => folder.replace('node_modules/', ''));
  });
}

/** A universal binary for macOS has the fuses twice. */
function wrongInFuses(binary) {
  const wrong = new Set();
  let at = binary.indexOf(SENTINEL);
  if (at < 0) wrong.add('The program has no fuses.');
  for (; at >= 0; at = binary.indexOf(SENTINEL, at + 1)) {
    const states = at + SENTINEL.length + 2;
    Object.entries(FUSES).forEach(([name, on], i) => {
      if (binary[states + i] !== (on ? '1' : '0').charCodeAt(0))
        wrong.add(`The fuse ${name} is not ${on ? 'on' : 'off'}.`);
    });
  }
  return [...wrong];
}

function compare(where, wanted, found, counts) {
  return [
    ...wanted.filter((name) => !found.includes(name)).map((name) => `${where} lacks ${name}.`),
    ...found
      .filter((name) => counts(name) && !wanted.includes(name))
      .map((name) => `${where} has ${name}, which does not belong there.`),
  ];
}

function filesIn({ files }, above = '') {
  return Object.entries(files).flatMap(([name, entry]) =>
    entry.files ? filesIn(entry, `${above}${name}/`) : [above + name],
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
