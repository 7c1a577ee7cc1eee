import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
// @ts-expect-error -- a script for Node alone
import { packagesNamed, packagesOf, thirdParty } from './licences.mjs';

const project = mkdtempSync(join(tmpdir(), 'galley-licences-'));
afterAll(() => rmSync(project, { recursive: true }));

/** Writes a package into the project; gives its folder as the build names it. */
function write(
  name: string,
  license: unknown,
  files: Record<string, string> = { LICENSE: `Text of ${name}` },
) {
  const folder = join(project, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return `node_modules/${name}`;
}

it('finds the packages behind the modules of a bundle', () => {
  const modules = [
    '/home/wren/galley/node_modules/zod/v4/index.js',
    '/home/wren/galley/node_modules/zod/v4/core.js?used',
    '\0/home/wren/galley/node_modules/@tiptap/core/dist/index.js',
    '/home/wren/galley/node_modules/a/node_modules/b/index.js',
    'C:\\galley\\node_modules\\@tanstack\\react-virtual\\index.js',
    '/home/wren/galley/app/story/story.ts',
    '\0rolldown/runtime.js',
  ];
  expect(packagesOf(modules)).toEqual([
    'node_modules/@tanstack/react-virtual',
    'node_modules/@tiptap/core',
    'node_modules/a/node_modules/b',
    'node_modules/zod',
  ]);
});

it('names each package once, with version, licence and every text that it brings', () => {
  const folders = [
    write('reed', 'MIT'),
    write('@owl/feather', '(MIT AND BSD-3-Clause)', {
      'LICENSE.md': 'Feather text',
      NOTICE: 'Owls were here',
    }),
    'node_modules/reed',
  ];
  const text = thirdParty(project, folders);
  expect(packagesNamed(text)).toEqual(['@owl/feather', 'reed']);
  expect(text).toContain('@owl/feather 1.2.3: (MIT AND BSD-3-Clause)\n\nFeather text\n\nOwls were here\n');
  expect(text).toContain('reed 1.2.3: MIT\n\nText of reed\n');
});

it.each([
  ['an unknown licence', 'SSPL-1.0', undefined, 'has the licence SSPL-1.0, which'],
  [
    'an unknown one beside a known',
    'MIT OR Strange-1.0',
    undefined,
    'has the licence MIT OR Strange-1.0, which',
  ],
  ['none', undefined, undefined, 'has the licence none, which'],
  ['no text', 'MIT', { 'index.js': '' }, 'comes without the text of its licence.'],
  ['an empty text', 'MIT', { LICENSE: '\n' }, 'comes without the text of its licence.'],
])('stops at a package with %s', (what, license, files, sentence) => {
  const name = what.replaceAll(' ', '-');
  expect(() => thirdParty(project, [write('reed', 'MIT'), write(name, license, files)])).toThrow(
    `${name} ${sentence}`,
  );
});
