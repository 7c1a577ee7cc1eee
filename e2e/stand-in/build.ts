import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

const here = import.meta.dirname ?? __dirname;
const root = path.resolve(here, '../..');

/** Where the built stand-in lies: `register.js` is what Node imports first. */
export const STAND_IN = path.join(root, 'out/stand-in');

/** Builds the stand-in for plain Node. What has not changed is left alone: another run may be using it. */
export default async function buildStandIn(): Promise<void> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { electron: path.join(here, 'electron.ts'), register: path.join(here, 'register.ts') },
        external: ['electron', 'bufferutil', 'utf-8-validate'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  await mkdir(STAND_IN, { recursive: true });
  for (const file of built.output) {
    if (file.type !== 'chunk') continue;
    const at = path.join(STAND_IN, file.fileName);
    const before = await readFile(at, 'utf8').catch(() => null);
    if (before !== file.code) await writeFile(at, file.code);
  }
}
