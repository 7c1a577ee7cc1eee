import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fail } from '../../app/contract/result.ts';
import { must } from '../test-rooms.ts';
import { createJournal } from './journal.ts';
import { createLibrary } from './library.ts';
import { createOpenStories, openState } from './open-stories.ts';
import { createSafeWrite, type SafeWrite } from './safe-write.ts';
import { createSaving } from './saving.ts';
import { createSidecars } from './sidecars.ts';
import { createStoryNotes } from './story-notes.ts';

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
  const library = createLibrary();
  const open = createOpenStories(library);
  const journal = createJournal(join(root, 'journal'), safeWrite);
  const notes = createStoryNotes(createSidecars(join(root, 'own'), safeWrite));
  const saving = createSaving({ library, open, journal, notes, safeWrite });
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
