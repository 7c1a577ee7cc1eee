/**
 * Tells two Galleys on one machine of each other: who opens a story first holds it, the second opens it to read. A
 * lock is a name that the system gives to one process at a time and takes back when it dies, so none is ever left
 * behind and nothing lies beside the story. Other programs and other machines know nothing of it.
 */
import { createHash } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTurns } from './turns.ts';

export interface StoryLocks {
  /** Holds the story at a real path, also when it is held here already. False where another Galley has it. */
  readonly hold: (path: string) => Promise<boolean>;
  /** True where this Galley holds the story. */
  readonly holds: (path: string) => boolean;
  readonly release: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Makes the locks of one Galley. */
export function createStoryLocks(platform: string = process.platform): StoryLocks {
  const held = new Map<string, Server>();
  const turns = createTurns();
  const release = (path: string) =>
    turns.take(path, async () => {
      const server = held.get(path);
      held.delete(path);
      if (server) await new Promise((done) => server.close(done));
    });
  return {
    hold: (path) =>
      turns.take(path, async () => {
        if (held.has(path)) return true;
        const name = lockName(path, platform);
        const server =
          (await listenAt(name)) ?? ((await freeStale(name, platform)) ? await listenAt(name) : null);
        if (server === null) return false;
        held.set(path, server);
        return true;
      }),
    holds: (path) => held.has(path),
    release,
    async close() {
      await Promise.all([...held.keys()].map(release));
    },
  };
}

/** The name that stands for the story at a real path. */
export function lockName(path: string, platform: string): string {
  const name = `galley-story-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

/** Null where the name is taken. A system that has no such names at all holds nobody up. */
async function listenAt(name: string): Promise<Server | null> {
  const server = createServer((visitor) => visitor.destroy());
  return new Promise((done) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      done(isTaken ? null : server);
    });
    server.listen(name, () => done(server));
    server.unref();
  });
}

/** On macOS the name is a file, which a crash leaves behind: one that nobody answers at goes. */
async function freeStale(name: string, platform: string): Promise<boolean> {
  if (platform === 'linux' || platform === 'win32') return false;
  const answers = await new Promise<boolean>((done) => {
    const visitor = connect(name);
    visitor.once('connect', () => done(true));
    visitor.once('error', () => done(false));
    visitor.unref();
  });
  if (answers) return false;
  await unlink(name).catch(() => undefined);
  return true;
}
