import { createTextBuffer } from './text-buffer.ts';

/** Decodes UTF-16 from byte `from` on, lone surrogates included. Null where half a unit is left over. */
export function decodeUtf16(bytes: Uint8Array, from: number, order: 'le' | 'be'): string | null {
  if ((bytes.length - from) % 2 !== 0) return null;
  const low = order === 'le' ? 0 : 1;
  const buffer = createTextBuffer();
  for (let i = from; i < bytes.length; i += 2) {
    buffer.add((bytes[i + low] as number) | ((bytes[i + 1 - low] as number) << 8));
  }
  return buffer.text();
}

/** The bytes of `text`; UTF-16 holds every string. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const low = order === 'le' ? 0 : 1;
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i + low] = unit & 0xff;
    bytes[2 * i + 1 - low] = unit >> 8;
  }
  return bytes;
}
