import { readFile } from 'node:fs/promises';
import type { CustomScheme } from 'electron';
import { type Bundle, pageHeaders } from '../page-bundle.ts';
import { isOurs, SCHEME } from './address.ts';

/** The scheme as it must be registered before the app is ready. */
export const PRIVILEGES: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

export const HEADERS = pageHeaders("'self'");

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
