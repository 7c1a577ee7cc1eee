import { spawnSync } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk, stampOf } from './disk.ts';
import { type Exchange, loadExchange } from './exchange.ts';
import { nativeLibrary } from '../../scripts/native-library.mjs';
import { createSafeWrite } from './safe-write.ts';

const MINE = Buffer.from('Mine.\n');
let folder = '';
let path = '';
let recovery = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'galley-swap-')));
  path = join(folder, 'Moth.txt');
  recovery = join(folder, 'recovery');
  await writeFile(path, 'Old.\n');
});
afterEach(() => rm(folder, { recursive: true }));

/** As the system does it, for machines that lack the call. */
const byThree: Exchange = {
  swap: (one, other) => {
    const between = `${one}.between`;
    renameSync(one, between);
    renameSync(other, one);
    renameSync(between, other);
  },
  isBeingWritten: () => false,
  hasAttributes: () => false,
};
const swapping = (swap: Exchange['swap']): Exchange => ({ ...byThree, swap });
const native = nativeLibrary();
const systems = native === null ? null : loadExchange(native);

const stamp = async () => ({ stamp: stampOf(await nodeDisk.lstat(path)) });
const beside = async () => (await readdir(folder)).filter((name) => name !== 'recovery').sort();

describe.each([
  ['the system’s exchange', systems],
  ['three renames', byThree],
])('by %s', (_, exchange) => {
  const write = (between: (times: number) => void) => {
    let times = 0;
    const spied: Exchange | null = exchange && {
      ...exchange,
      swap: (one, other) => {
        between(times++);
        exchange.swap(one, other);
      },
    };
    return createSafeWrite({ recovery, exchange: spied });
  };

  it.skipIf(exchange === null)('puts the new text in place and leaves nothing beside it', async () => {
    expect(await write(() => undefined)(path, MINE, await stamp())).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('Mine.\n');
    expect(await beside()).toEqual(['Moth.txt']);
  });

  it.skipIf(exchange === null).each([
    ['into the file', (text: string) => writeFileSync(path, text)],
    [
      'by a swap of its own',
      (text: string) => {
        writeFileSync(`${path}.new`, text);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('gives back what another program wrote %s at the last moment', async (_how, foreign) => {
    const over = await stamp();
    const result = await write((times) => times === 0 && foreign('Theirs.\n'))(path, MINE, over);
    expect(result).toEqual({ ok: false, code: 'changed-on-disk' });
    expect(await readFile(path, 'utf8')).toBe('Theirs.\n');
    expect(await beside()).toEqual(['Moth.txt']);
  });

  it.skipIf(exchange === null)('loses neither of two texts that others wrote meanwhile', async () => {
    const over = await stamp();
    const foreign = (text: string) => {
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    };
    const result = await write((times) => times < 2 && foreign(`Theirs ${times}.\n`))(path, MINE, over);
    expect(result).toMatchObject({ code: 'changed-on-disk' });
    expect(await readFile(path, 'utf8')).toBe('Theirs 1.\n');
    expect(await beside()).toEqual(['Moth.txt']);
    const kept = readdirSync(recovery).map((name) => readFileSync(join(recovery, name, 'old'), 'utf8'));
    const paths = readdirSync(recovery).map((name) => readFileSync(join(recovery, name, 'path'), 'utf8'));
    expect(new Set(paths)).toEqual(new Set([path]));
    expect(kept).toContain('Theirs 0.\n');
  });
});

it('swaps by a rename where the disk has no exchange, and tells of a file that went', async () => {
  const refusing = swapping(() => {
    throw Object.assign(new Error('no'), { code: 'EINVAL' });
  });
  const write = createSafeWrite({ recovery, exchange: refusing });
  expect(await write(path, MINE, await stamp())).toMatchObject({ ok: true });
  expect(await readFile(path, 'utf8')).toBe('Mine.\n');
  const gone = swapping(() => {
    renameSync(path, `${path}.moved`);
    throw Object.assign(new Error('gone'), { code: 'ENOENT' });
  });
  const late = createSafeWrite({ recovery, exchange: gone });
  expect(await late(path, MINE, await stamp())).toMatchObject({ code: 'changed-on-disk' });
  await rename(`${path}.moved`, path);
  expect(await readdir(folder)).toEqual(['Moth.txt']);
});

it('says "not confirmed" where the exchange happened and was reported as failed', async () => {
  const late = swapping((one, other) => {
    byThree.swap(one, other);
    throw Object.assign(new Error('late'), { code: 'EIO' });
  });
  const write = createSafeWrite({ recovery, exchange: late });
  expect(await write(path, MINE, await stamp())).toMatchObject({ code: 'not-confirmed' });
  expect(await readFile(path, 'utf8')).toBe('Mine.\n');
  const early = swapping(() => {
    throw Object.assign(new Error('early'), { code: 'EIO' });
  });
  expect(
    await createSafeWrite({ recovery, exchange: early })(path, Buffer.from('More.'), await stamp()),
  ).toMatchObject({ code: 'write-failed' });
  expect(await readFile(path, 'utf8')).toBe('Mine.\n');
});

it('has no exchange where the library is missing or the system has none', () => {
  expect(loadExchange(join(folder, 'none.node'))).toBeNull();
  if (native !== null) expect(loadExchange(native, 'win32')).toBeNull();
});

it.skipIf(systems === null || process.platform !== 'linux')(
  'leaves a file that another program has open to write, before it wrote anything',
  async () => {
    const over = await stamp();
    const writer = await open(path, 'r+');
    const write = createSafeWrite({ recovery, exchange: systems });
    expect(await write(path, MINE, over)).toMatchObject({ code: 'changed-on-disk' });
    await writer.write('Theirs, at last.\n');
    await writer.close();
    expect(await readFile(path, 'utf8')).toBe('Theirs, at last.\n');
    expect(await beside()).toEqual(['Moth.txt']);
    expect(await write(path, MINE, await stamp())).toMatchObject({ ok: true });
  },
);

it.skipIf(systems === null || process.platform !== 'linux')(
  'keeps what hangs on a file by writing into it',
  async () => {
    const set = spawnSync('python3', [
      '-c',
      'import os,sys; os.setxattr(sys.argv[1], "user.note", b"mine")',
      path,
    ]);
    if (set.status !== 0) return expect(systems?.hasAttributes(path)).toBe(false);
    const { ino } = await nodeDisk.lstat(path);
    const write = createSafeWrite({ recovery, exchange: systems });
    expect(await write(path, MINE, await stamp())).toMatchObject({ ok: true });
    expect((await nodeDisk.lstat(path)).ino).toBe(ino);
    expect(systems?.hasAttributes(path)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('Mine.\n');
  },
);
