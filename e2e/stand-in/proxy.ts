import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OnBeforeRequestListenerDetails } from 'electron';
import { toApp } from './address.ts';

export interface Asked {
  /** As Electron says it: `app://…`. */
  readonly url: string;
  readonly resourceType: OnBeforeRequestListenerDetails['resourceType'];
  readonly request: Request | null;
}

const TYPES: Readonly<Record<string, Asked['resourceType']>> = {
  document: 'mainFrame',
  iframe: 'subFrame',
  frame: 'subFrame',
  style: 'stylesheet',
  script: 'script',
  worker: 'script',
  image: 'image',
  font: 'font',
  object: 'object',
  audio: 'media',
  video: 'media',
  websocket: 'webSocket',
  empty: 'xhr',
};

/**
 * The only way out of the page: every request of the browser's context, of its workers too, comes here and is
 * put to `answer`. Null breaks it off. Nothing goes on to a network. Gives the loopback port.
 */
export async function openProxy(answer: (asked: Asked) => Promise<Response | null>): Promise<number> {
  const server = createServer((incoming, outgoing) => {
    void read(incoming)
      .then(answer)
      .then(async (response) => {
        if (response === null) return outgoing.destroy();
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        return outgoing.end(Buffer.from(await response.arrayBuffer()));
      })
      .catch((error: unknown) => {
        console.error('stand-in: the protocol handler threw', error);
        outgoing.destroy();
      });
  });
  // Encrypted requests name only their host.
  server.on('connect', (request, socket) => {
    void answer({ url: `https://${request.url}/`, resourceType: 'other', request: null }).then(() =>
      socket.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return (server.address() as AddressInfo).port;
}

async function read(incoming: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of incoming as AsyncIterable<Buffer>) parts.push(part);
  const url = toApp(incoming.url ?? '');
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string') headers.set(name, value);
  const body = parts.length > 0 && method !== 'GET' && method !== 'HEAD' ? Buffer.concat(parts) : null;
  return {
    url,
    resourceType: TYPES[headers.get('sec-fetch-dest') ?? ''] ?? 'other',
    request: URL.canParse(url) ? new Request(url, { method, headers, body }) : null,
  };
}
