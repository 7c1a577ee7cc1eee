import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exists, freeName, isFileName, writableName } from './file-names.ts';

it.each(['Story.txt', 'Chapter 2 (clean).md', 'Zoë’s été.txt', 'a.b.html'])('%j may be written', (name) => {
  expect(writableName(name)).toEqual({ ok: true, value: name });
});

it.each([
  '../Story.txt',
  '..',
  '.',
  '/etc/hosts.txt',
  'a/b.txt',
  'a\\b.txt',
  '.hidden.txt',
  'Story.txt ',
  'Story.txt.',
  'a\u0000.txt',
  'a\n.txt',
  ' ',
  ' .txt',
  'half\ud800.txt',
  `${'x'.repeat(250)}.txt`,
])('%j is no file name', (name) => {
  expect(isFileName(name)).toBe(false);
});

it.each(['C:Story.txt', 'a.txt:stream.txt', 'CON.txt', 'nul.md', 'lpt1.txt', 'what?.txt'])(
  '%j is none on Windows',
  (name) => {
    expect(isFileName(name, 'win32')).toBe(false);
    expect(isFileName(name, 'linux')).toBe(true);
  },
);

it.each(['run.sh', 'galley.json', 'Story.txt.fixes.json', 'Story', 'a.desktop', 'Story.docx'])(
  '%j is no text',
  (name) => {
    expect(writableName(name)).toEqual({ ok: false, code: 'bad-name' });
  },
);

it('finds a free name, and sees links that lead nowhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-names-'));
  await writeFile(join(folder, 'Story (mine).txt'), '');
  await symlink(join(folder, 'gone'), join(folder, 'Story (mine) 2.txt'));
  expect(await freeName(folder, 'Story (mine).txt')).toBe('Story (mine) 3.txt');
  expect(await freeName(folder, 'Other.txt')).toBe('Other.txt');
  expect(await exists(join(folder, 'Story (mine).txt', 'below'))).toBe(false);
  await rm(folder, { recursive: true });
});
