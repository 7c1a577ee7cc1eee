import { closeSync, constants, openSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What Node has no call for, reached by koffi: Linux has renameat2 and leases, macOS has renamex_np. */
export interface Exchange {
  /** Lets two files of one folder change their names in one step. Throws an error with an errno where it did not. */
  readonly swap: (one: string, other: string) => void;
  /** True where some program has the file open to write; false also where the system does not tell. */
  readonly isBeingWritten: (path: string) => boolean;
  /** True where more hangs on the file than its text: access lists, a user's own attributes. A new file would lack them. */
  readonly hasAttributes: (path: string) => boolean;
}

interface Koffi {
  load(library: string): { func(definition: string): (...values: unknown[]) => number };
  errno(): number;
  readonly os: { readonly errno: Readonly<Record<string, number>> };
}

const AT_CWD = -100;
const RENAME_EXCHANGE = 2;
const RENAME_SWAP = 2;
const F_SETSIG = 10;
const SIGURG = 23;
const F_SETLEASE = 1024;
const F_RDLCK = 0;
const F_UNLCK = 2;

/**
 * The system's exchange by the library at `native` (koffi's binary, as the build puts it among the resources); null
 * where the library or the call is not there, as on Windows. A folder's disk may still refuse it: `EINVAL`, `ENOSYS`.
 */
export function loadExchange(native: string, platform: string = process.platform): Exchange | null {
  try {
    const koffi = createRequire(import.meta.url)(native) as Koffi;
    const call = swapOf(koffi, platform);
    if (call === null) return null;
    const names = new Map(Object.entries(koffi.os.errno).map(([name, number]) => [number, name]));
    return {
      swap: (one, other) => {
        if (call(one, other) === 0) return;
        const code = names.get(koffi.errno()) ?? 'EIO';
        throw Object.assign(new Error(`${code}: exchanging two files`), { code });
      },
      isBeingWritten: platform === 'linux' ? leaseRefused(koffi) : () => false,
      hasAttributes: platform === 'linux' ? attributesListed(koffi) : () => false,
    };
  } catch {
    return null;
  }
}

function swapOf(koffi: Koffi, platform: string): ((one: string, other: string) => number) | null {
  if (platform === 'linux') {
    const call = koffi
      .load('libc.so.6')
      .func('int renameat2(int, const char *, int, const char *, unsigned int)');
    return (one, other) => call(AT_CWD, one, AT_CWD, other, RENAME_EXCHANGE);
  }
  if (platform === 'darwin') {
    const call = koffi
      .load('libSystem.dylib')
      .func('int renamex_np(const char *, const char *, unsigned int)');
    return (one, other) => call(one, other, RENAME_SWAP);
  }
  return null;
}

/** What the system itself hangs on every file does not count. */
function attributesListed(koffi: Koffi): Exchange['hasAttributes'] {
  const list = koffi.load('libc.so.6').func('long listxattr(const char *, _Out_ uint8_t *, size_t)');
  return (path) => {
    const names = Buffer.alloc(4096);
    const length = list(path, names, names.length);
    if (length < 0) return koffi.errno() === koffi.os.errno['ERANGE'];
    return names
      .toString('utf8', 0, length)
      .split('\0')
      .some((name) => name.startsWith('user.') || name.startsWith('system.posix_acl'));
  };
}

/** Linux gives a lease to read only on a file that nobody has open to write. */
function leaseRefused(koffi: Koffi): Exchange['isBeingWritten'] {
  const fcntl = koffi.load('libc.so.6').func('int fcntl(int, int, int)');
  return (path) => {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      // A program that opens the file meanwhile breaks the lease, which is told by a signal: one that is ignored.
      fcntl(file, F_SETSIG, SIGURG);
      if (fcntl(file, F_SETLEASE, F_RDLCK) !== 0) return koffi.errno() === koffi.os.errno['EAGAIN'];
      fcntl(file, F_SETLEASE, F_UNLCK);
      return false;
    } finally {
      closeSync(file);
    }
  };
}
