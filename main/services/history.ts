/**
 * Texts that were written over, so that the writer can go back: one compressed file a version, named by what it
 * is, so that there is no index to break. Kept in the app's own folder, never beside the story.
 */
import { readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { fail, ok, type Result } from '../../app/contract/result.ts';
import type { Encoding } from '../../app/story/encoding.ts';
import { nodeDisk } from './disk.ts';
import { type Done, DONE } from './done.ts';
import { exists } from './file-names.ts';
import { fieldsToBytes } from './json-file.ts';
import { fingerprintOf, readRegular } from './read-file.ts';
import type { SafeWrite } from './safe-write.ts';
import { thinned } from './thinning.ts';
import { createTurns } from './turns.ts';

/** A text that stood in a story's file. Times are milliseconds since 1970. */
export interface Version {
  /** Names it among the story's versions. */
  readonly id: string;
  /** When it was written. */
  readonly since: number;
  /** When another text took its place. */
  readonly until: number;
  /** Words that differ in the text that came after it; null where nobody counted. */
  readonly wordsChanged: number | null;
  readonly encoding: Encoding;
  /** Compressed, in bytes. */
  readonly size: number;
}

/** What is kept as a version. */
export type Passing = Pick<Version, 'since' | 'until' | 'wordsChanged' | 'encoding'> & {
  readonly bytes: Uint8Array;
  /** What `pack` made of them, where it was begun earlier. */
  readonly packed?: Promise<Uint8Array>;
};

export interface History {
  /** Begins to compress what will be kept, beside other work. */
  readonly pack: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Keeps a text that is about to be written over; the text that was kept last is not kept twice. */
  readonly keep: (key: string, named: { name: string; path: string }, passing: Passing) => Promise<Done>;
  /** The text that came after the newest version was changed further: its number of words holds no longer. */
  readonly goesOn: (key: string) => Promise<void>;
  /** The versions of a story, newest first. */
  readonly list: (key: string) => Promise<Version[]>;
  /** The bytes of a version. `not-found` where it is gone, `write-failed` where its file is broken. */
  readonly read: (key: string, id: string) => Promise<Result<{ bytes: Uint8Array; encoding: Encoding }>>;
  /** Takes a story's versions along to the key of its new path. */
  readonly move: (from: string, to: string) => Promise<void>;
  /** Drops what the plan of `thinned` and the quota no longer keep. `now` in ms since 1970. */
  readonly thin: (now: number) => Promise<void>;
  /** Drops the oldest versions until `bytes` are free again. False where there was nothing to drop. */
  readonly makeRoom: (bytes: number) => Promise<boolean>;
}

/** All versions together may take this many bytes. */
export const HISTORY_QUOTA = 1024 * 1024 * 1024;
const LIMIT = 64 * 1024 * 1024;
/** A story is 20 MB at most; what unpacks to more was not packed here. */
const UNPACKED_LIMIT = 256 * 1024 * 1024;
const NAME = /^(\d{13})-(\d{13})-(\d{1,9}|x)-(utf-8|utf-16le|utf-16be|windows-1252)-([0-9a-f]{16})\.gz$/;

const pack = promisify(gzip);
const unpack = promisify(gunzip);
const compress = (bytes: Uint8Array) => pack(bytes, { level: constants.Z_BEST_SPEED });

/** A day of typing leaves thousands of versions: so often, in versions, they are thinned while Galley runs. */
const THIN_EVERY = 100;

/** Makes the service over `root`. */
export function createHistory(root: string, safeWrite: SafeWrite, quota = HISTORY_QUOTA): History {
  const turns = createTurns();
  const folder = (key: string) => join(root, key);
  let sinceThinned = 0;

  const list = async (key: string): Promise<Version[]> => {
    const versions: Version[] = [];
    for (const name of await namesIn(folder(key))) {
      const version = versionOf(name, await sizeOf(join(folder(key), name)));
      if (version !== null) versions.push(version);
    }
    return versions.sort((a, b) => (a.id < b.id ? 1 : -1));
  };
  const all = async () => {
    const found: (Version & { key: string })[] = [];
    for (const key of await namesIn(root))
      for (const version of await list(key)) found.push({ ...version, key });
    return found.sort((a, b) => a.until - b.until);
  };
  const drop = async ({ key, id }: { key: string; id: string }) => {
    await unlink(join(folder(key), `${id}.gz`)).catch(() => undefined);
  };

  const thin = async (now: number) => {
    sinceThinned = 0;
    for (const key of await namesIn(root)) {
      const versions = await list(key);
      const times = versions.map(({ until }) => until);
      for (const place of thinned(times, now)) await drop({ key, id: versions[place]?.id ?? '' });
    }
    const left = await all();
    let total = left.reduce((sum, { size }) => sum + size, 0);
    for (const version of left) {
      if (total <= quota) break;
      await drop(version);
      total -= version.size;
    }
  };

  return {
    list,
    thin,
    pack: compress,
    keep: (key, named, passing) =>
      turns.take(key, async () => {
        const id = idOf(passing);
        const [newest] = await list(key);
        if (newest !== undefined && newest.id.slice(-16) === id.slice(-16)) return DONE;
        const packed = await (passing.packed ?? compress(passing.bytes));
        await nodeDisk.mkdir(folder(key));
        const about = join(folder(key), 'story.json');
        if (!(await exists(about))) {
          const told = await safeWrite(about, fieldsToBytes(named, 1), 'anything');
          if (!told.ok) return told;
        }
        const written = await safeWrite(join(folder(key), `${id}.gz`), packed, 'anything');
        if (!written.ok) return written;
        if (++sinceThinned >= THIN_EVERY) await thin(passing.until);
        return DONE;
      }),
    goesOn: (key) =>
      turns.take(key, async () => {
        const [newest] = await list(key);
        if (newest === undefined || newest.wordsChanged === null) return;
        const [until, since, , ...rest] = newest.id.split('-');
        const name = [until, since, 'x', ...rest].join('-');
        await rename(join(folder(key), `${newest.id}.gz`), join(folder(key), `${name}.gz`)).catch(
          () => undefined,
        );
      }),
    async read(key, id) {
      const version = versionOf(`${id}.gz`, 0);
      if (version === null) return fail('not-found');
      const read = await readRegular(join(folder(key), `${id}.gz`), LIMIT);
      if (!read.ok) return read;
      const bytes = await unpack(read.value.bytes, { maxOutputLength: UNPACKED_LIMIT }).catch(() => null);
      if (bytes === null || fingerprintOf(bytes).slice(0, 16) !== id.slice(-16)) return fail('write-failed');
      return ok({ bytes, encoding: version.encoding });
    },
    move: (from, to) =>
      turns.take(from, async () => {
        if (from === to || !(await exists(folder(from)))) return;
        if (!(await exists(folder(to)))) return rename(folder(from), folder(to));
        for (const name of await namesIn(folder(from)))
          if (versionOf(name, 0) !== null) await rename(join(folder(from), name), join(folder(to), name));
        await rm(folder(from), { recursive: true, force: true });
      }),
    async makeRoom(bytes) {
      let freed = 0;
      for (const version of await all()) {
        if (freed >= bytes) break;
        await drop(version);
        freed += version.size;
      }
      return freed > 0;
    },
  };
}

function idOf({ since, until, wordsChanged, encoding, bytes }: Passing): string {
  const stamp = (time: number) => String(Math.max(0, Math.floor(time))).padStart(13, '0');
  const changed = wordsChanged === null ? 'x' : Math.min(wordsChanged, 999_999_999);
  return `${stamp(until)}-${stamp(since)}-${changed}-${encoding}-${fingerprintOf(bytes).slice(0, 16)}`;
}

function versionOf(name: string, size: number): Version | null {
  const parts = NAME.exec(name);
  if (parts === null) return null;
  const [, until, since, changed, encoding] = parts;
  return {
    id: name.slice(0, -'.gz'.length),
    since: Number(since),
    until: Number(until),
    wordsChanged: changed === 'x' ? null : Number(changed),
    encoding: encoding as Encoding,
    size,
  };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
