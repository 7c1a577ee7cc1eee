import { copyFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HostEvent } from '../../app/contract/events.ts';
import { NO_FACTS } from '../../app/proofing/facts.ts';
import { must } from '../test-rooms.ts';
import { createFlagCount } from './count-flags.ts';
import { type CountAnswer, createCounts } from './counts.ts';
import { createDecisionBook } from './decisions.ts';
import { createLibrary } from './library.ts';
import { createOpenStories, openState } from './open-stories.ts';
import { createSafeWrite } from './safe-write.ts';
import { createSettingsBook } from './settings.ts';
import { createSidecars } from './sidecars.ts';

let root = '';
const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-en'));

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'galley-counts-')));
  await mkdir(join(root, 'dictionaries'));
  await mkdir(join(root, 'work'));
  for (const ending of ['aff', 'dic']) {
    await copyFile(join(dictionary, `index.${ending}`), join(root, 'dictionaries', `en-US.${ending}`));
  }
  await writeFile(join(root, 'work', 'Chapter 1.txt'), 'She had alot of teh tea.\n');
  await writeFile(join(root, 'work', 'Chapter 2.txt'), 'Nobody came.\n');
  await writeFile(join(root, 'work', 'Chapter 3.txt'), Uint8Array.of(0, 1, 2, 3));
  await writeFile(join(root, 'work', 'Chapter 4.txt'), 'This one is open.\n');
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('counts a story anew only where it or the choices changed', async () => {
  const count = createFlagCount(root);
  const path = join(root, 'work', 'Chapter 1.txt');
  const task = { ticket: 1, path, facts: NO_FACTS, rulesOn: [] };
  const before = await count(task);
  const flags = before?.flags ?? 0;
  expect(flags).toBeGreaterThan(1);
  expect(await count(task)).toBe(before);
  expect(await count({ ...task, facts: { ...NO_FACTS, words: ['teh'] } })).toEqual({
    flags: flags - 1,
    words: 6,
    places: {},
  });
  await writeFile(path, 'She had a lot of teh tea.\n');
  expect(await count(task)).toMatchObject({ flags: flags - 1, words: 7 });
  expect(await count({ ...task, path: join(root, 'gone.txt') })).toBeNull();
});

it('announces a number for each story that is not open, null where it cannot be read', async () => {
  const safeWrite = createSafeWrite({ recovery: join(root, 'recovery') });
  const library = createLibrary();
  const open = createOpenStories(library);
  const sidecars = createSidecars(join(root, 'own'), safeWrite);
  const fixes = '{"galley": 1, "fixes": [{}, {}]}';
  await writeFile(join(root, 'work', 'Chapter 1.txt.fixes.json'), fixes);
  const work = must(await library.admitWork(join(root, 'work')));
  const listed = must(await library.readWork(work));
  open.know(listed.stories[3]?.id ?? '', openState(new Uint8Array(), { encoding: 'utf-8', bom: false }, ''));
  const told: HostEvent[] = [];
  let finish: () => void = () => undefined;
  let give: (error: unknown) => void = () => undefined;
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve;
    give = reject;
  });
  const counts = createCounts({
    resourcesFolder: root,
    library,
    open,
    decisions: createDecisionBook(sidecars),
    sidecars,
    settings: createSettingsBook(root, safeWrite),
    surprised: (_where, error) => give(error),
    announce: (event) => {
      told.push(event);
      if (told.length === 3) finish();
    },
    startThread: (resources) => {
      const count = createFlagCount(resources);
      let tell: (answer: CountAnswer) => void = () => undefined;
      return {
        ask: (task) => void count(task).then((counts) => tell({ ticket: task.ticket, counts })),
        hear: (answered) => {
          tell = answered;
        },
        end: () => Promise.resolve(),
      };
    },
  });
  expect(await counts.count('unknown')).toMatchObject({ code: 'not-found' });
  must(await counts.count(work));
  await done;
  const [first, second, third] = listed.stories.map(({ id }) => id);
  expect(told).toEqual([
    { name: 'work.counted', data: { id: first, flags: 1, words: 7, fixes: 2, places: {} } },
    { name: 'work.counted', data: { id: second, flags: 0, words: 2, fixes: 0, places: {} } },
    { name: 'work.counted', data: { id: third, flags: null, words: null, fixes: 0, places: {} } },
  ]);
  await counts.close();
});
