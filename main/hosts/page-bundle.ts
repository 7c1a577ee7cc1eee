/** The built page and what it may fetch, as every host serves it: a fixed list of files, and strict headers. */
import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What may be served: address path → file and type. Nothing outside this map is ever read. */
export type Bundle = ReadonlyMap<string, { readonly file: string; readonly type: string }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.tsv': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/**
 * Lists the built page in `page`, and under `/resources/` the dictionaries, models and licences of `resources`. Links,
 * and files of a type we do not ship, are left out.
 */
export function readBundle(page: string, resources: string): Bundle {
  const bundle = new Map<string, { file: string; type: string }>();
  const list = (folder: string, path: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      const type = TYPES[extname(entry.name)];
      if (entry.isDirectory()) list(file, `${path}${entry.name}/`);
      else if (entry.isFile() && type !== undefined) bundle.set(path + entry.name, { file, type });
    }
  };
  for (const served of ['dictionaries', 'models', 'licences']) {
    // A build of some parts only has no licences yet.
    if (served !== 'licences' || existsSync(join(resources, served)))
      list(join(resources, served), `/resources/${served}/`);
  }
  list(page, '/');
  const index = bundle.get('/index.html');
  if (index !== undefined) bundle.set('/', index);
  return bundle;
}

/** Headers of every answer; `connect` names what the page may connect to, as the policy writes it. */
export function pageHeaders(connect: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob: data:",
      "font-src 'self'",
      `connect-src ${connect}`,
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
    'cache-control': 'no-cache',
  };
}
