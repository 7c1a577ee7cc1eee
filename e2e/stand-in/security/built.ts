/** A copy of the built app, with faults planted in it. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OUT } from '../../hosts.ts';
import { type StandIn, startStandIn } from '../start.ts';

const FILES = ['out/main/main.js', 'out/main/preload.cjs', 'electron-builder.yml', 'package.json'] as const;

/** One change to a built file: `find` must stand there once. */
export interface Plant {
  readonly file: (typeof FILES)[number];
  readonly find: string;
  readonly put: string;
}

const root = path.dirname(OUT);
/** Guards do not depend on what the page shows; a bare one loads at once. */
const BARE_PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Galley</title>';

/** Copies what is built, plants the faults, and gives the folder. `bare` puts an empty page in. */
export async function copyBuilt(plants: readonly Plant[], bare: boolean): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-built-'));
  await mkdir(path.join(folder, 'out/main'), { recursive: true });
  for (const file of FILES) await cp(path.join(root, file), path.join(folder, file));
  for (const { file, find, put } of plants) {
    const text = await readFile(path.join(folder, file), 'utf8');
    const parts = text.split(find);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times and not once: ${find}`);
    await writeFile(path.join(folder, file), parts.join(put));
  }
  await symlink(path.join(OUT, 'main/counts.worker.js'), path.join(folder, 'out/main/counts.worker.js'));
  await symlink(path.join(OUT, 'resources'), path.join(folder, 'out/resources'));
  if (bare) {
    await mkdir(path.join(folder, 'out/renderer'));
    await writeFile(path.join(folder, 'out/renderer/index.html'), BARE_PAGE);
  } else await symlink(path.join(OUT, 'renderer'), path.join(folder, 'out/renderer'));
  return folder;
}

/** A built app that runs, and where it keeps its data. */
export interface Running {
  readonly folder: string;
  readonly data: string;
  readonly app: StandIn;
}

/** Starts a copied app and calls `use` when its page is there; ends and removes it afterwards. */
export async function withRunning<T>(
  folder: string,
  endpoint: string,
  use: (running: Running) => Promise<T>,
): Promise<T> {
  const data = path.join(folder, 'data');
  await mkdir(data);
  const main = path.join(folder, 'out/main/main.js');
  const app = startStandIn({ endpoint, dataFolder: data, main, unseen: true });
  try {
    await app.loaded();
    return await use({ folder, data, app });
  } finally {
    await app.kill();
    await rm(folder, { recursive: true, force: true });
  }
}
