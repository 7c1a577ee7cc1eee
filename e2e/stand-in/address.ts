/**
 * A stock Chromium cannot load a scheme of our own. So `app://galley/x` becomes `http://galley.app.localhost/x` in
 * the page: a secure context with an origin of its own, which only the stand-in's proxy can answer.
 */
const SUFFIX = '.localhost';

/** The schemes that main registered before the app was ready. */
export const schemes = new Set<string>();

/** The address as Chromium loads it. */
export function toPage(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  return schemes.has(scheme)
    ? `http://${url.host}.${scheme}${SUFFIX}${url.pathname || '/'}${url.search}${url.hash}`
    : address;
}

/** The address as Electron would say it. */
export function toApp(address: string): string {
  const parts = /^(blob:)?http:\/\/([^/:]+)\.([\w-]+)\.localhost(\/.*)?$/.exec(address);
  const [, blob = '', host = '', scheme = '', path = '/'] = parts ?? [];
  return parts !== null && schemes.has(scheme) ? `${blob}${scheme}://${host}${path}` : address;
}
