import { decode, encode, type Encoding, hasBom, type StoredAs } from '../../../app/story/encoding.ts';

/**
 * What a file whose text is `text`, stored as `stored`, would read as in another encoding. Null where the file
 * cannot be in that encoding.
 */
export function readAs(text: string, stored: StoredAs, encoding: Encoding): string | null {
  if (encoding === stored.encoding) return text;
  const written = encode(text, stored.encoding, stored.bom);
  return written.ok ? decode(written.bytes, encoding, hasBom(written.bytes, encoding)) : null;
}
