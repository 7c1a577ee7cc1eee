import { mkdtemp, readdir, realpath, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must, type TestRooms, testRooms } from '../test-rooms.ts';
import { createHistory, type Passing } from './history.ts';
import { createSafeWrite } from './safe-write.ts';

const DAY = 24 * 60 * 60_000;
const NAMED = { name: 'Moth.txt', path: '/stories/Moth.txt' };
const passing = (text: string, until: number): Passing => ({
  bytes: Buffer.from(text),
  since: until - 1000,
  until,
  wordsChanged: 2,
  encoding: 'utf-8',
});

let root = '';
let rooms: TestRooms;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'galley-history-')));
  rooms = await testRooms();
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await rooms.end();
});

const historyOf = (quota?: number) =>
  createHistory(join(root, 'history'), createSafeWrite({ recovery: join(root, 'recovery') }), quota);

async function textOf(history: ReturnType<typeof historyOf>, key: string, id: string) {
  const read = await history.read(key, id);
  return read.ok ? Buffer.from(read.value.bytes).toString() : read.code;
}

it('keeps versions newest first, and the same text running only once', async () => {
  const history = historyOf();
  for (const [text, until] of [
    ['One.', 1000],
    ['Two.', 2000],
    ['Two.', 3000],
    ['One.', 4000],
  ] as const)
    must(await history.keep('a', NAMED, passing(text, until)));
  const versions = await history.list('a');
  expect(versions.map(({ until }) => until)).toEqual([4000, 2000, 1000]);
  expect(versions[0]).toMatchObject({ since: 3000, wordsChanged: 2, encoding: 'utf-8' });
  expect(await Promise.all(versions.map(({ id }) => textOf(history, 'a', id)))).toEqual([
    'One.',
    'Two.',
    'One.',
  ]);
  expect(await history.list('b')).toEqual([]);
});

it('refuses names that are none, and tells of a version that is broken or gone', async () => {
  const history = historyOf();
  must(await history.keep('a', NAMED, passing('One.'.repeat(100), 1000)));
  const [version] = await history.list('a');
  const id = version?.id ?? '';
  for (const name of ['../a/x', '', 'story', id.replace(/.$/, 'g')])
    expect(await history.read('a', name)).toMatchObject({ code: 'not-found' });
  const path = join(root, 'history/a', `${id}.gz`);
  await truncate(path, 20);
  expect(await history.read('a', id)).toMatchObject({ code: 'write-failed' });
  await rm(path);
  expect(await history.read('a', id)).toMatchObject({ code: 'not-found' });
  await writeFile(join(root, 'history/a/notes.txt'), 'not ours');
  expect(await history.list('a')).toEqual([]);
});

it('thins by age, then by size, oldest first over all stories', async () => {
  const now = Date.UTC(2026, 10, 21, 12);
  const history = historyOf();
  for (const age of [0, 1000, 3 * DAY, 3 * DAY + 1000, 400 * DAY])
    must(await history.keep('a', NAMED, passing(`Text ${age}.`, now - age)));
  await history.thin(now);
  expect((await history.list('a')).map(({ until }) => now - until)).toEqual([0, 1000, 3 * DAY]);
  must(await history.keep('b', NAMED, passing('Another story.', now - 2 * DAY)));
  const small = historyOf(70);
  await small.thin(now);
  expect((await small.list('a')).map(({ until }) => now - until)).toEqual([0, 1000]);
  expect(await small.makeRoom(1)).toBe(true);
  expect(await small.makeRoom(1_000_000)).toBe(true);
  expect(await small.makeRoom(1)).toBe(false);
});

it('goes along with a story that gets another path, also onto one that has versions', async () => {
  const history = historyOf();
  must(await history.keep('a', NAMED, passing('One.', 1000)));
  await history.move('a', 'b');
  must(await history.keep('c', NAMED, passing('Two.', 2000)));
  await history.move('c', 'b');
  expect((await history.list('b')).map(({ until }) => until)).toEqual([2000, 1000]);
  expect(await history.list('a')).toEqual([]);
  await history.move('nobody', 'b');
  expect(await readdir(join(root, 'history'))).toEqual(['b']);
});

it('leaves a version at every save, save as and export over a story, and counts the words', async () => {
  await rooms.write('Moth.txt', 'The moth came in.\nIt left.\n');
  const id = await rooms.admit('Moth.txt');
  const { fingerprint } = must(await rooms.call('story.open', { id }));
  const line = (text: string) => [{ text, end: '\n' as const }, { keep: [1, 2] as [number, number] }];
  const second = must(await rooms.call('story.save', { id, fingerprint, splices: line('The owl came in.') }));
  must(
    await rooms.call('story.save', {
      id,
      fingerprint: second.fingerprint,
      splices: line('Two owls came in.'),
    }),
  );
  const versions = must(await rooms.call('story.versions', { id }));
  expect(versions.map(({ wordsChanged }) => wordsChanged)).toEqual([2, 1]);
  const oldest = must(await rooms.call('story.version', { id, version: versions[1]?.id ?? '' }));
  expect(oldest.text).toBe('The moth came in.\nIt left.\n');

  await rooms.write('Other.txt', 'Somebody’s other story.\n');
  const target = must(await rooms.call('story.target', { id, name: 'Other.txt' })).id;
  must(await rooms.call('export.write', { target, text: 'Exported.\n', like: null, replace: true }));
  const other = await rooms.admit('Other.txt');
  const [kept] = must(await rooms.call('story.versions', { id: other }));
  expect(must(await rooms.call('story.version', { id: other, version: kept?.id ?? '' })).text).toBe(
    'Somebody’s other story.\n',
  );
  const now = must(await rooms.call('story.open', { id }));
  must(
    await rooms.call('story.saveAs', {
      id,
      fingerprint: now.fingerprint,
      splices: [],
      target,
      replace: true,
    }),
  );
  expect(must(await rooms.call('story.versions', { id })).map((version) => version.wordsChanged)).toEqual([
    null,
    null,
  ]);
});

it('keeps what the window showed before another program wrote, and a text on wish', async () => {
  await rooms.write('Moth.txt', 'Mine.\n');
  const id = await rooms.admit('Moth.txt');
  const { fingerprint } = must(await rooms.call('story.open', { id }));
  const splices = [{ text: 'Mine, and more.', end: '\n' as const }];
  await rooms.write('Moth.txt', 'Theirs.\n');
  must(await rooms.call('story.keepVersion', { id, fingerprint, splices }));
  must(await rooms.call('story.open', { id }));
  const versions = must(await rooms.call('story.versions', { id }));
  const texts = await Promise.all(
    versions.map(
      async (version) => must(await rooms.call('story.version', { id, version: version.id })).text,
    ),
  );
  expect(texts.sort()).toEqual(['Mine, and more.\n', 'Mine.\n']);
  expect(await rooms.read('Moth.txt')).toBe('Theirs.\n');
});
