import { createRequire } from 'node:module';

/**
 * Lets two files of one folder change their names with each other in one step of the system. Throws an error with
 * an errno where it did not. Node has no call for it: Linux has renameat2, macOS has renamex_np, both reached by
 * koffi.
 */
export type Exchange = (one: string, other: string) => void;

interface Koffi {
  load(library: string): { func(definition: string): (...values: unknown[]) => number };
  errno(): number;
  readonly os: { readonly errno: Readonly<Record<string, number>> };
}

const AT_CWD = -100;
const RENAME_EXCHANGE = 2;
const RENAME_SWAP = 2;

/**
 * The system's exchange by the library at `native` (koffi's binary, as the build puts it among the resources); null
 * where the library or the call is not there, as on Windows. A folder's disk may still refuse it: `EINVAL`, `ENOSYS`.
 */
export function loadExchange(native: string, platform: string = process.platform): Exchange | null {
  try {
    const koffi = createRequire(import.meta.url)(native) as Koffi;
    const call = callOf(koffi, platform);
    if (call === null) return null;
    const names = new Map(Object.entries(koffi.os.errno).map(([name, number]) => [number, name]));
    return (one, other) => {
      if (call(one, other) === 0) return;
      const code = names.get(koffi.errno()) ?? 'EIO';
      throw Object.assign(new Error(`${code}: exchanging two files`), { code });
    };
  } catch {
    return null;
  }
}

function callOf(koffi: Koffi, platform: string): ((one: string, other: string) => number) | null {
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
