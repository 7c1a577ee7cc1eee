import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.tsv': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

/** What of the resources the page needs, each under `/resources/`. */
const RESOURCES = ['dictionaries', 'models'];

/**
 * Everything that may ever be served, by address: the built page and its resources, read once. Nothing that a
 * person wrote is in it, no path is ever made of an address, and a build that runs meanwhile changes nothing.
 */
export async function readServedFiles(
  page: string,
  resources: string,
): Promise<ReadonlyMap<string, ServedFile>> {
  const files = new Map<string, ServedFile>();
  const walk = async (at: string, address: string): Promise<void> => {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (entry.isDirectory()) await walk(join(at, entry.name), `${address}${entry.name}/`);
      else if (entry.isFile() && type !== undefined) {
        files.set(address + entry.name, { body: await readFile(join(at, entry.name)), type });
      }
    }
  };
  await walk(page, '/');
  for (const folder of RESOURCES) await walk(join(resources, folder), `/resources/${folder}/`);
  const index = files.get('/index.html');
  if (index !== undefined) files.set('/', index);
  return files;
}

/** Headers of every answer; `port` is the host's own. */
export function headersFor(port: number): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ws://127.0.0.1:${port}`,
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
