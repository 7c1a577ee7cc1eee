import { type BigIntStats, constants } from 'node:fs';
import * as fs from 'node:fs/promises';

/** An open file, as far as the writer needs one. */
export interface OpenFile {
  /** Its number among the files that this process has open. */
  readonly fd: number;
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesWritten: number }>;
  read(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  stat(): Promise<BigIntStats>;
  close(): Promise<void>;
}

/** The file operations that writing uses; tests hand in one that fails where they say. */
export interface Disk {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  realpath(path: string): Promise<string>;
  lstat(path: string): Promise<BigIntStats>;
  access(path: string, mode: number): Promise<void>;
  mkdir(path: string): Promise<void>;
  rmdir(path: string): Promise<void>;
}

/** The machine's own file system. */
export const nodeDisk: Disk = {
  open: async (path, flags, mode) => {
    const file = await fs.open(path, flags, mode);
    return {
      fd: file.fd,
      write: (bytes, offset, length, position) => file.write(bytes, offset, length, position),
      read: (bytes, offset, length, position) => file.read(bytes, offset, length, position),
      sync: () => file.sync(),
      truncate: (length) => file.truncate(length),
      chmod: (mode) => file.chmod(mode),
      chown: (uid, gid) => file.chown(uid, gid),
      stat: () => file.stat({ bigint: true }),
      close: () => file.close(),
    };
  },
  rename: fs.rename,
  link: fs.link,
  unlink: fs.unlink,
  realpath: (path) => fs.realpath(path),
  lstat: (path) => fs.lstat(path, { bigint: true }),
  access: fs.access,
  mkdir: async (path) => {
    await fs.mkdir(path, { recursive: true, mode: 0o700 });
  },
  rmdir: fs.rmdir,
};

/** Flags that open a file for reading, follow no link at its end, and never wait for a pipe's other side. */
export const READ_NO_FOLLOW = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Names one state of one file: any write, by whomever, gives another stamp. Content hashes decide; this warns. */
export function stampOf(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
}

/** Writes all of `bytes` from `position` on, however little the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position = 0): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}

/** Reads `length` bytes from the start, fewer where the file ends before. */
export async function readAll(file: OpenFile, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
