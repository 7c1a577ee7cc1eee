import type { WebContents } from 'electron';
import { fail } from '../../../app/contract/result.ts';
import type { Dispatch } from '../../../app/contract/wire.ts';
import { fits } from './call-size.ts';
import { type Caller, isFromPage } from './security.ts';

/** What stands behind the door: our one page, and what answers it. */
export interface Answering {
  readonly contents: WebContents;
  readonly answer: Dispatch;
}

/** The door every call goes through: who asks, how much, then the dispatcher. Refusals are answers, not errors. */
export function callDoor(behind: () => Answering | null) {
  return async (caller: Caller, name: unknown, input: unknown): Promise<unknown> => {
    const answering = behind();
    if (answering === null || !isFromPage(caller, [answering.contents])) return fail('bad-call', 'sender');
    if (typeof name !== 'string' || name.length > 100) return fail('bad-call', 'name');
    if (!fits(input)) return fail('bad-call', 'size');
    return answering.answer(name, input);
  };
}
