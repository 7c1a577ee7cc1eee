import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryMark } from './services/safe-write.ts';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

let t: TestRooms;
beforeEach(async () => {
  t = await testRooms();
});
afterEach(() => t.end());

const openWork = async (...names: string[]) => {
  for (const name of names) await t.write(name, `${name} says hello.\n`);
  const { ref } = must(await t.call('story.open', { id: await t.admit(names[0] ?? '') }));
  return { id: ref.id, work: ref.work ?? '' };
};
const namesOf = async (work: string) =>
  must(await t.call('work.read', { id: work })).stories.map(({ name }) => name);
const STET = { group: 'g', text: 'teh', sentence: 'Teh end.' };

it('puts a copy beside the story, never over anything, with its own copy of the notes', async () => {
  const { id } = await openWork('Chapter 3.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  await t.write('Chapter 3 copy.txt', 'Mine.\n');
  const copy = must(await t.call('story.duplicate', { id }));
  expect(copy.name).toBe('Chapter 3 copy 2.txt');
  expect(await t.read('Chapter 3 copy.txt')).toBe('Mine.\n');
  expect(await t.read('Chapter 3 copy 2.txt')).toBe('Chapter 3.txt says hello.\n');
  must(await t.call('story.stet', { id, add: [], remove: [STET] }));
  expect(must(await t.call('story.open', { id: copy.id })).stets).toEqual([STET]);
  expect(must(await t.call('story.duplicate', { id: copy.id })).name).toBe('Chapter 3 copy 3.txt');
});

it('moves a story to the trash with its notes, and puts both back', async () => {
  const { id, work } = await openWork('Moth.txt', 'Owl.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  const { back } = must(await t.call('story.trash', { id }));
  expect(await readdir(t.stories)).toEqual(['Owl.txt']);
  const bin = join(t.root, 'share', 'Trash');
  expect((await readdir(join(bin, 'files'))).sort()).toEqual(['Moth.txt', 'Moth.txt.fixes.json']);
  const info = await readFile(join(bin, 'info', 'Moth.txt.trashinfo'), 'utf8');
  expect(info).toMatch(
    /^\[Trash Info\]\nPath=\/.*\/Moth\.txt\nDeletionDate=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\n$/,
  );
  expect(await namesOf(work)).toEqual(['Owl.txt']);
  const again = must(await t.call('story.untrash', { back: back ?? '' }));
  expect(await readdir(t.stories)).toEqual(['Moth.txt', 'Moth.txt.fixes.json', 'Owl.txt']);
  expect(must(await t.call('story.open', { id: again.id })).stets).toEqual([STET]);
  expect(await readdir(join(bin, 'info'))).toEqual([]);
  expect(await t.call('story.untrash', { back: back ?? '' })).toMatchObject({ code: 'not-found' });
});

it('puts nothing back over another file, and keeps two of a name apart in the trash', async () => {
  const { id } = await openWork('Moth.txt');
  const { back } = must(await t.call('story.trash', { id }));
  await t.write('Moth.txt', 'Another.\n');
  expect(await t.call('story.untrash', { back: back ?? '' })).toMatchObject({ code: 'exists' });
  expect(await t.read('Moth.txt')).toBe('Another.\n');
  must(await t.call('story.trash', { id: await t.admit('Moth.txt') }));
  must(await t.call('story.untrash', { back: back ?? '' }));
  expect(await t.read('Moth.txt')).toBe('Moth.txt says hello.\n');
});

it('leaves a story where it is that the host has no trash for', async () => {
  await t.restart({ trash: undefined });
  expect(must(await t.call('host.info', {})).can.trash).toBe(false);
  const { id } = await openWork('Moth.txt');
  expect(await t.call('story.trash', { id })).toMatchObject({ code: 'no-trash' });
  expect(await readdir(t.stories)).toEqual(['Moth.txt']);
});

it('keeps a chosen order in galley.json, lets new stories fall in, and follows a rename', async () => {
  const { id, work } = await openWork('Chapter 1.txt', 'Chapter 2.txt', 'Chapter 10.txt');
  await t.write('galley.json', '{"galley": 1, "words": ["zorn"]}');
  const names = ['Chapter 10.txt', 'Chapter 1.txt', 'Chapter 2.txt'];
  const ordered = must(
    await t.call('work.order', { id: work, names: [...names, '../secret.txt', 'no.txt'] }),
  );
  expect(ordered.stories.map(({ name }) => name)).toEqual(names);
  expect(JSON.parse(await t.read('galley.json'))).toEqual({ galley: 1, order: names, words: ['zorn'] });
  await t.write('Chapter 3.txt', 'x');
  expect(await namesOf(work)).toEqual([...names, 'Chapter 3.txt']);
  must(await t.call('work.decide', { id: work, change: { add: { words: ['arb'] } } }));
  must(await t.call('story.rename', { id, name: 'Opening.txt' }));
  expect((await namesOf(work)).slice(0, 3)).toEqual(['Chapter 10.txt', 'Opening.txt', 'Chapter 2.txt']);
  const natural = ['Chapter 2.txt', 'Chapter 3.txt', 'Chapter 10.txt', 'Opening.txt'];
  must(await t.call('work.order', { id: work, names: natural }));
  expect(JSON.parse(await t.read('galley.json'))).not.toHaveProperty('order');
});

it('searches the stories of a work slice by slice, with whole words, case, and no link followed', async () => {
  const { id, work } = await openWork('Chapter 1.txt', 'Chapter 2.txt');
  await t.write('Chapter 2.txt', 'The “lamp” stood.\nLamplight, and a Lamp.\n');
  const outside = join(t.root, 'secret.txt');
  await writeFile(outside, 'The lamp nobody may see.\n');
  await symlink(outside, join(t.stories, 'Linked.txt'));
  const search = async (more: object) => {
    const wish = { id: work, text: 'lamp', matchCase: false, wholeWord: false, from: 0, skip: [], ...more };
    return must(await t.call('work.search', wish));
  };
  const { found, next } = await search({});
  expect(next).toBeNull();
  expect(found.map(({ id: story }) => story)).toEqual([await t.admit('Chapter 2.txt')]);
  expect(found[0]?.places.map(({ line, from, to }) => [line, from, to])).toEqual([
    [0, 5, 9],
    [1, 0, 4],
    [1, 17, 21],
  ]);
  expect(found[0]?.places[0]).toMatchObject({ before: 'The “', at: 'lamp', after: '” stood.' });
  expect((await search({ wholeWord: true })).found[0]?.places).toHaveLength(2);
  expect((await search({ matchCase: true })).found[0]?.places).toHaveLength(1);
  expect((await search({ text: 'hello', skip: [id] })).found).toEqual([]);
  await t.write('Many.txt', 'lamp '.repeat(130));
  const many = (await search({})).found.find(({ places }) => places.length > 50);
  expect([many?.places.length, many?.more]).toEqual([100, 30]);
  for (let n = 0; n < 120; n++) await t.write(`N ${n}.txt`, 'A lamp.\n');
  const first = await search({});
  expect(first.next).toBe(100);
  expect((await search({ from: 100 })).next).toBeNull();
});

it('gives a story that was renamed outside Galley its notes back, by its content', async () => {
  const { id } = await openWork('Moth.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  const { fingerprint } = must(await t.call('story.open', { id }));
  must(await t.call('story.save', { id, fingerprint, splices: [{ text: 'Second draft.', end: '\n' }] }));
  must(await t.call('story.close', { id }));
  await t.restart();
  await rename(join(t.stories, 'Moth.txt'), join(t.stories, 'Owl.txt'));
  await t.write('Other.txt', 'Another text.\n');
  expect(must(await t.call('story.open', { id: await t.admit('Other.txt') })).stets).toEqual([]);
  const owl = must(await t.call('story.open', { id: await t.admit('Owl.txt') }));
  expect(owl.stets).toEqual([STET]);
  expect(await readdir(t.stories)).toEqual(['Other.txt', 'Owl.txt', 'Owl.txt.fixes.json']);
  expect(must(await t.call('story.versions', { id: owl.ref.id }))).toHaveLength(1);
});

it('takes no notes from a story that is still there', async () => {
  const { id } = await openWork('Moth.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  const copy = await t.write('Copy.txt', await t.read('Moth.txt'));
  expect(must(await t.call('story.open', { id: await t.admit('Copy.txt') })).stets).toEqual([]);
  expect((await stat(copy)).size).toBeGreaterThan(0);
  expect(await t.read('Moth.txt.fixes.json')).toContain('"of"');
});

it('follows the file of an open story to its new name, with unsaved text and notes', async () => {
  const { id } = await openWork('Moth.txt');
  const { fingerprint } = must(await t.call('story.open', { id }));
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  const typed = [{ text: 'Not saved yet.', end: '\n' as const }];
  must(await t.call('story.journal', { id, fingerprint, splices: typed }));
  await rename(join(t.stories, 'Moth.txt'), join(t.stories, 'Owl.txt'));
  await vi.waitFor(() => expect(t.events.some(({ name }) => name === 'story.moved')).toBe(true), 3000);
  const moved = t.events.find((event) => event.name === 'story.moved');
  expect(moved?.data).toMatchObject({ ref: { id, name: 'Owl.txt' } });
  expect(t.events.some(({ name }) => name === 'story.changed')).toBe(false);
  const opened = must(await t.call('story.open', { id }));
  expect(opened).toMatchObject({ stets: [STET], unsaved: { text: 'Not saved yet.\n', moved: false } });
  must(await t.call('story.save', { id, fingerprint, splices: typed }));
  expect((await readdir(t.stories)).sort()).toEqual(['Owl.txt', 'Owl.txt.fixes.json']);
  expect(await t.read('Owl.txt')).toBe('Not saved yet.\n');
});

it('says that a file is gone where another of the same text came', async () => {
  const { id } = await openWork('Moth.txt');
  await t.write('Copy.txt', await t.read('Moth.txt'));
  await rm(join(t.stories, 'Moth.txt'));
  await vi.waitFor(
    () =>
      expect(t.events.find(({ name }) => name === 'story.changed')?.data).toEqual({ id, fingerprint: null }),
    3000,
  );
});

it('makes versions of what a crash left half written, and sweeps it', async () => {
  await t.write('Moth.txt', 'The moth came in.\n');
  const stray = (name: string, chance: string) => `.galley-${temporaryMark(name)}${chance}.tmp`;
  await t.write(stray('Moth.txt', '00000001'), 'The moth came in. It was late.\n');
  await t.write(stray('Moth.txt', '00000002'), 'The moth ca');
  await t.write(stray('Gone.txt', '00000003'), 'Whose is this?\n');
  await t.restart();
  const id = await t.admit('Moth.txt');
  expect(must(await t.call('story.open', { id })).found).toBe(1);
  const [version] = must(await t.call('story.versions', { id }));
  const text = must(await t.call('story.version', { id, version: version?.id ?? '' })).text;
  expect(text).toBe('The moth came in. It was late.\n');
  // Another Galley may be writing the one that nobody knows.
  expect((await readdir(t.stories)).sort()).toEqual([stray('Gone.txt', '00000003'), 'Moth.txt']);
  expect(must(await t.call('story.open', { id })).found).toBe(0);
});

it('offers both texts of a file that was being written in place when everything stopped', async () => {
  const path = await t.write('Moth.txt', 'The new te');
  const kept = join(t.data, 'recovery', 'Moth.txt-0123456789abcdef');
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, 'old'), 'The old text.\n');
  await writeFile(join(kept, 'new'), 'The new text.\n');
  await writeFile(join(kept, 'path'), path);
  await t.restart();
  expect(await readdir(join(t.data, 'recovery'))).toEqual([]);
  const id = await t.admit('Moth.txt');
  expect(must(await t.call('story.open', { id })).found).toBe(2);
  const texts: string[] = [];
  for (const { id: version } of must(await t.call('story.versions', { id })))
    texts.push(must(await t.call('story.version', { id, version })).text);
  expect(texts.sort()).toEqual(['The new text.\n', 'The old text.\n']);
});

it('hears that another program changed a story that is not open, so that it is counted again', async () => {
  const { id, work } = await openWork('Moth.txt', 'Owl.txt');
  must(await t.call('work.read', { id: work }));
  await new Promise((done) => setTimeout(done, 400));
  const changes = () => t.events.filter(({ name }) => name === 'work.changed').length;
  const { fingerprint } = must(await t.call('story.open', { id }));
  must(await t.call('story.save', { id, fingerprint, splices: [{ text: 'Saved here.', end: '\n' }] }));
  await new Promise((done) => setTimeout(done, 400));
  expect(changes()).toBe(0);
  await t.write('Owl.txt', 'Another text.\n');
  await vi.waitFor(() => expect(changes()).toBe(1), 3000);
});

it('shows nobody the notes of a story that is gone, and loses neither: rename, put back, save as, copy', async () => {
  const STRANGER = { ...STET, text: 'stranger' };
  const strange = `{"galley": 1, "stets": [${JSON.stringify(STRANGER)}], "fixes": [{"id": "f1"}]}`;
  const asideOf = async (name: string) => {
    const found = (await readdir(t.stories)).filter((one) => one.startsWith(`${name}.fixes (aside `));
    return Promise.all(found.map((one) => t.read(one)));
  };
  const opened = async (id: string) => {
    const { stets, fixes } = must(await t.call('story.open', { id }));
    return { stets, fixes: fixes.fixes };
  };
  const mine = { stets: [STET], fixes: [] };
  const { id } = await openWork('Moth.txt', 'Bare.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));

  await t.write('Owl.txt.fixes.json', strange);
  must(await t.call('story.rename', { id, name: 'Owl.txt' }));
  expect(await opened(id)).toEqual(mine);
  expect(await asideOf('Owl.txt')).toEqual([strange]);

  const bare = await t.admit('Bare.txt');
  must(await t.call('story.open', { id: bare }));
  await t.write('Nude.txt.fixes.json', strange);
  must(await t.call('story.rename', { id: bare, name: 'Nude.txt' }));
  expect(await opened(bare)).toEqual({ stets: [], fixes: [] });
  expect(await asideOf('Nude.txt')).toEqual([strange]);

  const { back } = must(await t.call('story.trash', { id }));
  await t.write('Owl.txt.fixes.json', strange);
  const again = must(await t.call('story.untrash', { back: back ?? '' }));
  expect(await opened(again.id)).toEqual(mine);
  expect(await asideOf('Owl.txt')).toEqual([strange, strange]);

  await t.write('Owl copy.txt.fixes.json', strange);
  const copy = must(await t.call('story.duplicate', { id: again.id }));
  expect(await opened(copy.id)).toEqual(mine);
  expect(await asideOf('Owl copy.txt')).toEqual([strange]);

  for (const [from, wanted] of [
    [again.id, mine],
    [bare, { stets: [], fixes: [] }],
  ] as const) {
    const name = `Taken by ${from}.txt`;
    await t.write(name, 'Somebody wrote this.\n');
    await t.write(`${name}.fixes.json`, strange);
    const { id: target } = must(await t.call('story.target', { id: from, name }));
    const { fingerprint } = must(await t.call('story.open', { id: from }));
    const present = { id: from, fingerprint, splices: [{ keep: [0, 1] as [number, number] }] };
    must(await t.call('story.saveAs', { ...present, target, replace: true }));
    expect(await opened(from)).toEqual(wanted);
    expect(await asideOf(name)).toEqual([strange]);
  }
});

it('sets the notes of a stranger aside when the file of an open story is renamed outside', async () => {
  const { id } = await openWork('Moth.txt');
  must(await t.call('story.stet', { id, add: [STET], remove: [] }));
  const strange = '{"galley": 1, "fixes": [{"id": "f1"}]}';
  await t.write('Owl.txt.fixes.json', strange);
  await rename(join(t.stories, 'Moth.txt'), join(t.stories, 'Owl.txt'));
  await vi.waitFor(() => expect(t.events.some(({ name }) => name === 'story.moved')).toBe(true), 3000);
  const { stets, fixes } = must(await t.call('story.open', { id }));
  expect([stets, fixes.fixes]).toEqual([[STET], []]);
  const aside = (await readdir(t.stories)).find((name) => name.startsWith('Owl.txt.fixes (aside ')) ?? '';
  expect(await t.read(aside)).toBe(strange);
});
