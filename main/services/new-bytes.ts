import { fail, ok, type Result } from '../../app/contract/result.ts';
import { decode, encode, type StoredAs } from '../../app/story/encoding.ts';
import { reencode } from '../../app/story/rewrite.ts';
import type { Splice } from '../../app/story/splices.ts';
import { lineOffsets } from '../../app/story/story.ts';
import { STORY_LIMIT } from './read-file.ts';

/** What a save writes, the text it stands for, and the text before with where its lines begin. */
export interface NewBytes {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly before: { readonly text: string; readonly offsets: readonly number[] };
}

/**
 * The bytes that the pieces make out of `bytes`, proved by decoding them again. Fails with `not-encodable`
 * (detail: JSON of `line`, `at`, `character`), `too-large` (detail: the limit), `bad-call`.
 */
export function newBytes(
  bytes: Uint8Array,
  from: StoredAs,
  to: StoredAs,
  splices: readonly Splice[],
): Result<NewBytes> {
  const made = reencode(bytes, from, to, splices);
  if (!made.ok) {
    if (made.reason === 'bad-splices') return fail('bad-call', 'splices');
    const { line, at, character } = made;
    return fail('not-encodable', JSON.stringify({ line, at, character }));
  }
  if (made.bytes.length > STORY_LIMIT) return fail('too-large', String(STORY_LIMIT));
  const old = decode(bytes, from.encoding, from.bom);
  const text = decode(made.bytes, to.encoding, to.bom);
  const before = old === null ? null : { text: old, offsets: lineOffsets(old) };
  if (before === null || text === null || !isMadeOf(text, before, splices))
    throw new Error('the new bytes do not hold the new text');
  return ok({ bytes: made.bytes, text, before });
}

/** True where the pieces, one after the other, are the whole text. */
function isMadeOf(
  text: string,
  { text: old, offsets }: NewBytes['before'],
  splices: readonly Splice[],
): boolean {
  let at = 0;
  for (const splice of splices) {
    const piece =
      'keep' in splice
        ? old.slice(offsets[splice.keep[0]], offsets[splice.keep[1]])
        : splice.text + splice.end;
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}

/** The bytes of a whole text. Fails with `not-encodable` (detail as above), `too-large`. */
export function bytesOf(text: string, stored: StoredAs): Result<Uint8Array> {
  const made = encode(text, stored.encoding, stored.bom);
  if (!made.ok) {
    const lines = text.slice(0, made.at).split(/\r\n|\r|\n/);
    const character = String.fromCodePoint(text.codePointAt(made.at) ?? 0);
    return fail(
      'not-encodable',
      JSON.stringify({ line: lines.length - 1, at: lines.at(-1)?.length ?? 0, character }),
    );
  }
  return made.bytes.length > STORY_LIMIT ? fail('too-large', String(STORY_LIMIT)) : ok(made.bytes);
}
