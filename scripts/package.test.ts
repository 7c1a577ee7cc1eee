import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage, extractAll } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../main/hosts/page-bundle.ts';
// @ts-expect-error -- a script for Node alone
import { SENTINEL, writeElectronStub } from './electron-stub.mjs';
// @ts-expect-error -- a script for Node alone
import { packagesNamed } from './licences.mjs';
// @ts-expect-error -- a script for Node alone
import { wrongInPackage } from './package-check.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const PARTS = [
  'out/main/main.js',
  'out/main/preload.cjs',
  'out/main/counts.worker.js',
  'out/renderer/index.html',
  'out/resources/dictionaries',
  'out/resources/models',
  'out/resources/samples',
  'out/resources/licences/THIRD-PARTY.txt',
];

/** Has electron-builder write down what its installers for Linux put on the desktop, and what it read of us. */
function writeHook(hook: string, answer: string): void {
  const builder = join(project, 'node_modules', 'electron-builder', 'package.json');
  writeFileSync(
    hook,
    `const { createRequire } = require('node:module');
    exports.default = async ({ packager }) => {
      const from = createRequire(${JSON.stringify(builder)});
      const { LinuxTargetHelper } = from('app-builder-lib/out/targets/LinuxTargetHelper.js');
      const helper = new LinuxTargetHelper(packager);
      const { appId, mac, win, nsis, electronFuses } = packager.config;
      const desktop = await helper.computeDesktopEntry(packager.platformSpecificBuildOptions);
      const icons = (await helper.icons).map(({ size }) => size);
      const read = { desktop, icons, appId, mac, win, nsis, electronFuses };
      require('node:fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify(read));
    };`,
  );
}

/** Packages that the sources in these folders import; types, tests and what comes with Electron and Node left out. */
function packagesImported(folders: readonly string[]): string[] {
  const names = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test|\.d|testing)\.tsx?$/.test(file))
      .flatMap((file) => {
        const source = readFileSync(join(project, folder, file), 'utf8');
        return [
          ...source.matchAll(/^import '((?:@[\w-]+\/)?[\w-]+)/gm),
          ...source.matchAll(/^(?:import|export)(?! type)[^;']* from '((?:@[\w-]+\/)?[\w-]+)/gm),
        ];
      })
      .map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => name !== 'electron' && name !== 'node').sort();
}

interface Read {
  readonly desktop: string;
  readonly icons: readonly number[];
  readonly appId: string;
  readonly mac: { readonly icon: string; readonly fileAssociations: readonly Record<string, unknown>[] };
  readonly win: { readonly icon: string; readonly fileAssociations?: unknown };
  readonly nsis: { readonly include: string };
}

