import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NO_FACTS } from '../../app/proofing/facts.ts';
import { createStoryCheck } from './story-check.ts';

const dictionary = fileURLToPath(new URL('../../node_modules/dictionary-en/index', import.meta.url));
let resourcesFolder = '';

beforeAll(async () => {
  resourcesFolder = await mkdtemp(join(tmpdir(), 'galley-damaged-'));
  for (const folder of ['dictionaries', 'models']) await mkdir(join(resourcesFolder, folder));
  const [aff, dic] = await Promise.all(
    ['aff', 'dic'].map((ending) => readFile(`${dictionary}.${ending}`, 'utf8')),
  );
  await writeFile(join(resourcesFolder, 'dictionaries/en-US.aff'), aff as string);
  await writeFile(join(resourcesFolder, 'dictionaries/en-US.dic'), (dic as string).slice(0, 200_000));
});
afterAll(() => rm(resourcesFolder, { recursive: true }));

it('checks a story without spelling where the dictionary is cut short, and names its file', () => {
  const stories = createStoryCheck({ resourcesFolder });
  const checked = stories.check(Buffer.from('The zebra was wierd and could of ran.'), 'a.txt', NO_FACTS);
  expect(checked.ok && checked.value.damagedDictionary).toBe('en-US.dic');
  expect(checked.ok && checked.value.flags.map(({ rule }) => rule)).toEqual(['grammar/could-of']);
});
