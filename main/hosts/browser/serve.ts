/** The browser host: the page and the rooms behind it, over loopback, for the one window that holds a ticket. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { HostEvent } from '../../../app/contract/events.ts';
import type { Trash } from '../../services/trash.ts';
import { openRooms, type Rooms } from '../../rooms.ts';
import { createGate, isOurHost, isOurOrigin, isOwnSite, isSameSecret, PROTOCOL } from './gate.ts';
import { headersFor, readServedFiles } from './served-files.ts';

/** Above the longest text that a call may carry. */
const MAX_MESSAGE = 128 * 1024 * 1024;
/** Milliseconds that a page has to close its connection. */
const GOODBYE = 500;

export interface BrowserHostOptions {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  /** The built page. */
  readonly rendererFolder: string;
  /** Folders that the picker shows. */
  readonly pickerRoots: readonly string[];
  readonly startFiles?: readonly string[];
  readonly version?: string;
  /** Told about surprises; nothing of a story is in what it is told. */
  readonly surprised?: (where: string, error: unknown) => void;
  /** Called with the number of connected pages each time it changes. */
  readonly onPages?: (count: number) => void;
  /** Where stories go that are thrown away; left out, the host has no trash. */
  readonly trash?: Trash | undefined;
  /** Lets a second start of Galley hand its files over: the secret that it must send, and what to do then. */
  readonly again?: { readonly secret: string; readonly heard: (files: readonly string[]) => void };
}

export interface BrowserHost {
  /** Where the page is, with a ticket for one window. */
  readonly url: string;
  readonly port: number;
  /** As `url`, with a ticket for a further window. */
  readonly newUrl: () => string;
  readonly openPath: Rooms['openPath'];
  readonly close: () => Promise<void>;
}

/** Starts the host on a free port of 127.0.0.1. */
export async function serveBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const surprised = options.surprised ?? (() => undefined);
  const gate = createGate(Date.now);
  const files = await readServedFiles(options.rendererFolder, options.resourcesFolder);
  const pages = new Set<WebSocket>();
  /** Pages that have asked for the session, and so listen. */
  const ready = new Set<WebSocket>();
  const underWay = new Set<Promise<void>>();
  const held: string[] = [];
  const announce = (event: HostEvent) => {
    const message = JSON.stringify({ event: event.name, data: event.data });
    if (ready.size === 0 && event.name === 'story.requested') held.push(message);
    for (const page of ready) page.send(message);
  };
  const rooms = await openRooms({
    kind: 'browser',
    version: options.version ?? '',
    can: { nativeDialogs: false, nativeMenu: false, closeVeto: false },
    dataFolder: options.dataFolder,
    resourcesFolder: options.resourcesFolder,
    startFiles: options.startFiles ?? [],
    pickerRoots: options.pickerRoots,
    trash: options.trash,
    announce,
    surprised,
  });

  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const headers = headersFor(port);

  server.on('request', (request, response) => {
    if (!isOurHost(request.headers, port)) refuse(response, 421);
    else if (request.method === 'POST' && request.url === '/again')
      void hearAgain(request, response, options.again);
    else if (request.method !== 'GET') refuse(response, 405);
    else if (!isOwnSite(request.headers)) refuse(response, 403);
    else {
      const address = addressOf(request.url);
      const file = files.get(address);
      if (file === undefined) response.writeHead(address === '/favicon.ico' ? 204 : 404, headers).end();
      else response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
    }
  });

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: () => PROTOCOL,
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!isOurHost(request.headers, port)) return turnAway(socket, '421 Misdirected Request');
    if (!isOurOrigin(request.headers, port)) return turnAway(socket, '403 Forbidden');
    const token = gate.enter(
      (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim()),
    );
    if (token === null) return turnAway(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (page) => {
      page.send(JSON.stringify({ token }));
      pages.add(page);
      options.onPages?.(pages.size);
      page.on('close', () => {
        pages.delete(page);
        ready.delete(page);
        options.onPages?.(pages.size);
      });
      page.on('error', (error) => surprised('socket', error));
      page.on('message', (data) => {
        const answering = answer(rooms, page, (data as Buffer).toString())
          .then((name) => {
            if (name !== 'session.read' || ready.has(page)) return;
            ready.add(page);
            for (const message of held.splice(0)) page.send(message);
          })
          .catch((error: unknown) => surprised('socket', error))
          .finally(() => underWay.delete(answering));
        underWay.add(answering);
      });
    });
  });

  const newUrl = () => `http://127.0.0.1:${port}/#${gate.issue()}`;
  return {
    url: newUrl(),
    port,
    newUrl,
    openPath: rooms.openPath,
    async close() {
      await sayGoodbye(pages);
      while (underWay.size > 0) await Promise.all(underWay);
      sockets.close();
      await endServer(server);
      await rooms.close();
    },
  };
}

/** Answers one message of a page and gives the call's name; a message that is no call closes the connection. */
async function answer(rooms: Rooms, page: WebSocket, message: string): Promise<string | null> {
  const call = callIn(message);
  if (call === null) {
    page.close(1008);
    return null;
  }
  const answered = await rooms.dispatch(call.name, call.input);
  if (page.readyState === page.OPEN) page.send(JSON.stringify({ id: call.id, answer: answered }));
  return call.name;
}

function callIn(message: string): { id: number; name: string; input: unknown } | null {
  try {
    const value: unknown = JSON.parse(message);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null;
    const { id, name } = value;
    if (typeof id !== 'number' || typeof name !== 'string') return null;
    return { id, name, input: 'input' in value ? value.input : undefined };
  } catch {
    return null;
  }
}

/** A second start of Galley, which proves itself by the secret in the lock file, hands over its files. */
async function hearAgain(
  request: IncomingMessage,
  response: ServerResponse,
  again: BrowserHostOptions['again'],
): Promise<void> {
  const claimed = request.headers['x-galley-secret'];
  const isKnown = again !== undefined && typeof claimed === 'string' && isSameSecret(claimed, again.secret);
  if (!isKnown || request.headers.origin !== undefined) return refuse(response, 403);
  let body = '';
  try {
    for await (const chunk of request) {
      body += String(chunk);
      if (body.length > 1_000_000) return refuse(response, 413);
    }
    const named: unknown = JSON.parse(body);
    if (!Array.isArray(named)) return refuse(response, 400);
    again.heard(named.filter((one) => typeof one === 'string'));
    response.writeHead(204).end();
  } catch {
    refuse(response, 400);
  }
}

/** What a page has sent already is still heard; one that does not answer is cut off. */
async function sayGoodbye(pages: ReadonlySet<WebSocket>): Promise<void> {
  await Promise.all(
    [...pages].map(async (page) => {
      const closed = new Promise<void>((resolve) => page.once('close', () => resolve()));
      page.close(1001);
      await Promise.race([closed, wait(GOODBYE, undefined, { ref: false })]);
      page.terminate();
    }),
  );
}

function addressOf(url: string | undefined): string {
  try {
    return decodeURIComponent((url ?? '/').split('?', 1)[0] ?? '/');
  } catch {
    return '';
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close', 'x-content-type-options': 'nosniff' }).end();
}

function turnAway(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function endServer(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await ended;
}
