import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStories } from './find-stories.ts';
import { planCopies } from './plan-copies.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-plan-'));
  for (const part of ['one', 'two', 'out']) await mkdir(join(folder, part));
  for (const name of ['one/Tide.txt', 'two/Tide.txt', 'two/Moor.txt'])
    await writeFile(join(folder, name), name);
});
afterEach(() => rm(folder, { recursive: true }));

const plan = async (paths: string[], out: string | null, nameOf = (name: string) => name) =>
  planCopies(await findStories(paths, folder, false), { out, cwd: folder, nameOf });

it('puts copies into the folder, or beside the story under their own name', async () => {
  const [copy] = await plan(['one'], 'out');
  expect(copy).toMatchObject({
    target: join(folder, 'out', 'Tide.txt'),
    targetLabel: join('out', 'Tide.txt'),
  });
  const [beside] = await plan(['one/Tide.txt'], null, (name) => `clean ${name}`);
  expect(beside).toMatchObject({
    target: join(folder, 'one', 'clean Tide.txt'),
    targetLabel: join('one', 'clean Tide.txt'),
  });
});

it('lets no copy take the place of another copy', async () => {
  const [first, second, third] = await plan(['one', 'two/Tide.txt', 'two/Moor.txt'], 'out');
  expect([first?.refusal, third?.refusal]).toEqual([undefined, undefined]);
  expect(second?.refusal).toBe(
    `two/Tide.txt: its copy would take the place of the copy of ${join('one', 'Tide.txt')}.`,
  );
  expect(second?.target).toBeUndefined();
});

it.each([
  ['the same folder', async () => 'one'],
  ['a way round', async () => 'two/../one'],
  [
    'a link',
    async () => (await symlink(join(folder, 'one', 'Tide.txt'), join(folder, 'out', 'Tide.txt')), 'out'),
  ],
  [
    'a second name',
    async () => (await link(join(folder, 'one', 'Tide.txt'), join(folder, 'out', 'Tide.txt')), 'out'),
  ],
])('lets no copy take the place of a story: %s', async (_, prepare) => {
  const [story] = await plan(['one/Tide.txt'], await prepare());
  expect(story?.refusal).toMatch(/is a story itself, and no copy is written over it/);
});
