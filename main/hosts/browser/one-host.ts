/** One browser host for each data folder: a second start hands its files to the first. */
import { request } from 'node:http';
import { chmod, mkdir, open, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Running = z.object({ pid: z.int(), port: z.int().min(1).max(65535), secret: z.string().min(20) });

export interface OneHost {
  /** Tells later starts where this host is. */
  readonly announce: (port: number, secret: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

/**
 * Asks for the data folder. Null where a running host has it: that one has been handed `files` and opens a window.
 */
export async function becomeOneHost(dataFolder: string, files: readonly string[]): Promise<OneHost | null> {
  const path = join(dataFolder, 'host.json');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const running = await readRunning(path);
  if (running !== null && (await handOver(running.port, running.secret, files))) return null;
  return {
    async announce(port, secret) {
      await unlink(path).catch(() => undefined);
      await (await open(path, 'wx', 0o600)).close();
      await chmod(path, 0o600);
      await writeFile(path, JSON.stringify({ pid: process.pid, port, secret }));
    },
    async leave() {
      const last = await readRunning(path);
      if (last?.pid === process.pid) await unlink(path).catch(() => undefined);
    },
  };
}

async function readRunning(path: string): Promise<z.infer<typeof Running> | null> {
  try {
    const parsed = Running.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
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
