import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fail } from '../../app/contract/result.ts';
import { must } from '../test-rooms.ts';
import { createSafeWrite, type SafeWrite } from './safe-write.ts';
import { createSidecars } from './sidecars.ts';

it('keeps in the app’s data what a closed folder does not take, and moves it back when it opens', async () => {
  const root = await mkdtemp(join(tmpdir(), 'galley-sidecars-'));
  const own = join(root, 'own');
  const path = join(root, 'galley.json');
  let isClosed = true;
  const real = createSafeWrite({ recovery: join(root, 'recovery') });
  const safeWrite: SafeWrite = (where, bytes, over) =>
    isClosed && where === path ? Promise.resolve(fail('not-allowed')) : real(where, bytes, over);
  const sidecars = createSidecars(own, safeWrite);
  await writeFile(path, '{"words": ["old"]}');
  const add = (word: string) =>
    sidecars.change(path, (fields) => ({ ...fields, words: [...(fields['words'] as string[]), word] }));

  must(await add('first'));
  expect(await readFile(path, 'utf8')).toBe('{"words": ["old"]}');
  expect(must(await sidecars.read(path))).toMatchObject({ words: ['old', 'first'] });
  isClosed = false;
  must(await add('second'));
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ galley: 1, words: ['old', 'first', 'second'] });
  expect(await readdir(own)).toEqual([]);
  await rm(root, { recursive: true });
});
