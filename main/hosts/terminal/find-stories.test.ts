import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStories } from './find-stories.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-find-'));
  await mkdir(join(folder, 'Book', 'Part 1'), { recursive: true });
  for (const name of [
    'Chapter 10.txt',
    'Chapter 2.md',
    '.draft.txt',
    'cover.png',
    'Chapter 2 (clean).txt',
    'Part 1/Chapter 1.txt',
  ]) {
    await writeFile(join(folder, 'Book', name), 'x');
  }
  await symlink(join(folder, 'Book', 'cover.png'), join(folder, 'Book', 'link.txt'));
});
afterEach(() => rm(folder, { recursive: true }));

it('takes the stories of a folder in reading order and leaves the rest', async () => {
  const found = await findStories(['Book'], folder, false);
  expect(found.map(({ label, below }) => [label, below])).toEqual([
    [join('Book', 'Chapter 2.md'), 'Chapter 2.md'],
    [join('Book', 'Chapter 10.txt'), 'Chapter 10.txt'],
  ]);
});

it('goes into folders where asked, and keeps their names for the copies', async () => {
  const found = await findStories([join(folder, 'Book')], '/', true);
  expect(found.map(({ below }) => below)).toEqual([
    'Chapter 2.md',
    'Chapter 10.txt',
    join('Part 1', 'Chapter 1.txt'),
  ]);
});

it('takes named files in their order, whatever they are, each once', async () => {
  const paths = ['Book/Chapter 10.txt', 'gone.txt', 'Book/cover.png', 'Book', './Book/Chapter 10.txt'];
  const found = await findStories(paths, folder, false);
  expect(found.map(({ label }) => label)).toEqual([
    'Book/Chapter 10.txt',
    'gone.txt',
    'Book/cover.png',
    join('Book', 'Chapter 2.md'),
  ]);
});
