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
  }
  expect(await history.list('other')).toEqual([]);
  await rm(root, { recursive: true });
});
