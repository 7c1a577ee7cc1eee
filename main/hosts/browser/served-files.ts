import { readFile } from 'node:fs/promises';
import { pageHeaders, readBundle } from '../page-bundle.ts';

export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

/** The page's files by address, read once: a build that runs meanwhile changes nothing. */
export async function readServedFiles(
  page: string,
  resources: string,
): Promise<ReadonlyMap<string, ServedFile>> {
  const files = new Map<string, ServedFile>();
  for (const [address, { file, type }] of readBundle(page, resources)) {
    files.set(address, { body: await readFile(file), type });
  }
  return files;
}

/** Headers of every answer; `port` is the host's own. The next start has another port: nothing is worth keeping. */
export function headersFor(port: number): Readonly<Record<string, string>> {
  return { ...pageHeaders(`'self' ws://127.0.0.1:${port}`), 'cache-control': 'no-store' };
}
