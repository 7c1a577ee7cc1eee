import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Handed {
  readonly args: string[];
  readonly folder: string;
  readonly data: unknown;
}

/**
 * The single-instance lock of a profile: true for the first. A later one hands over its command line, which the
 * first hears within 50 ms, and gets false.
 */
export function takeLock(profile: string, data: unknown, heard: (handed: Handed) => void): boolean {
  const lock = path.join(profile, 'stand-in.lock');
  const post = path.join(profile, 'stand-in.handed');
  mkdirSync(post, { recursive: true });
  if (!write(lock)) {
    if (isAlive(lock)) {
      const handed: Handed = { args: process.argv, folder: process.cwd(), data };
      const letter = path.join(post, String(process.pid));
      writeFileSync(`${letter}.part`, JSON.stringify(handed));
      renameSync(`${letter}.part`, `${letter}.json`);
      return false;
    }
    writeFileSync(lock, String(process.pid));
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  setInterval(() => {
    for (const name of readdirSync(post)) {
      if (!name.endsWith('.json')) continue;
      const letter = path.join(post, name);
      const handed = JSON.parse(readFileSync(letter, 'utf8')) as Handed;
      rmSync(letter);
      heard(handed);
    }
  }, 50).unref();
  return true;
}

function write(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
