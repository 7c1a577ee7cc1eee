/** A page that has turned against the writer: whatever it says, nothing outside what was opened is read or written. */
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { calls } from '../app/contract/calls.ts';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

const SECRET = 'Nobody outside may read this.';
let t: TestRooms;
let outside = '';

beforeAll(async () => {
  t = await testRooms();
  outside = join(t.root, 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'secret.txt'), SECRET);
  await t.write('Open.txt', 'Open to all.\n');
});
afterAll(() => t.end());

const raw = (name: string, input: unknown) => t.rooms().dispatch(name, input);
const failed = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
const outsideNow = async () => {
  const names = (await readdir(outside, { recursive: true })).sort();
  return JSON.stringify(
    await Promise.all(names.map(async (name) => [name, await readFile(join(outside, name), 'utf8')])),
  );
};

it.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'story',
  'story.open ',
  'STORY.OPEN',
  '',
  'host',
])('has no call named %j', async (name) => {
  expect(await raw(name, {})).toMatchObject({ ok: false, code: 'bad-call' });
});

it('takes no path, and no id of another kind, for an id', async () => {
  const story = must(await t.rooms().openPath(join(t.stories, 'Open.txt')));
  const opened = must(await t.call('story.open', { id: story.id }));
  const place = must(await t.call('place.list', { place: null }));
  const target = must(await t.call('story.target', { id: story.id, name: 'Free.txt' }));
  const kinds = {
    story: story.id,
    work: story.work ?? '',
    place: place.id,
    entry: place.entries[0]?.id ?? '',
    target: target.id,
  };
  const paths = [
    join(outside, 'secret.txt'),
    '../outside/secret.txt',
    'file:///etc/passwd',
    '..',
    '.',
    '',
    'a'.repeat(81),
    'x\u0000',
    null,
    7,
    {},
    [],
  ];
  const text = { fingerprint: opened.fingerprint, splices: [] };
  const plain = { matchCase: false, wholeWord: false, from: 0, skip: [] };
  const asks: [string, (id: unknown) => unknown, (keyof typeof kinds)[]][] = [
    ['story.open', (id) => ({ id }), ['story']],
    ['story.save', (id) => ({ id, ...text }), ['story']],
    ['story.saveAs', (id) => ({ id, ...text, target: target.id, replace: true }), ['story']],
    ['story.saveAs', (id) => ({ id: story.id, ...text, target: id, replace: true }), ['target']],
    ['story.rename', (id) => ({ id, name: 'New.txt' }), ['story']],
    ['story.close', (id) => ({ id }), ['story']],
    ['story.journal', (id) => ({ id, ...text }), ['story']],
    ['story.keepCopy', (id) => ({ id, text: 'x', label: 'mine' }), ['story']],
    ['story.stet', (id) => ({ id, add: [], remove: [] }), ['story']],
    ['story.record', (id) => ({ id, entries: [] }), ['story']],
    ['story.fixes', (id) => ({ id, fixes: [], queries: [], fingerprint: opened.fingerprint }), ['story']],
    ['story.pass', (id) => ({ id, author: 'Pell' }), ['story']],
    ['story.returned', (id) => ({ id }), ['story', 'entry']],
    ['story.target', (id) => ({ id, name: 'New.txt' }), ['story']],
    ['story.duplicate', (id) => ({ id }), ['story']],
    ['story.trash', (id) => ({ id }), ['story']],
    ['story.untrash', (id) => ({ back: id }), []],
    ['work.order', (id) => ({ id, names: ['Open.txt'] }), ['work']],
    ['work.search', (id) => ({ id, text: 'x', ...plain }), ['work']],
    ['work.read', (id) => ({ id }), ['work']],
    ['work.decide', (id) => ({ id, change: { add: { words: ['x'] } } }), ['work']],
    ['work.count', (id) => ({ id }), ['work']],
    ['place.open', (id) => ({ entry: id }), ['entry']],
    ['place.work', (id) => ({ place: id }), ['place']],
    ['place.target', (id) => ({ place: id, name: 'New.txt' }), ['place']],
    ['export.write', (id) => ({ target: id, text: 'x', like: null, replace: true }), ['target']],
  ];
  const successes: string[] = [];
  for (const [name, input, good] of asks) {
    const wrong = [
      ...Object.entries(kinds)
        .filter(([kind]) => !good.includes(kind as keyof typeof kinds))
        .map(([, id]) => id),
      ...paths,
    ];
    for (const id of wrong)
      if (!failed(await raw(name, input(id)))) successes.push(`${name} ${JSON.stringify(id)}`);
  }
  expect(successes).toEqual([]);
});

