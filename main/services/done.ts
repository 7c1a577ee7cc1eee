import { ok, type Result } from '../../app/contract/result.ts';

/** The answer of a call that gives nothing but its success. */
export type Done = Result<Record<string, never>>;

/** That success. */
export const DONE: Done = ok({});
