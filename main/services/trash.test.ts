import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { must } from '../test-rooms.ts';
import { freedesktopTrash, infoOf, systemTrash } from './trash.ts';

const isLinux = process.platform === 'linux';
/** A folder on another disk than the temporary ones, where there is one. */
const elsewhere = isLinux ? folderOnOtherDisk() : null;

function folderOnOtherDisk(): string | null {
  try {
    const folder = mkdtempSync('/dev/shm/galley-trash-');
    if (statSync(folder).dev !== statSync(tmpdir()).dev) return folder;
    rmSync(folder, { recursive: true });
  } catch {
    // There is no such place.
  }
  return null;
}

const fresh = async () => realpath(await mkdtemp(join(tmpdir(), 'galley-trash-')));

it('writes down where a file came from, in percent code and local time', () => {
  expect(infoOf('/home/marla/My Story – 1%.txt', new Date(2026, 0, 2, 3, 4, 5))).toBe(
    '[Trash Info]\nPath=/home/marla/My%20Story%20%E2%80%93%201%25.txt\nDeletionDate=2026-01-02T03:04:05\n',
  );
});

it.skipIf(!isLinux)('keeps files of one name apart, and gives each back', async () => {
  const root = await fresh();
  const trash = freedesktopTrash(join(root, 'share'));
  const path = join(root, 'Moth.txt');
  await writeFile(path, 'One.');
  const first = must(await trash(path));
  await writeFile(path, 'Two.');
  must(await trash(path));
  const files = join(root, 'share', 'Trash', 'files');
  expect((await readdir(files)).sort()).toEqual(['Moth 2.txt', 'Moth.txt']);
  must((await first.putBack?.()) ?? { ok: false, code: 'unexpected' });
  expect(await readFile(path, 'utf8')).toBe('One.');
  expect(await readdir(join(root, 'share', 'Trash', 'info'))).toEqual(['Moth 2.txt.trashinfo']);
  expect(await trash(join(root, 'Never.txt'))).toMatchObject({ code: 'not-found' });
  await rm(root, { recursive: true });
});

it.skipIf(!isLinux)('takes nothing through a folder that is a link by now', async () => {
  const root = await fresh();
  const outside = join(root, 'outside');
  await mkdir(outside);
  await writeFile(join(outside, 'Moth.txt'), 'Not yours.');
  await symlink(outside, join(root, 'work'));
  const trash = freedesktopTrash(join(root, 'share'));
  expect(await trash(join(root, 'work', 'Moth.txt'))).toMatchObject({ ok: false });
  expect(await readdir(outside)).toEqual(['Moth.txt']);
  expect(await readdir(join(root, 'share', 'Trash', 'info'))).toEqual([]);
  await rm(root, { recursive: true });
});

it.skipIf(elsewhere === null)('uses the trash of the disk where the file lies', async () => {
  const folder = elsewhere ?? '';
  const home = await fresh();
  const own = join('/dev/shm', `.Trash-${process.getuid?.()}`);
  await writeFile(join(folder, 'Moth.txt'), 'Far away.');
  const thrown = must(await freedesktopTrash(join(home, 'share'))(join(folder, 'Moth.txt')));
  const [info] = (await readdir(join(own, 'info'))).filter((name) => name.startsWith('Moth'));
  const place = `Path=${basename(folder)}/Moth.txt\n`;
  expect(await readFile(join(own, 'info', info ?? ''), 'utf8')).toContain(place);
  must((await thrown.putBack?.()) ?? { ok: false, code: 'unexpected' });
  expect(await readFile(join(folder, 'Moth.txt'), 'utf8')).toBe('Far away.');
  const left = [...(await readdir(join(own, 'files'))), ...(await readdir(join(own, 'info')))];
  if (left.length === 0) await rm(own, { recursive: true });
  await rm(home, { recursive: true });
  await rm(folder, { recursive: true });
});

it('asks the system where that has a trash of its own, for files alone', async () => {
  const root = await fresh();
  const asked: string[] = [];
  const trash = systemTrash(async (path) => {
    asked.push(path);
    if (path.endsWith('refused.txt')) throw new Error('no');
  });
  await writeFile(join(root, 'Moth.txt'), 'x');
  await writeFile(join(root, 'refused.txt'), 'x');
  expect(await trash(join(root, 'Moth.txt'))).toEqual({ ok: true, value: { putBack: null } });
  expect(await trash(join(root, 'refused.txt'))).toMatchObject({ code: 'no-trash' });
  expect(await trash(root)).toMatchObject({ code: 'not-found' });
  expect(asked).toHaveLength(2);
  await rm(root, { recursive: true });
});
