import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds files of app/ into out/bench/<folder> for plain Node and imports them.
 * @param {string} folder
 * @param {Record<string, string>} files name → path from the project's folder
 * @returns {Promise<Record<string, any>>} name → module
 */
export async function appModules(folder, files) {
  const outDir = join(root, 'out/bench', folder);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: files, output: { entryFileNames: '[name].mjs' } },
    },
  });
  const loaded = await Promise.all(
    Object.keys(files).map(async (name) => [name, await import(join(outDir, `${name}.mjs`))]),
  );
  return Object.fromEntries(loaded);
}

/**
 * As `appModules`, in a folder of this run alone, which goes again: two runs at once do not meet.
 * @param {Record<string, string>} files
 */
export async function appModulesOnce(files) {
  const folder = `run-${process.pid}`;
  try {
    return await appModules(folder, files);
  } finally {
    await rm(join(root, 'out/bench', folder), { recursive: true, force: true });
  }
}
