/** A folder that electron-builder takes for an unpacked Electron, for trying the packages where there is none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the place of the fuses in an Electron binary; after it version, count and one character a fuse. */
export const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * Writes what electron-builder needs to find in Electron for Linux, and nothing that runs. Every fuse stands wrong.
 * @param {string} folder where nothing is yet
 */
export function writeElectronStub(folder) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100111')]);
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'])
    writeFileSync(join(folder, name), '');
  for (const name of ['en-US', 'en-GB', 'de']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
  writeFileSync(join(folder, 'version'), '0.0.0');
}
