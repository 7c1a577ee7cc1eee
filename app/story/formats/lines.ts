/** The reading path of .txt and .md: both are lines. */
import { decode, type Encoding, guessEncoding, hasBom } from '../encoding.ts';

/**
 * The text of a file and how it is stored, or `binary` where the bytes are no text, or no text in the chosen
 * encoding. Encoding the text as said always gives the same bytes.
 */
export type ReadStory =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      readonly bom: boolean;
      /** True where the encoding is a guess that the writer may correct. */
      readonly guessed: boolean;
    }
  | { readonly ok: false; readonly code: 'binary' };

/** Reads the bytes of a .txt or .md file; `choice` is the writer's encoding instead of the guess. */
export function readStory(bytes: Uint8Array, choice?: Encoding): ReadStory {
  const stored =
    choice === undefined
      ? guessEncoding(bytes)
      : { encoding: choice, bom: hasBom(bytes, choice), guessed: false };
  if (stored === null) return { ok: false, code: 'binary' };
  const text = decode(bytes, stored.encoding, stored.bom);
  return text === null ? { ok: false, code: 'binary' } : { ok: true, text, ...stored };
}
