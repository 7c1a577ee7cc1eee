import { z } from 'zod';

/** Every failure a host may answer with. The sentence for each lives in `renderer/words/en.ts`. */
export const FAILURES = [
  'bad-call', // the arguments are not what the contract says
  'unexpected', // a surprise, caught at the door
  'not-found', // the id names nothing, or the file is gone
  'binary', // not text
  'is-folder',
  'is-docx', // .docx, .odt, .rtf and the like: save as .txt for now
  'not-a-story', // an ending that Galley does not open
  'too-large',
  'not-allowed', // no permission
  'no-space',
  'changed-on-disk', // another text stands there: nothing was written
  'not-encodable', // a character that the file's encoding lacks: nothing was written
  'open-elsewhere', // another Galley has the story open: nothing was written
  'not-confirmed', // the swap happened but the disk did not confirm it
  'exists', // something stands there already: nothing was written
  'bad-name', // a name that no file may have
  'write-failed', // the disk refused: the old text stands
  'bad-dictionary', // one of its files is cut short or altered: spelling is off
  'bad-model', // learned scores that are cut short or altered: what needs them is off
  'other-story', // what came back is hardly the story it is to go into
  'not-a-review', // a page that holds no review
  'page-edited', // a review page that is not as it was written: cut, edited, saved anew
  'page-later', // a review page of a later version
  'bad-decisions', // galley.json cannot be read: left alone
] as const;

export type Failure = (typeof FAILURES)[number];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: Failure; readonly detail?: string | undefined };

/** A success that carries `value`. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** An expected failure. `detail` is data for the sentence (a limit, a character), never the sentence. */
export function fail(code: Failure, detail?: string): { ok: false; code: Failure; detail?: string } {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

/** The schema of a result whose success carries `value`. */
export function resultOf<S extends z.ZodType>(value: S) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), code: z.enum(FAILURES), detail: z.string().optional() }),
  ]);
}
