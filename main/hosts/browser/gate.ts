/** Who may come in: only a page that this host served, opened with a ticket that this host gave out. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A ticket is for a window that is opening right now: milliseconds until it is worth nothing. */
const TICKET_LIFE = 120_000;
/** The WebSocket subprotocol of Galley; ticket and token travel as further ones, never in an address. */
export const PROTOCOL = 'galley.v1';

export interface Gate {
  /** A one-time ticket for the fragment of an address. */
  readonly issue: () => string;
  /** Turns the credentials of a new connection into its session token; null where they are not good. */
  readonly enter: (protocols: readonly string[]) => string | null;
}

/** Makes the gate; `now` gives milliseconds. */
export function createGate(now: () => number): Gate {
  const tickets = new Map<string, number>();
  const tokens = new Set<string>();
  return {
    issue() {
      const ticket = secret();
      tickets.set(ticket, now() + TICKET_LIFE);
      return ticket;
    },
    enter(protocols) {
      if (!protocols.includes(PROTOCOL)) return null;
      const token = findSecret(tokens, credential(protocols, 't.'));
      if (token !== null) return token;
      const ticket = findSecret(tickets.keys(), credential(protocols, 'k.'));
      if (ticket === null) return null;
      const ends = tickets.get(ticket) ?? 0;
      tickets.delete(ticket);
      if (now() > ends) return null;
      const fresh = secret();
      tokens.add(fresh);
      return fresh;
    },
  };
}

/** Headers of a request, as Node gives them. */
export interface Asked {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/** Exactly our address: a name that merely leads here (DNS rebinding) is not it. */
export function isOurHost(asked: Asked, port: number): boolean {
  return asked.host === `127.0.0.1:${port}`;
}

/** A page of ours asks; everything else, a missing origin included, is somebody else. */
export function isOurOrigin(asked: Asked, port: number): boolean {
  return asked.origin === `http://127.0.0.1:${port}`;
}

/** True unless the browser says that another site wants the file. */
export function isOwnSite(asked: Asked): boolean {
  const site = asked['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** A new secret, safe in addresses and subprotocols. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** True where both are the same secret; takes the same time however much of it is right. */
export function isSameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function credential(protocols: readonly string[], prefix: string): string {
  return protocols.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
}

function findSecret(secrets: Iterable<string>, claimed: string): string | null {
  let found: string | null = null;
  for (const one of secrets) if (isSameSecret(one, claimed)) found = one;
  return found;
}