it.each([
  '../outside/new.txt',
  '..\\outside\\new.txt',
  '/tmp/new.txt',
  'a/b.txt',
  '.bashrc',
  'run.sh',
  'galley.json',
  'Open.txt.fixes.json',
  'x.txt\u0000.png',
  '..',
  'new.txt/..',
  ' .txt',
])('gives no target named %j', async (name) => {
  const story = must(await t.rooms().openPath(join(t.stories, 'Open.txt')));
  const place = must(await t.call('place.list', { place: null }));
  expect(failed(await raw('story.target', { id: story.id, name }))).toBe(true);
  expect(failed(await raw('place.target', { place: place.id, name }))).toBe(true);
  expect(failed(await raw('story.rename', { id: story.id, name }))).toBe(true);
});

it('refuses oversized and misshapen arguments before anything is done', async () => {
  const story = must(await t.rooms().openPath(join(t.stories, 'Open.txt')));
  const refused: [string, unknown][] = [
    ['export.write', { target: story.id, text: 'x'.repeat(50_000_001), like: null, replace: false }],
    [
      'story.stet',
      {
        id: story.id,
        add: Array.from({ length: 10_001 }, () => ({ group: '', text: '', sentence: '' })),
        remove: [],
      },
    ],
    ['story.stet', { id: story.id, add: [{ group: 'x'.repeat(301), text: '', sentence: '' }], remove: [] }],
    [
      'session.write',
      { stories: Array.from({ length: 201 }, () => story.id), active: null, work: null, views: {} },
    ],
    [
      'story.fixes',
      {
        id: story.id,
        fixes: Array.from({ length: 100_001 }, () => 1),
        queries: [],
        fingerprint: '0'.repeat(64),
      },
    ],
    [
      'story.fixes',
      {
        id: story.id,
        fixes: [],
        queries: Array.from({ length: 10_001 }, () => 1),
        fingerprint: '0'.repeat(64),
      },
    ],
    ['story.fixes', { id: story.id, fixes: [], queries: [], fingerprint: '../../outside/secret' }],
    ['story.fixes', { id: story.id, fixes: [1n], queries: [], fingerprint: '0'.repeat(64) }],
    ['story.fixes', { id: story.id, fixes: [undefined], queries: [], fingerprint: '0'.repeat(64) }],
    ['story.pass', { id: story.id, author: '' }],
    ['story.pass', { id: story.id, author: '__proto__' }],
    ['story.pass', { id: story.id, author: 'x'.repeat(201) }],
    ['story.open', { id: story.id, path: '/etc/passwd' }],
    ['story.open', { id: story.id, encoding: 'latin1' }],
    ['story.save', { id: story.id, fingerprint: 'x', splices: [{ keep: [-1, 2] }] }],
    ['story.save', { id: story.id, fingerprint: 'x', splices: [{ text: 'a', end: '\u2028' }] }],
    ['settings.write', { theme: 'purple' }],
    ['settings.write', { dataFolder: '/' }],
    ['work.search', { id: story.work, text: '', matchCase: true, wholeWord: true, from: 0, skip: [] }],
    ['work.search', { id: story.work, text: 'x', matchCase: true, wholeWord: true, from: -1, skip: [] }],
    ['work.order', { id: story.work, names: ['x'.repeat(256)] }],
    ['session.write', undefined],
    ['host.info', 'x'],
  ];
  for (const [name, input] of refused)
    expect(await raw(name, input), name).toMatchObject({ ok: false, code: 'bad-call' });
});

