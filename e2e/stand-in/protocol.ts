import type { CustomScheme, Protocol } from 'electron';
import { schemes } from './address.ts';
import { app } from './app.ts';
import type { Asked } from './proxy.ts';
import { refuses } from './session.ts';

type Handler = Parameters<Protocol['handle']>[1];

/** The privileges of each scheme that main registered. */
export const privileges: CustomScheme[] = [];
const handlers = new Map<string, Handler>();

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged(list) {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    privileges.push(...list);
    for (const { scheme, privileges: given } of list) {
      if (given?.standard !== true || given.secure !== true)
        throw new Error(`stand-in: only standard, secure schemes are modelled, ${scheme} is not`);
      schemes.add(scheme);
    }
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
};

/** Answers what a page asks for: session guard first, then the scheme's handler. Null breaks the request off. */
export async function answerRequest(asked: Asked): Promise<Response | null> {
  if (await refuses(asked)) return null;
  const handler = handlers.get(asked.url.slice(0, asked.url.indexOf(':')));
  if (handler === undefined || asked.request === null) return null;
  return handler(asked.request);
}
