/** The trash of the system. Nothing that a writer made is ever deleted: it goes there, and comes back from there. */
import type { BigIntStats } from 'node:fs';
import { lstat, mkdir, realpath, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import { nodeDisk, writeAll } from './disk.ts';
import { errno, writingFailure } from './disk-errors.ts';
import type { Done } from './done.ts';
import { moveFile } from './move-file.ts';

/** What is in the trash now; `putBack` is null where only the system can put it back. */
export interface Trashed {
  readonly putBack: (() => Promise<Done>) | null;
}

/** Moves the file at a real path to the trash. Fails with `no-trash`, `not-found` and the codes of writing. */
export type Trash = (path: string) => Promise<Result<Trashed>>;

/** A trash that the system keeps itself, as Electron's `shell.trashItem` does. */
export function systemTrash(trashItem: (path: string) => Promise<void>): Trash {
  return async (path) => {
    if (!(await isPlainFile(path))) return fail('not-found');
    try {
      await trashItem(path);
      return ok({ putBack: null });
    } catch {
      return fail('no-trash');
    }
  };
}

/** A folder `files` with what was thrown away, and `info` with where it came from. */
interface Bin {
  readonly files: string;
  readonly info: string;
  /** How the info file names the old place. */
  readonly placeOf: (path: string) => string;
}

/**
 * The trash of Linux desktops (freedesktop.org, Trash specification 1.0): the one in the home folder, else the one
 * at the top of the disk where the file lies. `dataHome` is XDG_DATA_HOME.
 */
export function freedesktopTrash(dataHome: string | undefined, home: string = homedir()): Trash {
  const homeTrash = join(dataHome || join(home, '.local', 'share'), 'Trash');
  return async (path) => {
    try {
      const bin = await binFor(path, homeTrash);
      return bin === null ? fail('no-trash') : await throwInto(bin, path);
    } catch (error) {
      return fail(errno(error) === 'ENOENT' ? 'not-found' : writingFailure(error));
    }
  };
}

/** The trash that this system has without a desktop's help, if any. */
export function ownTrash(env: NodeJS.ProcessEnv, platform: string = process.platform): Trash | undefined {
  return platform === 'linux' ? freedesktopTrash(env['XDG_DATA_HOME']) : undefined;
}

async function throwInto(bin: Bin, path: string): Promise<Result<Trashed>> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let number = 1; ; number++) {
    const name = number === 1 ? basename(path) : `${stem} ${number}${ending}`;
    const info = join(bin.info, `${name}.trashinfo`);
    if (!(await claim(info, bin.placeOf(path)))) continue;
    const thrown = join(bin.files, name);
    const moved = await moveFile(path, thrown);
    if (moved.ok) {
      const putBack = async () => {
        const back = await moveFile(thrown, path);
        if (back.ok) await unlink(info).catch(() => undefined);
        return back;
      };
      return ok({ putBack });
    }
    await unlink(info).catch(() => undefined);
    if (moved.code !== 'exists') return moved;
  }
}

/** Takes a name in the trash by its info file; false where it is taken. */
async function claim(info: string, place: string): Promise<boolean> {
  try {
    const file = await nodeDisk.open(info, 'wx', 0o600);
    try {
      await writeAll(file, Buffer.from(infoOf(place, new Date())));
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The content of an info file: the place in percent code, the local time to the second. */
export function infoOf(place: string, when: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  const time = `${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}`;
  const path = place.split('/').map(encodeURIComponent).join('/');
  return `[Trash Info]\nPath=${path}\nDeletionDate=${day}T${time}\n`;
}

/** The trash on the disk of a file: a move between disks would be a copy, which can be half done. */
async function binFor(path: string, homeTrash: string): Promise<Bin | null> {
  const folder = dirname(path);
  const disk = (await lstat(folder, { bigint: true })).dev;
  const own = await binIn(homeTrash, (one) => one);
  if (own !== null && (await lstat(own.files, { bigint: true })).dev === disk) return own;
  let top = folder;
  while (dirname(top) !== top && (await lstat(dirname(top), { bigint: true })).dev === disk)
    top = dirname(top);
  const user = process.getuid?.() ?? 0;
  const below = (one: string) => relative(top, one);
  const shared = await lstat(join(top, '.Trash'), { bigint: true }).catch(() => null);
  const isSafe = shared?.isDirectory() === true && (Number(shared.mode) & 0o1000) !== 0;
  return (
    (isSafe ? await binIn(join(top, '.Trash', String(user)), below) : null) ??
    (await binIn(join(top, `.Trash-${user}`), below))
  );
}

/** The trash in that folder, made where it is missing; null where it cannot be, or is not ours alone to fill. */
async function binIn(folder: string, placeOf: Bin['placeOf']): Promise<Bin | null> {
  try {
    for (const name of ['files', 'info']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
    const real = await realpath(folder);
    const stats = await lstat(join(real, 'files'), { bigint: true });
    if (!stats.isDirectory() || !isOurs(stats)) return null;
    return { files: join(real, 'files'), info: join(real, 'info'), placeOf };
  } catch {
    return null;
  }
}

function isOurs({ uid }: BigIntStats): boolean {
  return process.getuid === undefined || uid === BigInt(process.getuid());
}

async function isPlainFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
