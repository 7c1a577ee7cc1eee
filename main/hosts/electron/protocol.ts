import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CustomScheme } from 'electron';
import { isOurs, SCHEME } from './address.ts';

/** The scheme as it must be registered before the app is ready. */
export const PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

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
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
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

/**
 * Lists the built page in `page`, and under `/resources/` the dictionaries and models of `resources`. Links,
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
  for (const served of ['dictionaries', 'models']) list(join(resources, served), `/resources/${served}/`);
  list(page, '/');
  const index = bundle.get('/index.html');
  if (index !== undefined) bundle.set('/', index);
  return bundle;
}

/** Answers a request of the page: a known file, or 404, or 405 for anything but reading. */
export async function serveBundle(
  bundle: Bundle,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const known = isOurs(request.url) ? bundle.get(pathOf(request.url)) : undefined;
  if (known === undefined) return refuse(404);
  const body = await readFile(known.file).catch(() => null);
  if (body === null) return refuse(404);
  const headers = { ...HEADERS, 'content-type': known.type };
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return '';
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...HEADERS } });
}
