import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fail } from '../../app/contract/result.ts';
import { must } from '../test-rooms.ts';
import { createDrafts } from './drafts.ts';
import { createHistory } from './history.ts';
import { createJournal } from './journal.ts';
import { createLeftByProofreaders } from './left-by-proofreaders.ts';
import { createLibrary } from './library.ts';
import { createOpenStories, openState } from './open-stories.ts';
import { createSafeWrite, type SafeWrite } from './safe-write.ts';
import { createSaving, type SavingParts } from './saving.ts';
import { createSidecars } from './sidecars.ts';
import { createStoryFixes } from './story-fixes.ts';
import { createStoryLocks } from './story-locks.ts';
import { createStoryNotes } from './story-notes.ts';

const LOCKS = createStoryLocks();

function servicesIn(root: string, safeWrite: SafeWrite, more: Partial<SavingParts> = {}) {
  const library = createLibrary();
  const open = createOpenStories(library);
  const journal = createJournal(join(root, 'journal'), safeWrite);
  const sidecars = createSidecars(join(root, 'own'), safeWrite);
  const notes = createStoryNotes(sidecars);
  const history = createHistory(join(root, 'history'), safeWrite);
  const drafts = createDrafts(join(root, 'drafts'), safeWrite);
  const left = createLeftByProofreaders(createStoryFixes(sidecars), drafts, journal, history);
  return {
    library,
    open,
    journal,
    saving: createSaving({
      library,
      open,
      journal,
      notes,
      safeWrite,
      history,
      locks: LOCKS,
      follow: async (id, _from, to) => library.move(id, to),
      left,
      ...more,
    }),
  };
}

it('saves again what the disk did not confirm, and still nothing over another text', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'galley-saving-')));
  const path = join(root, 'Moth.txt');
  await writeFile(path, 'One.\n');
  const real = createSafeWrite({ recovery: join(root, 'recovery') });
  let confirms = false;
  const safeWrite: SafeWrite = async (...args) => {
    const written = await real(...args);
    return confirms || args[0] !== path ? written : fail('not-confirmed');
  };
  const { saving, library, open, journal } = servicesIn(root, safeWrite);
  const { id } = must(await library.admit(path));
  const bytes = await readFile(path);
  open.know(id, openState(bytes, { encoding: 'utf-8', bom: false }, 'One.\n'));
  const { fingerprint } = must(await journal.keepBase(journal.keyOf(path), bytes));

  const mine = [{ keep: [0, 1] as const }, { text: 'Mine.', end: '\n' as const }];
  expect(await saving.save(id, { fingerprint, splices: mine })).toEqual({ ok: false, code: 'not-confirmed' });
  expect(await readFile(path, 'utf8')).toBe('One.\nMine.\n');
  confirms = true;
  const more = [...mine, { text: 'More.', end: '\n' as const }];
  must(await saving.save(id, { fingerprint, splices: more }));
  expect(await readFile(path, 'utf8')).toBe('One.\nMine.\nMore.\n');

  confirms = false;
  const known = open.state(id)?.fingerprint ?? '';
  expect(await saving.save(id, { fingerprint: known, splices: mine })).toMatchObject({
    code: 'not-confirmed',
  });
  await writeFile(path, 'Somebody else.\n');
  expect(await saving.save(id, { fingerprint: known, splices: mine })).toMatchObject({
    code: 'changed-on-disk',
  });
  expect(await readFile(path, 'utf8')).toBe('Somebody else.\n');
  await rm(root, { recursive: true });
});

it('loses versions before a full disk fails a save, and saves where no version can be kept', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'galley-saving-')));
  const path = join(root, 'Moth.txt');
  await writeFile(path, 'One.\n');
  const real = createSafeWrite({ recovery: join(root, 'recovery') });
  let full = true;
  const safeWrite: SafeWrite = async (at, ...rest) =>
    full && at === path ? fail('no-space') : real(at, ...rest);
  const history = createHistory(join(root, 'history'), safeWrite);
  const old = { since: 0, until: 1000, wordsChanged: null, encoding: 'utf-8' as const };
  must(await history.keep('other', { name: 'Old.txt', path }, { ...old, bytes: Buffer.from('Old.') }));
  const makeRoom = async (bytes: number) => {
    const made = await history.makeRoom(bytes);
    full = !made;
    return made;
  };
  for (const [own, text, notKept] of [
    [{ ...history, makeRoom }, 'Two.', undefined],
    [{ ...history, keep: async () => fail('not-allowed') }, 'Three.', 'not-allowed'],
  ] as const) {
    const { saving, library, open, journal } = servicesIn(root, safeWrite, { history: own });
    const { id } = must(await library.admit(path));
    const bytes = await readFile(path);
    open.know(id, openState(bytes, { encoding: 'utf-8', bom: false }, bytes.toString()));
    const { fingerprint } = must(await journal.keepBase(journal.keyOf(path), bytes));
    const saved = must(await saving.save(id, { fingerprint, splices: [{ text, end: '\n' }] }));
    expect(saved.notKept).toBe(notKept);
    expect(await readFile(path, 'utf8')).toBe(`${text}\n`);
    await open.idle();
  }
  expect(await history.list('other')).toEqual([]);
  await rm(root, { recursive: true });
});

it('lets one version stand for a run of typing, and keeps every text that was saved by hand', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'galley-saving-')));
  const path = join(root, 'Moth.txt');
  await writeFile(path, 'As opened.');
  const safeWrite = createSafeWrite({ recovery: join(root, 'recovery') });
  const history = createHistory(join(root, 'history'), safeWrite);
  let time = Date.UTC(2026, 10, 21);
  const { saving, library, open } = servicesIn(root, safeWrite, { history, now: () => time });
  const { id } = must(await library.admit(path));
  const opened = await readFile(path);
  open.know(id, openState(opened, { encoding: 'utf-8', bom: false }, opened.toString()));
  let fingerprint = open.state(id)?.fingerprint ?? '';
  const minute = 60_000;
  const save = async (text: string, after: number, auto = true) => {
    time += after;
    const saved = await saving.save(id, { fingerprint, splices: [{ text, end: '' }], auto });
    ({ fingerprint } = must(saved));
  };
  await save('Typed 1.', minute);
  await save('Typed 2.', minute);
  await save('Typed 3.', 3 * minute);
  await save('Typed 4.', minute);
  await save('By hand.', minute, false);
  await save('Typed 5.', minute);
  await save('Typed 6.', 11 * minute);
  await save('Typed 7.', minute);
  const texts: string[] = [];
  for (const version of await history.list(journalKey(root, path)))
    texts.push(Buffer.from(must(await history.read(journalKey(root, path), version.id)).bytes).toString());
  // Five minutes after "As opened." was kept the next one is; a pause, and a save by hand, keep what stood before.
  expect(texts).toEqual(['Typed 5.', 'By hand.', 'Typed 4.', 'Typed 3.', 'As opened.']);
  const counts = (await history.list(journalKey(root, path))).map(({ wordsChanged }) => wordsChanged);
  expect(counts.at(-1)).toBeNull();
  expect(counts[1]).toBe(2);
  await open.idle();
  await rm(root, { recursive: true });
});

function journalKey(root: string, path: string): string {
  return createJournal(join(root, 'journal'), createSafeWrite({ recovery: root })).keyOf(path);
}
