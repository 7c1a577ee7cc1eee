import {
  appendFile,
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

let t: TestRooms;
beforeEach(async () => {
  t = await testRooms();
});
afterEach(() => t.end());

const open = async (name: string) => must(await t.call('story.open', { id: await t.admit(name) }));

it('opens a story with what the screen needs, and no path', async () => {
  await t.write('Moth.txt', 'Its wings were dust.\r\nNobody spoke.\r\n');
  const opened = await open('Moth.txt');
  expect(opened).toMatchObject({
    ref: { name: 'Moth.txt', workName: 'stories', untitled: false },
    format: 'txt',
    text: 'Its wings were dust.\r\nNobody spoke.\r\n',
    encoding: 'utf-8',
    bom: false,
    guessed: false,
    readOnly: false,
    unsaved: null,
    stets: [],
    ledger: [],
    decisions: { words: [], cast: [], notNames: [], rulesOff: [], styleSheet: {} },
  });
  expect(JSON.stringify(opened)).not.toContain(t.root);
  expect(await readdir(t.stories)).toEqual(['Moth.txt']);
});

it('refuses what is no story, each with its code', async () => {
  await mkdir(join(t.stories, 'folder.txt'));
  await t.write('picture.txt', Uint8Array.of(0x89, 0x50, 0, 0, 0, 1, 2, 3));
  await t.write('letter.docx', 'PK');
  await t.write('run.sh', 'echo');
  await t.write('huge.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97));
  const refused = async (name: string) => {
    const admitted = await t.rooms().openPath(join(t.stories, name));
    const answer = admitted.ok ? await t.call('story.open', { id: admitted.value.id }) : admitted;
    return answer.ok
      ? 'opened'
      : answer.detail === undefined
        ? answer.code
        : `${answer.code} ${answer.detail}`;
  };
  expect(await refused('folder.txt')).toBe('is-folder');
  expect(await refused('picture.txt')).toBe('binary');
  expect(await refused('letter.docx')).toBe('is-docx');
  expect(await refused('run.sh')).toBe('not-a-story');
  expect(await refused('huge.txt')).toBe('too-large 20971520');
  expect(await refused('nowhere.txt')).toBe('not-found');
});

it.skipIf(process.getuid?.() === 0)('says that a file may not be read (needs an ordinary user)', async () => {
  await chmod(await t.write('Closed.txt', 'Secret.'), 0o000);
  const admitted = must(await t.rooms().openPath(join(t.stories, 'Closed.txt')));
  expect(await t.call('story.open', { id: admitted.id })).toMatchObject({ ok: false, code: 'not-allowed' });
});

it('saves what changed and no other byte, in the encoding and with the line ends of the file', async () => {
  const bytes = Buffer.from([...Buffer.from('Caf'), 0xe9, 13, 10, ...Buffer.from('Rain.\nWind.\r')]);
  const path = await t.write('Cafe.txt', bytes);
  const { ref, fingerprint, encoding } = await open('Cafe.txt');
  expect(encoding).toBe('windows-1252');
  const splices = [
    { keep: [0, 1] as [number, number] },
    { text: 'Rän.', end: '\n' as const },
    { keep: [2, 3] as [number, number] },
  ];
  const saved = must(await t.call('story.save', { id: ref.id, fingerprint, splices }));
  expect(await readFile(path, 'latin1')).toBe('Café\r\nRän.\nWind.\r');
  expect(saved.fingerprint).not.toBe(fingerprint);
  const again = await t.call('story.save', {
    id: ref.id,
    fingerprint: saved.fingerprint,
    splices: [{ keep: [0, 3] }],
  });
  expect(must(again).fingerprint).toBe(saved.fingerprint);
});

it('asks before a character is lost, and changes the encoding when told to', async () => {
  const path = await t.write('Cafe.txt', Buffer.from([0x43, 0xe9, 10]));
  const { ref, fingerprint } = await open('Cafe.txt');
  const splices = [{ keep: [0, 1] as [number, number] }, { text: 'snow ☃', end: '\n' as const }];
  const refused = await t.call('story.save', { id: ref.id, fingerprint, splices });
  expect(refused).toEqual({ ok: false, code: 'not-encodable', detail: '{"line":1,"at":5,"character":"☃"}' });
  expect(await readFile(path)).toEqual(Buffer.from([0x43, 0xe9, 10]));
  must(await t.call('story.save', { id: ref.id, fingerprint, splices, encoding: 'utf-8' }));
  expect(await readFile(path, 'utf8')).toBe('Cé\nsnow ☃\n');
});

it('opens in the encoding that the writer names', async () => {
  await t.write('Cafe.txt', 'Café');
  const id = await t.admit('Cafe.txt');
  expect(must(await t.call('story.open', { id, encoding: 'windows-1252' }))).toMatchObject({
    text: 'CafÃ©',
    guessed: false,
  });
  expect(await t.call('story.open', { id, encoding: 'utf-16le' })).toMatchObject({
    ok: false,
    code: 'binary',
  });
});

it('never writes over what another program wrote, nor where the file is gone', async () => {
  const path = await t.write('Moth.txt', 'One.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  await writeFile(path, 'Two.\n');
  const splices = [{ text: 'Mine.', end: '\n' as const }];
  expect(await t.call('story.save', { id: ref.id, fingerprint, splices })).toMatchObject({
    code: 'changed-on-disk',
  });
  expect(await t.read('Moth.txt')).toBe('Two.\n');
  await rm(path);
  expect(await t.call('story.save', { id: ref.id, fingerprint, splices })).toMatchObject({
    code: 'not-found',
  });
  const target = must(await t.call('story.target', { id: ref.id, name: 'Moth.txt' }));
  expect(target.exists).toBe(false);
  const again = await t.call('story.saveAs', {
    id: ref.id,
    fingerprint,
    splices,
    target: target.id,
    replace: false,
  });
  expect(must(again).ref).toMatchObject({ id: ref.id, name: 'Moth.txt' });
  expect(await t.read('Moth.txt')).toBe('Mine.\n');
});

it('puts pieces that do not fit the file back to the caller', async () => {
  await t.write('Moth.txt', 'One.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  const splices = [{ keep: [0, 7] as [number, number] }];
  expect(await t.call('story.save', { id: ref.id, fingerprint, splices })).toEqual({
    ok: false,
    code: 'bad-call',
    detail: 'splices',
  });
  expect(await t.call('story.journal', { id: ref.id, fingerprint, splices })).toEqual({
    ok: false,
    code: 'bad-call',
    detail: 'splices',
  });
});

it('saves under another name only over what it may', async () => {
  await t.write('Moth.txt', 'One.\n');
  await t.write('Wasp.txt', 'Wasp.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  const target = must(await t.call('story.target', { id: ref.id, name: 'Wasp.txt' }));
  expect(target.exists).toBe(true);
  const input = {
    id: ref.id,
    fingerprint,
    splices: [{ keep: [0, 1] as [number, number] }],
    target: target.id,
  };
  expect(await t.call('story.saveAs', { ...input, replace: false })).toMatchObject({ code: 'exists' });
  expect(await t.read('Wasp.txt')).toBe('Wasp.\n');
  must(
    await t.call('story.stet', { id: ref.id, add: [{ group: 'g', text: 'a', sentence: 's' }], remove: [] }),
  );
  must(await t.call('story.saveAs', { ...input, replace: true }));
  expect(await t.read('Wasp.txt')).toBe('One.\n');
  expect(await t.read('Wasp.txt.fixes.json')).toBe(await t.read('Moth.txt.fixes.json'));
});

it('renames a story with its notes, and never over another', async () => {
  await t.write('Moth.txt', 'One.\n');
  await t.write('Wasp.txt', 'Wasp.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  must(
    await t.call('story.stet', { id: ref.id, add: [{ group: 'g', text: 'a', sentence: 's' }], remove: [] }),
  );
  must(await t.call('story.journal', { id: ref.id, fingerprint, splices: [{ text: 'Unsaved.', end: '' }] }));
  for (const [name, code] of [
    ['Wasp.txt', 'exists'],
    ['../Out.txt', 'bad-name'],
    ['Moth.docx', 'bad-name'],
    ['Moth.html', 'bad-name'],
  ]) {
    expect(await t.call('story.rename', { id: ref.id, name: name ?? '' })).toMatchObject({ code });
  }
  expect(must(await t.call('story.rename', { id: ref.id, name: 'Bee.md' }))).toMatchObject({
    id: ref.id,
    name: 'Bee.md',
  });
  expect((await readdir(t.stories)).sort()).toEqual(['Bee.md', 'Bee.md.fixes.json', 'Wasp.txt']);
  const again = must(await t.call('story.open', { id: ref.id }));
  expect(again).toMatchObject({
    format: 'md',
    unsaved: { text: 'Unsaved.', moved: false },
    stets: [{ group: 'g' }],
  });
});

it('puts a copy beside the story under a free name', async () => {
  await t.write('Cafe.txt', Buffer.from([0x43, 0xe9]));
  const { ref } = await open('Cafe.txt');
  const names = [];
  for (const text of ['é', '☃'])
    names.push(must(await t.call('story.keepCopy', { id: ref.id, text, label: 'mine' })).name);
  expect(names).toEqual(['Cafe (mine).txt', 'Cafe (mine) 2.txt']);
  expect(await readFile(join(t.stories, 'Cafe (mine).txt'))).toEqual(Buffer.from([0xe9]));
  expect(await t.read('Cafe (mine) 2.txt')).toBe('☃');
});

it('writes nothing in place where both texts cannot be kept first', async () => {
  const path = await t.write('Moth.txt', 'One.\n');
  await link(path, join(t.root, 'twin.txt'));
  const { ref, fingerprint } = await open('Moth.txt');
  await writeFile(join(t.data, 'recovery'), 'not a folder');
  const refused = await t.call('story.save', {
    id: ref.id,
    fingerprint,
    splices: [{ text: 'Mine.', end: '' }],
  });
  expect(refused).toMatchObject({ ok: false, code: 'write-failed' });
  expect(await t.read('Moth.txt')).toBe('One.\n');
  await rm(join(t.data, 'recovery'));
  must(await t.call('story.save', { id: ref.id, fingerprint, splices: [{ text: 'Mine.', end: '' }] }));
  expect(await readFile(join(t.root, 'twin.txt'), 'utf8')).toBe('Mine.');
});

it('lists a work in reading order, without links that leave it', async () => {
  for (const name of [
    'Chapter 10.txt',
    'Chapter 2.txt',
    'Epilogue.md',
    '.hidden.txt',
    'galley.json',
    'art.png',
  ])
    await t.write(name, 'x');
  await writeFile(join(t.root, 'outside.txt'), 'x');
  await symlink(join(t.root, 'outside.txt'), join(t.stories, 'Chapter 3.txt'));
  await symlink(join(t.stories, 'Chapter 2.txt'), join(t.stories, 'Again.txt'));
  await mkdir(join(t.stories, 'drafts.txt'));
  const { ref } = await open('Chapter 2.txt');
  const work = must(await t.call('work.read', { id: ref.work ?? '' }));
  expect(work).toMatchObject({ id: ref.work, name: 'stories', truncated: false });
  expect(work.stories.map(({ name }) => name)).toEqual(['Chapter 2.txt', 'Chapter 10.txt', 'Epilogue.md']);
  expect(work.stories[0]?.id).toBe(ref.id);
});

it('shows at most 2,000 stories of a work, and says that there are more', async () => {
  await t.write('0000.txt', '');
  await Promise.all(Array.from({ length: 2001 }, (_, i) => writeFile(join(t.stories, `${i + 1}.txt`), '')));
  const { ref } = await open('0000.txt');
  const work = must(await t.call('work.read', { id: ref.work ?? '' }));
  expect(work.stories.length).toBe(2000);
  expect(work.truncated).toBe(true);
});

it('tells once when another program changes or removes an open story, and never of its own saves', async () => {
  const path = await t.write('Moth.txt', 'One.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  const told = () => t.events.flatMap((event) => (event.name === 'story.changed' ? [event.data] : []));
  const until = async (count: number) => {
    for (let i = 0; i < 200 && told().length < count; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told().length).toBe(count);
  };
  must(await t.call('story.save', { id: ref.id, fingerprint, splices: [{ text: 'Mine.', end: '\n' }] }));
  await utimes(path, 1, 1);
  await appendFile(path, 'More.\n');
  await until(1);
  expect(told()[0]).toMatchObject({ id: ref.id });
  expect(told()[0]?.fingerprint).not.toBeNull();
  await rm(path);
  await until(2);
  expect(told()[1]).toEqual({ id: ref.id, fingerprint: null });
});

it('tells when stories of the shown work come and go', async () => {
  await t.write('Moth.txt', 'One.\n');
  const { ref } = await open('Moth.txt');
  must(await t.call('work.read', { id: ref.work ?? '' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await t.write('Wasp.txt', 'x');
  for (let i = 0; i < 200 && !t.events.some(({ name }) => name === 'work.changed'); i++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(t.events).toContainEqual({ name: 'work.changed', data: { id: ref.work } });
});

it('rescues text from a temporary file that a killed Galley left, and leaves young ones alone', async () => {
  await t.write('Moth.txt', 'One.\n');
  const old = await t.write('.galley-0123456789abcdef.tmp', 'Perhaps newer.\n');
  await utimes(old, 1_000_000, 1_000_000);
  await t.write('.galley-fedcba9876543210.tmp', 'Right now.\n');
  await open('Moth.txt');
  expect((await readdir(t.stories)).sort()).toEqual(['.galley-fedcba9876543210.tmp', 'Moth.txt']);
  expect(await readFile(join(t.data, 'recovery', 'stray.galley-0123456789abcdef.tmp'), 'utf8')).toBe(
    'Perhaps newer.\n',
  );
});
