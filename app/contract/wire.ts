/** The one validating dispatcher, used by every host, and the typed client on the other end. */
import { type Answer, type CallName, calls, type Handlers, type Input } from './calls.ts';
import { type EventData, type EventName, events, type HostEvent } from './events.ts';
import { fail } from './result.ts';

/** Answers one call by name. Never throws: bad input and surprises come back as failures. */
export type Dispatch = (name: string, input: unknown) => Promise<unknown>;

/** Makes the dispatcher. `surprised` is told what a handler threw; the caller gets `unexpected`. */
export function serve(handlers: Handlers, surprised: (name: string, error: unknown) => void): Dispatch {
  return async (name, input) => {
    if (!Object.hasOwn(calls, name)) return fail('bad-call', 'name');
    const known = name as CallName;
    const parsed = calls[known].input.safeParse(input);
    if (!parsed.success) return fail('bad-call', parsed.error.issues[0]?.path.join('.') ?? '');
    try {
      const handler = handlers[known] as (input: unknown) => Promise<unknown>;
      return await handler(parsed.data);
    } catch (error) {
      surprised(name, error);
      return fail('unexpected');
    }
  };
}

/** What carries calls and events between screen and host. */
export interface Wire {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly listen: (heard: (name: string, data: unknown) => void) => () => void;
}

export interface HostClient {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Answer<N>>;
  /** Calls `heard` for each event of that name; gives back how to stop. */
  readonly on: <N extends EventName>(name: N, heard: (data: EventData<N>) => void) => () => void;
}

/** The typed client over a wire. Answers that do not fit the contract become `unexpected`. */
export function connect(wire: Wire): HostClient {
  return {
    async call(name, input) {
      const raw = await wire.call(name, input);
      const parsed = calls[name].output.safeParse(raw);
      return (parsed.success ? parsed.data : fail('unexpected', name)) as Answer<typeof name>;
    },
    on(name, heard) {
      return wire.listen((said, data) => {
        if (said !== name) return;
        const parsed = events[name].safeParse(data);
        if (parsed.success) heard(parsed.data as EventData<typeof name>);
      });
    },
  };
}

/** How a host announces events. */
export type Announce = (event: HostEvent) => void;
