/** Where the page lives. Custom schemes have no `origin` in Node, so scheme and host are compared. */

export const SCHEME = 'app';
export const HOST = 'galley';
export const HOME = `${SCHEME}://${HOST}/`;

/** True where `address` lies in our own bundle. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${SCHEME}:` && url.host === HOST;
}

/** The address as it may be handed to the system (http, https, mailto), else null. */
export function externalAddress(address: string): string | null {
  if (address.length > 2000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return url.href;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return url.username === '' && url.password === '' ? url.href : null;
}
