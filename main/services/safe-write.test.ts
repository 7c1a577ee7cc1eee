import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeDisk, stampOf } from './disk.ts';
import { failingDisk, type Fault } from './failing-disk.ts';
import { createSafeWrite, type Over, TEMPORARY } from './safe-write.ts';

const OLD = Buffer.from('The kettle sang.\n'.repeat(400));
const NEW = Buffer.from('The kettle sang, and nobody came.\n'.repeat(500));
let root = '';
let made = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'galley-write-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function fresh() {
  const folder = join(root, String(made++));
  const recovery = join(folder, 'recovery');
  await mkdir(join(folder, 'work'), { recursive: true });
  return { folder, recovery, path: join(folder, 'work', 'Kettle.txt'), write: createSafeWrite({ recovery }) };
}

const stampAt = async (path: string) => stampOf(await nodeDisk.lstat(path));

it('writes over what a stamp names, keeps the mode, and leaves nothing beside it', async () => {
  const { path, write } = await fresh();
  await writeFile(path, OLD);
  await chmod(path, 0o640);
  const result = await write(path, NEW, { stamp: await stampAt(path) });
  expect(result).toEqual({ ok: true, value: { path, stamp: await stampAt(path) } });
  expect(await readFile(path)).toEqual(NEW);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(join(path, '..'))).toEqual(['Kettle.txt']);
});

it('writes nothing over a text that is not the expected one', async () => {
  const { path, write } = await fresh();
  await writeFile(path, OLD);
  const { ok: _, ...refused } = await write(path, NEW, 'nothing');
  expect(refused).toEqual({ code: 'exists' });
  const stamp = await stampAt(path);
  await writeFile(path, 'Someone else was here.');
  expect(await write(path, NEW, { stamp })).toEqual({ ok: false, code: 'changed-on-disk' });
  expect(await readFile(path, 'utf8')).toBe('Someone else was here.');
  await rm(path);
  expect(await write(path, NEW, { stamp })).toEqual({ ok: false, code: 'not-found' });
  expect(await readdir(join(path, '..'))).toEqual([]);
});

it('writes through a link, and refuses one that leads nowhere, a folder and a missing folder', async () => {
  const { folder, path, write } = await fresh();
  await writeFile(path, OLD);
  const alias = join(folder, 'alias.txt');
  await symlink(path, alias);
  expect(await write(alias, NEW, 'anything')).toMatchObject({ ok: true, value: { path } });
  expect((await lstat(alias)).isSymbolicLink()).toBe(true);
  expect(await readFile(path)).toEqual(NEW);

  const astray = join(folder, 'astray.txt');
  await symlink(join(folder, 'gone.txt'), astray);
  expect(await write(astray, NEW, 'anything')).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(await write(folder, NEW, 'anything')).toMatchObject({ ok: false, code: 'is-folder' });
  expect(await write(join(folder, 'no', 'Kettle.txt'), NEW, 'nothing')).toMatchObject({
    ok: false,
    code: 'write-failed',
  });
});

it('keeps hard links together by writing in place, and keeps no copies afterwards', async () => {
  const { folder, path, recovery, write } = await fresh();
  await writeFile(path, OLD);
  const twin = join(folder, 'twin.txt');
  await link(path, twin);
  for (const text of [NEW, Buffer.from('Short.')]) {
    expect(await write(path, text, { stamp: await stampAt(path) })).toMatchObject({ ok: true });
    expect(await readFile(twin)).toEqual(text);
  }
  expect(await readdir(recovery)).toEqual([]);
});

it('retries a rename that Windows refuses for a moment, and only there', async () => {
  for (const [platform, refusals, code] of [
    ['win32', 3, true],
    ['linux', 1, false],
  ] as const) {
    const { path, recovery } = await fresh();
    await writeFile(path, OLD);
    let left = refusals;
    const disk = {
      ...nodeDisk,
      rename: async (from: string, to: string) => {
        if (left-- > 0) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
        await nodeDisk.rename(from, to);
      },
    };
    const result = await createSafeWrite({ recovery, disk, platform })(path, NEW, 'anything');
    expect(result.ok).toBe(code);
    expect(await readFile(path)).toEqual(code ? NEW : OLD);
  }
});

it('takes a free name without hard links where the disk has none', async () => {
  const { path, recovery } = await fresh();
  const disk = {
    ...nodeDisk,
    link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
  };
  const write = createSafeWrite({ recovery, disk });
  expect(await write(path, OLD, 'nothing')).toMatchObject({ ok: true });
  expect(await write(path, NEW, 'nothing')).toMatchObject({ ok: false, code: 'exists' });
  expect(await readFile(path)).toEqual(OLD);
});

it('names its temporary files so that only its own are swept', () => {
  expect(TEMPORARY.test('.galley-0123456789abcdef.tmp')).toBe(true);
  for (const name of ['galley-0123456789abcdef.tmp', '.galley-0123.tmp', '.galley-0123456789abcdef.tmp.txt'])
    expect(TEMPORARY.test(name)).toBe(false);
});

const ERRNOS = ['EIO', 'ENOSPC', 'EPERM', 'EACCES'];
const SHAPES: Partial<Fault>[] = [
  {},
  { late: true },
  { short: 1000 },
  { forGood: true },
  { late: true, forGood: true },
];
const SCENES = ['over an old text', 'as a new file', 'in place', 'over a longer text in place'] as const;

it.each(SCENES)(
  'with any one operation failing, %s: old or new stands whole, and the answer says which',
  async (scene) => {
    const now = scene === 'over a longer text in place' ? NEW.subarray(0, 300) : NEW;
    const before = scene === 'as a new file' ? null : OLD;
    const over: Over = before === null ? 'nothing' : 'anything';
    const attempt = async (fault: Fault | null) => {
      const { folder, path, recovery } = await fresh();
      if (before !== null) await writeFile(path, before);
      if (scene.endsWith('in place')) await link(path, join(folder, 'twin.txt'));
      const disk = failingDisk(fault);
      const result = await createSafeWrite({ recovery, disk })(path, now, over);
      const text = await readFile(path).catch(() => null);
      const kept = await readdir(recovery).catch(() => []);
      const copies = await Promise.all(
        kept.map((name) => readFile(join(recovery, name, 'new')).catch(() => null)),
      );
      await rm(folder, { recursive: true });
      return { result, text, copies, count: disk.count() };
    };
    const whole = await attempt(null);
    expect(whole.result.ok).toBe(true);
    expect(whole.count).toBeGreaterThan(8);

    for (let at = 0; at < whole.count; at++) {
      for (const errno of ERRNOS) {
        for (const shape of SHAPES) {
          const fault = { at, errno, ...shape };
          const { result, text, copies } = await attempt(fault);
          const said = JSON.stringify({ fault, result });
          const isNew = text !== null && text.equals(now);
          const isOld = before === null ? text === null || text.length === 0 : text?.equals(before) === true;
          if (result.ok) expect(isNew, said).toBe(true);
          else if (result.code !== 'not-confirmed') expect(isOld, said).toBe(true);
          else if (!isNew && !isOld)
            expect(
              copies.some((copy) => copy?.equals(now)),
              said,
            ).toBe(true);
        }
      }
    }
  },
  120_000,
);
