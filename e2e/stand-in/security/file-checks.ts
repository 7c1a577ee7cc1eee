/** What can be read from the files alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OUT } from '../../hosts.ts';
import { type Check, unless } from './check.ts';

/** The oldest major of Electron that got security fixes when this was written. */
const OLDEST = 43;

const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

export const fileChecks = {
  'a current Electron': {
    point: 16,
    still: true,
    async complaints({ folder }) {
      const { devDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
        devDependencies: Record<string, string>;
      };
      const named = devDependencies['electron'] ?? '';
      const installed = versionIn(path.join(OUT, '../node_modules/electron/package.json'));
      return unless({
        [`Electron ${named} is one exact version`]: /^\d+\.\d+\.\d+$/.test(named),
        [`Electron ${named} is supported`]: Number.parseInt(named, 10) >= OLDEST,
        [`Electron ${installed} is what is installed`]: named === installed,
      });
    },
  },
  fuses: {
    point: 19,
    still: true,
    async complaints({ folder }) {
      const text = readFileSync(path.join(folder, 'electron-builder.yml'), 'utf8');
      const [, block = ''] = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text) ?? [];
      const set = Object.fromEntries(
        [...block.matchAll(/^ {2}(\w+): (\w+)$/gm)].map(([, name, on]) => [name, on]),
      );
      return Object.entries(FUSES).flatMap(([name, on]) =>
        set[name] === String(on) ? [] : [`the fuse ${name} is ${set[name]}`],
      );
    },
  },
} as const satisfies Record<string, Check>;
