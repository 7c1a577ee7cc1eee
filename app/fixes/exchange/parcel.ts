/** What travels between author and proofreader besides the readable page: all that Galley needs at the other end. */
import { z } from 'zod';
import { DecisionsShape, Encoding, FileName, Format, StetShape, Text } from '../../contract/shapes.ts';

/** The version of the layout that this Galley writes, and the latest it reads. */
export const PARCEL_VERSION = 1;

/** A story on its way to a proofreader, or back. */
export const Parcel = z.object({
  /** `for-proofreading` to a proofreader, `back` to the author. */
  kind: z.enum(['for-proofreading', 'back']),
  name: FileName,
  format: Format,
  /** The author's text with its own line ends, without byte order mark. */
  text: Text,
  encoding: Encoding,
  bom: z.boolean(),
  /** Content hash of the author's file, so that its draft can be had again. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** As `fixesToFields` and `queriesToFields` give them; places count in `text`. */
  fixes: z.array(z.unknown()).max(100_000),
  queries: z.array(z.unknown()).max(10_000),
  decisions: DecisionsShape,
  /** What the author kept: not to be raised again. */
  stets: z.array(StetShape).max(100_000),
  /** What the sender says to the reader. */
  note: z.string().max(20_000),
  from: z.string().max(200),
  /** When it was made, in ms since 1970. */
  at: z.number().min(0).max(8.64e15),
});
export type Parcel = z.infer<typeof Parcel>;
