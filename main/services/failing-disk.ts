import { type Disk, nodeDisk, type OpenFile } from './disk.ts';

/** How the operation with a number fails: with an errno, and for writes after some bytes went through. */
export interface Fault {
  /** Counts from 0 over all operations, those of open files too. */
  readonly at: number;
  readonly errno: string;
  /** The operation is done, and then reported as failed. */
  readonly late?: boolean;
  /** A write first takes this many bytes, and the next operation fails. */
  readonly short?: number;
  /** Everything after it fails as well, as if the process or the disk had died. */
  readonly forGood?: boolean;
}

/** The machine's own disk with one fault in it, for tests. `count` tells how many operations were asked for. */
export function failingDisk(fault: Fault | null): Disk & { readonly count: () => number } {
  let asked = 0;
  let failsNext = false;
  const broken = () => Object.assign(new Error(`${fault?.errno}: made up`), { code: fault?.errno });
  const run = async <T>(work: () => Promise<T>, undo?: (done: T) => void): Promise<T> => {
    const number = asked++;
    const here =
      fault !== null && (number === fault.at || failsNext || (fault.forGood === true && number > fault.at));
    if (!here) return work();
    failsNext = false;
    if (fault.late === true && number === fault.at) {
      const done = await work();
      undo?.(done);
    }
    throw broken();
  };
  const wrap = (file: OpenFile): OpenFile => ({
    fd: file.fd,
    write: (bytes, offset, length, position) => {
      if (fault?.short !== undefined && asked === fault.at && length > fault.short) {
        asked++;
        failsNext = true;
        return file.write(bytes, offset, fault.short, position);
      }
      return run(() => file.write(bytes, offset, length, position));
    },
    read: (...args) => run(() => file.read(...args)),
    sync: () => run(() => file.sync()),
    truncate: (length) => run(() => file.truncate(length)),
    chmod: (mode) => run(() => file.chmod(mode)),
    chown: (uid, gid) => run(() => file.chown(uid, gid)),
    stat: () => run(() => file.stat()),
    close: async () => {
      // A close that fails still lets go of the file, as on a real system.
      await file.close();
      await run(async () => undefined);
    },
  });
  return {
    open: (path, flags, mode) =>
      run(
        async () => wrap(await nodeDisk.open(path, flags, mode)),
        (file) => void file.close().catch(() => undefined),
      ),
    rename: (from, to) => run(() => nodeDisk.rename(from, to)),
    link: (from, to) => run(() => nodeDisk.link(from, to)),
    unlink: (path) => run(() => nodeDisk.unlink(path)),
    realpath: (path) => run(() => nodeDisk.realpath(path)),
    lstat: (path) => run(() => nodeDisk.lstat(path)),
    access: (path, mode) => run(() => nodeDisk.access(path, mode)),
    mkdir: (path) => run(() => nodeDisk.mkdir(path)),
    rmdir: (path) => run(() => nodeDisk.rmdir(path)),
    count: () => asked,
  };
}
