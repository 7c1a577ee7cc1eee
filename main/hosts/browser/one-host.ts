/** One browser host for each data folder: a second start hands its files to the first. */
import { request } from 'node:http';
import { mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { errno } from '../../services/disk-errors.ts';
import { secret } from './gate.ts';

/** A host that has not said where it is after so many milliseconds never will. */
const STARTING = 10_000;
/** Nor does writing the file take longer than so many milliseconds. */
const WRITING = 500;

const Place = z.object({ port: z.int().min(1).max(65535), secret: z.string().min(20) });
/** Before it knows its place, a host that starts has only its number and the time it began in the file. */
const Claim = z.object({ pid: z.int(), since: z.number(), place: Place.nullable() });

export interface OneHost {
  /** Tells later starts where this host is. */
  readonly announce: (port: number, secret: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/**
 * Asks for the data folder. Null where another host has it, be it still starting: that one has been handed `files`
 * and opens a window. Of two starts at once one gets the folder.
 */
export async function becomeOneHost(dataFolder: string, files: readonly string[]): Promise<OneHost | null> {
  const path = join(dataFolder, 'host.json');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const claim = { pid: process.pid, since: Date.now(), place: null };
  while (!(await writeNew(path, JSON.stringify(claim)))) {
    const before = await readText(path);
    const holder = holderIn(before);
    if (holder?.place && (await handOver(holder.place.port, holder.place.secret, files))) return null;
    if (holder === null ? await isJustMade(path) : holder.place === null && isStarting(holder))
      await wait(100);
    else await putAside(path, before);
  }
  return {
    async announce(port, key) {
      await writeOver(path, JSON.stringify({ ...claim, place: { port, secret: key } }));
    },
    async leave() {
      if (holderIn(await readText(path))?.pid === process.pid) await unlink(path).catch(() => undefined);
    },
  };
}

/** Writes a file that must not be there yet. False where there is one. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

async function writeOver(path: string, text: string): Promise<void> {
  const fresh = `${path}.${secret()}`;
  try {
    await writeFile(fresh, text, { flag: 'wx', mode: 0o600 });
    await rename(fresh, path);
  } catch (error) {
    await unlink(fresh).catch(() => undefined);
    throw error;
  }
}

/** Removes what a host left that is gone, unless another start has put its own there meanwhile. */
async function putAside(path: string, before: string | null): Promise<void> {
  const aside = `${path}.${secret()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errno(error) === 'ENOENT') return;
    throw error;
  }
  await ((await readText(aside)) === before ? unlink(aside) : rename(aside, path));
}

function holderIn(text: string | null): z.infer<typeof Claim> | null {
  try {
    const parsed = Claim.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errno(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Made, and its text not yet in it. */
async function isJustMade(path: string): Promise<boolean> {
  const made = await stat(path).catch(() => null);
  return made !== null && Math.abs(Date.now() - made.mtimeMs) < WRITING;
}

/** Not by its number alone: another program may have got it. */
function isStarting({ pid, since }: { pid: number; since: number }): boolean {
  if (Math.abs(Date.now() - since) > STARTING) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errno(error) === 'EPERM';
  }
}

/** True where a host of ours took the files. Any other program that has got the port meanwhile says something else. */
function handOver(port: number, secret: string, files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/again',
        method: 'POST',
        headers: { 'x-galley-secret': secret },
        timeout: 3000,
      },
      (response) => {
        response.resume();
        resolve(response.statusCode === 204);
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.end(JSON.stringify(files));
  });
}
