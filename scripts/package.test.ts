import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../main/hosts/page-bundle.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Marks the place of the fuses in an Electron binary; after it version, count and one character a fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const PARTS = ['out/main/main.js', 'out/main/preload.cjs', 'out/renderer/index.html'];
const RESOURCES = ['dictionaries', 'models', 'samples'];

/** What electron-builder needs to find in an unpacked Electron, and nothing that runs. */
function writeStandInElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100101')]);
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak'])
    writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'version'), '0.0.0');
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe.runIf(process.platform === 'linux')('the package, on a stand-in for Electron (Linux)', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'galley-package-'));
  const app = join(scratch, 'dist', 'linux-unpacked');
  const archive = join(app, 'resources', 'app.asar');

  beforeAll(() => {
    writeStandInElectron(join(scratch, 'electron'));
    const built = [...PARTS, ...RESOURCES.map((name) => `out/resources/${name}`)].every((part) =>
      existsSync(join(project, part)),
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(project, 'scripts', 'package.mjs'),
        '--dir',
        `--electron-dist=${join(scratch, 'electron')}`,
        `--output=${join(scratch, 'dist')}`,
        ...(built ? ['--built'] : []),
      ],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
  }, 120_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('holds the built app and nothing else', () => {
    const listed = listPackage(archive, { isPack: false }).map((name) => name.split(sep).join('/').slice(1));
    const strange = listed.filter((name) => !/^(out(\/(main|renderer)(\/.*)?)?|package\.json)$/.test(name));
    expect(strange).toEqual([]);
    expect(listed.filter((name) => /\.(map|tsx?|mts|cts)$|node_modules/.test(name))).toEqual([]);
    for (const part of PARTS) expect(listed).toContain(part);
  });

  it('starts at its main file', () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string };
    expect(main).toBe('out/main/main.js');
  });

  it('has the sample story, the models and both dictionaries beside it', () => {
    const found = filesUnder(join(app, 'resources'));
    for (const dialect of ['en-US', 'en-GB'])
      for (const ending of ['aff', 'dic']) expect(found).toContain(`dictionaries/${dialect}.${ending}`);
    for (const name of ['models', 'samples']) {
      const ours = filesUnder(join(project, 'resources', name));
      expect(ours.length, name).toBeGreaterThan(0);
      expect(found).toEqual(expect.arrayContaining(ours.map((file) => `${name}/${file}`)));
    }
    expect(found).toEqual(
      expect.arrayContaining(['licenses/dictionary-en.txt', 'licenses/dictionary-en-gb.txt']),
    );
  });

  it('has its fuses set', () => {
    const binary = readFileSync(join(app, 'galley'), 'latin1');
    const at = binary.indexOf(SENTINEL) + SENTINEL.length + 2;
    const names = [
      'runAsNode',
      'cookieEncryption',
      'nodeOptions',
      'nodeInspect',
      'asarIntegrity',
      'onlyFromAsar',
      'browserSnapshot',
      'filePrivileges',
    ];
    const on = names.filter((_name, i) => binary[at + i] === '1');
    expect(on).toEqual(['cookieEncryption', 'asarIntegrity', 'onlyFromAsar']);
  });

  it('can serve every file of its page', () => {
    const page = join(project, 'out', 'renderer');
    const files = filesUnder(page).filter((name) => !name.endsWith('.map'));
    const served = [...readBundle(page, join(app, 'resources')).keys()];
    expect(served).toEqual(expect.arrayContaining(['/', ...files.map((name) => `/${name}`)]));
  });
});

it('says at once where the named Electron is missing', () => {
  const run = spawnSync(
    process.execPath,
    [join(project, 'scripts', 'package.mjs'), '--built', '--electron-dist=no/such/folder'],
    { encoding: 'utf8' },
  );
  expect([run.status, run.stderr]).toEqual([1, 'There is no Electron in no/such/folder.\n']);
});
