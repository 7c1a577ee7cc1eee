import type { EventEmitter } from 'node:events';
import type { Event } from 'electron';

/** Emits an event that listeners may prevent; true where one did. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  params: object = {},
  ...args: unknown[]
): boolean {
  let prevented = false;
  const event: Event = {
    ...params,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
  emitter.emit(name, event, ...args);
  return prevented;
}
