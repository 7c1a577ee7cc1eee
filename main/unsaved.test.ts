import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { must, type TestRooms, testRooms } from './test-rooms.ts';

let t: TestRooms;
beforeEach(async () => {
  t = await testRooms();
});
afterEach(() => t.end());

const open = async (name: string) => must(await t.call('story.open', { id: await t.admit(name) }));

it('brings unsaved text back after a crash, and says where the file moved on', async () => {
  const path = await t.write('Moth.txt', 'One.\nTwo.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  const splices = [
    { keep: [0, 1] as [number, number] },
    { text: 'Typed and never saved.', end: '' as const },
  ];
  must(await t.call('story.journal', { id: ref.id, fingerprint, splices }));
  await t.restart();
  expect((await open('Moth.txt')).unsaved).toEqual({ text: 'One.\nTyped and never saved.', moved: false });
  await writeFile(path, 'Someone else.\n');
  await t.restart();
  expect((await open('Moth.txt')).unsaved).toEqual({ text: 'One.\nTyped and never saved.', moved: true });
});

it('keeps pieces over the bytes it opened, whatever happens to the file meanwhile', async () => {
  const path = await t.write('Moth.txt', 'One.\nTwo.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  await writeFile(path, 'Someone else.\n');
  must(
    await t.call('story.journal', {
      id: ref.id,
      fingerprint,
      splices: [{ keep: [1, 2] }, { text: 'More.', end: '' }],
    }),
  );
  await t.restart();
  expect((await open('Moth.txt')).unsaved).toEqual({ text: 'Two.\nMore.', moved: true });
});

it('forgets unsaved text once it is saved, or given up', async () => {
  await t.write('Moth.txt', 'One.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  const splices = [{ text: 'Mine.', end: '\n' as const }];
  must(await t.call('story.journal', { id: ref.id, fingerprint, splices }));
  const saved = must(await t.call('story.save', { id: ref.id, fingerprint, splices }));
  expect((await open('Moth.txt')).unsaved).toBeNull();
  must(await t.call('story.journal', { id: ref.id, fingerprint: saved.fingerprint, splices: [] }));
  must(await t.call('story.journal', { id: ref.id, fingerprint: saved.fingerprint, splices: null }));
  expect((await open('Moth.txt')).unsaved).toBeNull();
  must(await t.call('story.close', { id: ref.id }));
  expect(await readdir(join(t.data, 'journal'))).toEqual([]);
});

it('takes pieces over the text before a save that was under way', async () => {
  await t.write('Moth.txt', 'One.\nTwo.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  must(await t.call('story.save', { id: ref.id, fingerprint, splices: [{ keep: [0, 1] }] }));
  must(await t.call('story.journal', { id: ref.id, fingerprint, splices: [{ keep: [1, 2] }] }));
  await t.restart();
  expect((await open('Moth.txt')).unsaved?.text).toBe('Two.\n');
});

it('keeps a new story in the journal until it has a file, through restarts', async () => {
  const ref = must(await t.call('story.new', { text: 'Pasted.\n' }));
  expect(ref).toMatchObject({ name: 'Untitled.txt', untitled: true, work: null });
  expect(must(await t.call('story.new', {})).name).toBe('Untitled 2.txt');
  const { fingerprint, text } = must(await t.call('story.open', { id: ref.id }));
  expect(text).toBe('Pasted.\n');
  must(
    await t.call('story.journal', {
      id: ref.id,
      fingerprint,
      splices: [{ keep: [0, 1] }, { text: 'Typed.', end: '' }],
    }),
  );
  must(
    await t.call('session.write', {
      stories: [ref.id],
      active: ref.id,
      work: null,
      views: { [ref.id]: { line: 1, offset: 2, top: 3 } },
    }),
  );
  await t.restart();
  const session = must(await t.call('session.read', {}));
  expect(session.stories).toMatchObject([{ name: 'Untitled.txt', untitled: true }]);
  const id = session.stories[0]?.id ?? '';
  expect(session).toMatchObject({ active: id, views: { [id]: { line: 1, offset: 2, top: 3 } }, missing: [] });
  const opened = must(await t.call('story.open', { id }));
  expect(opened).toMatchObject({ text: 'Pasted.\nTyped.', unsaved: null });

  const place = must(await t.call('place.list', { place: null }));
  const target = must(await t.call('place.target', { place: place.id, name: 'Named.txt' }));
  const saved = must(
    await t.call('story.saveAs', {
      id,
      fingerprint: opened.fingerprint,
      splices: [{ keep: [0, 2] }],
      target: target.id,
      replace: false,
    }),
  );
  expect(saved.ref).toMatchObject({ id, name: 'Named.txt', untitled: false, workName: 'stories' });
  expect(await t.read('Named.txt')).toBe('Pasted.\nTyped.');
  expect(must(await t.call('recent.list', {})).map(({ name }) => name)).toEqual([
    'Untitled 2.txt',
    'Named.txt',
  ]);
});

it('drops after a week what a crash left of a story without unsaved text, and nothing else', async () => {
  await t.write('Moth.txt', 'One.\n');
  await t.write('Wasp.txt', 'Two.\n');
  const { ref, fingerprint } = await open('Moth.txt');
  await open('Wasp.txt');
  must(await t.call('story.journal', { id: ref.id, fingerprint, splices: [{ text: 'Unsaved.', end: '' }] }));
  await t.restart();
  const kept = await readdir(join(t.data, 'journal'));
  expect(kept).toHaveLength(2);
  for (const key of kept) await utimes(join(t.data, 'journal', key), 1, 1);
  await t.restart();
  expect(await readdir(join(t.data, 'journal'))).toHaveLength(1);
  expect((await open('Moth.txt')).unsaved?.text).toBe('Unsaved.');
});