describe.runIf(process.platform === 'linux')('the package, on a stub of Electron (Linux)', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'galley-package-'));
  const app = join(scratch, 'dist', 'linux-unpacked');
  const answer = join(scratch, 'read.json');
  let read: Read;

  beforeAll(() => {
    writeElectronStub(join(scratch, 'electron'));
    writeHook(join(scratch, 'look.cjs'), answer);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(project, 'scripts', 'package.mjs'),
        '--dir',
        `--electron-dist=${join(scratch, 'electron')}`,
        `--output=${join(scratch, 'dist')}`,
        ...(PARTS.every((part) => existsSync(join(project, part))) ? ['--built'] : []),
        '--',
        `-c.afterPack=${join(scratch, 'look.cjs')}`,
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
    );
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toContain('The package holds what it must and nothing else');
    read = JSON.parse(readFileSync(answer, 'utf8')) as Read;
  }, 120_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('holds what was built and nothing else, its data and licences beside it, its fuses set', () => {
    expect(wrongInPackage(app, project, 'linux')).toEqual([]);
  });

  it('is looked into as macOS and Windows lay it out, too', () => {
    const bundle = join(scratch, 'Galley.app');
    const framework = join(bundle, 'Contents/Frameworks/Electron Framework.framework/Versions/A');
    cpSync(join(app, 'resources'), join(bundle, 'Contents/Resources'), { recursive: true });
    mkdirSync(framework, { recursive: true });
    cpSync(join(app, 'galley'), join(framework, 'Electron Framework'));
    expect(wrongInPackage(bundle, project, 'darwin')).toEqual([]);
    const folder = join(scratch, 'win-unpacked');
    cpSync(app, folder, { recursive: true });
    renameSync(join(folder, 'galley'), join(folder, 'Galley.exe'));
    expect(wrongInPackage(folder, project, 'win32')).toEqual([]);
  });

  it('carries the licence of every package that its code imports, word for word', () => {
    const text = readFileSync(join(app, 'resources/licences/THIRD-PARTY.txt'), 'utf8');
    const named = packagesNamed(text);
    const imported = packagesImported(['app', 'renderer', 'main/services', 'main/hosts/electron']);
    expect(imported).toEqual(
      expect.arrayContaining(['react', 'zod', '@tiptap/core', '@fontsource-variable/inter']),
    );
    for (const name of [...imported, 'prosemirror-view', 'scheduler', 'dictionary-en', 'dictionary-en-gb'])
      expect(named).toContain(name);
    for (const name of named) {
      const folder = join(project, 'node_modules', name);
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) ?? '';
      expect(text).toContain(readFileSync(join(folder, file), 'utf8').trim());
    }
  });

  it('can serve every file of its page', () => {
    const page = join(project, 'out', 'renderer');
    const served = [...readBundle(page, join(app, 'resources')).keys()];
    for (const address of ['/', '/index.html', '/resources/dictionaries/en-GB.dic'])
      expect(served).toContain(address);
    const asked = [...readFileSync(join(page, 'index.html'), 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)];
    expect(asked.length).toBeGreaterThan(1);
    for (const [, address] of asked)
      expect(served).toContain(new URL(address ?? '', 'app://galley/').pathname);
  });

  it('is offered for texts on a Linux desktop, and known there by its window', () => {
    const lines = read.desktop.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Name=Galley',
        'Exec=/opt/Galley/galley %U',
        'Icon=galley',
        'StartupWMClass=galley',
        'MimeType=text/plain;text/markdown;',
        'Categories=Office;',
      ]),
    );
    expect(read.icons).toEqual(expect.arrayContaining([16, 32, 48, 64, 128, 256, 512]));
  });

  it('is offered for texts on macOS and Windows, and takes them from no other program', () => {
    const offered = read.mac.fileAssociations.map(({ ext, role, rank }) => [ext, role, rank]);
    expect(offered).toEqual([
      [['txt'], 'Editor', 'Alternate'],
      [['md'], 'Editor', 'Alternate'],
    ]);
    expect(read.win.fileAssociations).toBeUndefined();
    // Windows takes a window for this app's by the name in its shortcut.
    expect(readFileSync(join(project, PARTS[0] ?? ''), 'utf8')).toContain(`APP_ID = "${read.appId}"`);
    const script = readFileSync(join(project, read.nsis.include), 'utf8');
    for (const ending of ['.txt', '.md']) expect(script).toContain(`SupportedTypes" "${ending}"`);
    const icon = (file: string) => readFileSync(join(project, file)).subarray(0, 4).toString('latin1');
    expect(icon(read.mac.icon)).toBe('icns');
    expect(icon(read.win.icon)).toBe('\0\0\x01\0');
  });

  const inArchive = (change: (folder: string) => void) => async (copy: string) => {
    const archive = join(copy, 'resources', 'app.asar');
    const open = join(copy, 'open');
    extractAll(archive, open);
    change(open);
    await createPackage(open, archive);
  };
  const write = (file: string, text: string) => {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  const fuse = (at: number, state: string) => (copy: string) => {
    const binary = readFileSync(join(copy, 'galley'));
    binary.write(state, binary.indexOf(SENTINEL) + SENTINEL.length + 2 + at, 'latin1');
    writeFileSync(join(copy, 'galley'), binary);
  };
  it.each<[string, (copy: string) => void | Promise<void>, string]>([
    [
      'a source map',
      inArchive((to) => write(join(to, 'out/main/main.js.map'), '{}')),
      'The archive has out/main/main.js.map, which does not belong there.',
    ],
    [
      'a source',
      inArchive((to) => write(join(to, 'main/rooms.ts'), '')),
      'The archive has main/rooms.ts, which does not belong there.',
    ],
    [
      'a test',
      inArchive((to) => write(join(to, 'out/renderer/assets/desk.test.js'), '')),
      'The archive has out/renderer/assets/desk.test.js, which does not belong there.',
    ],
    [
      'a module',
      inArchive((to) => write(join(to, 'node_modules/ws/index.js'), '')),
      'The archive has node_modules/ws/index.js, which does not belong there.',
    ],
    [
      'another host',
      inArchive((to) => write(join(to, 'out/main/browser.js'), '')),
      'The archive has out/main/browser.js, which does not belong there.',
    ],
    [
      'no preload',
      inArchive((to) => rmSync(join(to, 'out/main/preload.cjs'))),
      'The archive lacks out/main/preload.cjs.',
    ],
    [
      'a changed main file',
      inArchive((to) => write(join(to, 'out/main/main.js'), 'export {};')),
      'The archive has another out/main/main.js than the built one.',
    ],
    [
      'another start',
      inArchive((to) => write(join(to, 'package.json'), '{"main":"out/main/other.js"}')),
      'The archive starts at out/main/other.js.',
    ],
    [
      'scripts',
      inArchive((to) => write(join(to, 'package.json'), '{"main":"out/main/main.js","scripts":{}}')),
      'The archive’s package.json tells of scripts or dependencies.',
    ],
    [
      'no dictionary',
      (copy) => rmSync(join(copy, 'resources/dictionaries/en-GB.dic')),
      'The folder of resources lacks dictionaries/en-GB.dic.',
    ],
    [
      'an emptied model',
      (copy) => write(join(copy, 'resources/models/word-frequency.txt'), ''),
      'The folder of resources has another models/word-frequency.txt than it was made of.',
    ],
    [
      'no list of origins',
      (copy) => rmSync(join(copy, 'resources/licences/LICENSES.md')),
      'The folder of resources lacks licences/LICENSES.md.',
    ],
    [
      'no licences',
      (copy) => rmSync(join(copy, 'resources/licences/THIRD-PARTY.txt')),
      'The folder of resources lacks licences/THIRD-PARTY.txt.',
    ],
    [
      'something beside it',
      (copy) => write(join(copy, 'resources/app/main.js'), ''),
      'The folder of resources has app/main.js, which does not belong there.',
    ],
    ['a fuse on that must be off', fuse(0, '1'), 'The fuse runAsNode is not off.'],
    ['a fuse off that must be on', fuse(5, '0'), 'The fuse onlyFromAsar is not on.'],
    ['a fuse that is gone', fuse(4, 'r'), 'The fuse asarIntegrity is not on.'],
    ['no fuses', (copy) => write(join(copy, 'galley'), 'nothing'), 'The program has no fuses.'],
    [
      'no archive',
      (copy) => rmSync(join(copy, 'resources/app.asar')),
      'There is no COPY/resources/app.asar.',
    ],
  ])('is found out where it has %s', async (name, change, sentence) => {
    const copy = join(scratch, `copy of ${name}`);
    cpSync(app, copy, { recursive: true });
    await change(copy);
    expect(wrongInPackage(copy, project, 'linux')).toEqual([sentence.replace('COPY', copy)]);
    rmSync(copy, { recursive: true });
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
