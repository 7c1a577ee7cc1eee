import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Where koffi's binary for this machine lies: the one of the packages that npm installed for this system that can be
 * loaded (there is one for each C library). Null where none was installed or none loads.
 * @returns {string | null}
 */
export function nativeLibrary() {
  const load = createRequire(import.meta.url);
  try {
    const own = createRequire(load.resolve('koffi'));
    const home = path.dirname(own.resolve(`@koromix/koffi-${process.platform}-${process.arch}`));
    const found = readdirSync(home).map((name) => path.join(home, name, 'koffi.node'));
    return found.filter((file) => existsSync(file)).find((file) => loads(load, file)) ?? null;
  } catch {
    return null;
  }
}

function loads(load, file) {
  try {
    load(file);
    return true;
  } catch {
    return false;
  }
}
