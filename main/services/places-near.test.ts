import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLibrary } from './library.ts';
import { createPlaces } from './places.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'galley-near-'));
  await mkdir(join(root, 'home/Lamp'), { recursive: true });
  await mkdir(join(root, 'away'), { recursive: true });
  await writeFile(join(root, 'home/Lamp/one.txt'), 'One.\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('begins in the folder of a story that the picker may show, else with the roots', async () => {
  const places = await createPlaces([join(root, 'home'), join(root, 'away')], createLibrary());
  const near = await places.near(join(root, 'home/Lamp/one.txt'));
  expect(near.ok && [near.value.name, near.value.entries.map((entry) => entry.name)]).toEqual([
    'Lamp',
    ['one.txt'],
  ]);
  const outside = await places.near(join(root, 'elsewhere/x.txt'));
  expect(outside.ok && outside.value.name).toBe('Folders');
});