it('follows no link out of the picker’s roots or out of a work', async () => {
  await symlink(join(outside, 'secret.txt'), join(t.stories, 'Linked.txt'));
  await symlink(outside, join(t.stories, 'Linked folder'));
  const place = must(await t.call('place.list', { place: null }));
  const names = place.entries.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Linked'))).toEqual([]);
  const story = must(await t.rooms().openPath(join(t.stories, 'Open.txt')));
  const work = must(await t.call('work.read', { id: story.work ?? '' }));
  expect(work.stories.map(({ name }) => name)).not.toContain('Linked.txt');
  const target = await raw('story.target', { id: story.id, name: 'Linked.txt' });
  expect(
    await raw('export.write', {
      target: (target as { value: { id: string } }).value.id,
      text: 'x',
      like: null,
      replace: true,
    }),
  ).toMatchObject({ code: 'not-allowed' });
  expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe(SECRET);
  await rm(join(t.stories, 'Linked.txt'));
  await rm(join(t.stories, 'Linked folder'));
});

it('holds when a file or folder that was opened becomes a link', async () => {
  const file = await t.write('deep/Swap.txt', 'Mine.\n');
  const story = must(await t.rooms().openPath(file));
  const { fingerprint } = must(await t.call('story.open', { id: story.id }));
  const target = must(await t.call('story.target', { id: story.id, name: 'New.txt' }));
  const place = must(await t.call('place.list', { place: null }));
  const folder = place.entries.find(({ name }) => name === 'deep')?.id ?? '';
  const before = await outsideNow();
  const attempts = async () => {
    for (const [name, input] of [
      ['story.open', { id: story.id }],
      ['story.save', { id: story.id, fingerprint, splices: [{ text: 'Theirs.', end: '' }] }],
      ['export.write', { target: target.id, text: 'x', like: null, replace: true }],
      ['work.read', { id: story.work }],
      ['place.list', { place: folder }],
      ['place.target', { place: folder, name: 'New.txt' }],
      ['work.decide', { id: story.work, change: { add: { words: ['x'] } } }],
      ['story.stet', { id: story.id, add: [{ group: '', text: '', sentence: '' }], remove: [] }],
      ['story.fixes', { id: story.id, fixes: [{ id: 'f1' }], queries: [], fingerprint: '0'.repeat(64) }],
      ['story.pass', { id: story.id, author: 'Pell' }],
      ['story.returned', { id: story.id }],
      ['story.keepCopy', { id: story.id, text: 'x', label: 'mine' }],
      ['story.duplicate', { id: story.id }],
      ['story.trash', { id: story.id }],
      ['work.order', { id: story.work, names: ['Swap.txt'] }],
      [
        'work.search',
        { id: story.work, text: 'Nobody', matchCase: false, wholeWord: false, from: 0, skip: [] },
      ],
      ['story.rename', { id: story.id, name: 'Renamed.txt' }],
    ] as const) {
      const answer = JSON.stringify(await raw(name, input));
      expect(answer.includes(SECRET), name).toBe(false);
    }
  };
  await writeFile(join(outside, 'Swap.txt'), SECRET);
  const planted = await outsideNow();
  await rename(dirname(file), join(t.stories, 'moved'));
  await symlink(outside, dirname(file));
  await attempts();
  expect(await outsideNow()).toBe(planted);
  await rm(join(outside, 'Swap.txt'));
  expect(await outsideNow()).toBe(before);
});

it('survives any input to any call without a success outside, a throw, or a word of a path', async () => {
  const names = Object.keys(calls).filter(
    (name) => !['story.new', 'settings.write', 'story.sample', 'recent.clear'].includes(name),
  );
  const before = await outsideNow();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.anything({ withNullPrototype: true, maxDepth: 3 }),
      async (name, input) => {
        const answer = JSON.stringify(await raw(name, input));
        expect(answer).not.toContain(SECRET);
        expect(answer).not.toContain(t.root);
      },
    ),
    { numRuns: 1500 },
  );
  expect(await outsideNow()).toBe(before);
});
