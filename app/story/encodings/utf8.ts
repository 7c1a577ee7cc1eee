import { createTextBuffer } from './text-buffer.ts';

/**
 * Decodes strict UTF-8 from byte `from` on: no overlong forms, no surrogates, nothing above U+10FFFF (Unicode
 * Standard, table 3-7). Null where the bytes are anything else.
 */
export function decodeUtf8(bytes: Uint8Array, from: number): string | null {
  const buffer = createTextBuffer();
  const length = bytes.length;
  let i = from;
  while (i < length) {
    let run = i;
    while (run < length && (bytes[run] as number) < 0x80) run++;
    buffer.addBytes(bytes, i, run);
    i = run;
    while (i < length && (bytes[i] as number) >= 0x80) {
      const size = sequenceLength(bytes, i);
      if (size === 0) return null;
      const lead = bytes[i] as number;
      const second = (bytes[i + 1] as number) & 0x3f;
      if (size === 2) buffer.add(((lead & 0x1f) << 6) | second);
      else {
        const third = (bytes[i + 2] as number) & 0x3f;
        if (size === 3) buffer.add(((lead & 0x0f) << 12) | (second << 6) | third);
        else {
          const point =
            ((lead & 7) << 18) | (second << 12) | (third << 6) | ((bytes[i + 3] as number) & 0x3f);
          buffer.add(0xd7c0 + (point >> 10));
          buffer.add(0xdc00 | (point & 0x3ff));
        }
      }
      i += size;
    }
  }
  return buffer.text();
}

/** True where the bytes from `from` on are strict UTF-8. */
export function isUtf8(bytes: Uint8Array, from: number): boolean {
  let i = from;
  while (i < bytes.length) {
    if ((bytes[i] as number) < 0x80) i++;
    else {
      const size = sequenceLength(bytes, i);
      if (size === 0) return false;
      i += size;
    }
  }
  return true;
}

/** The bytes of `text`, or the offset of its first lone surrogate, which UTF-8 cannot hold. */
export function encodeUtf8(
  text: string,
): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly at: number } {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) size += 1;
    else if (unit < 0x800) size += 2;
    else if (unit < 0xd800 || unit > 0xdfff) size += 3;
    else {
      const next = text.charCodeAt(i + 1);
      if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return { ok: false, at: i };
      size += 4;
      i++;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      if (unit >= 0xd800 && unit <= 0xdbff) {
        unit = 0x10000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
        bytes[at++] = 0xf0 | (unit >> 18);
        bytes[at++] = 0x80 | ((unit >> 12) & 0x3f);
      } else bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return { ok: true, bytes };
}

/** How many bytes the non-ASCII character at `i` takes, 0 where it is malformed. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[i + 1] ?? 0;
  if (lead < 0xe0) return continues(second) ? 2 : 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest || !continues(bytes[i + 2])) return 0;
  if (lead < 0xf0) return 3;
  return continues(bytes[i + 3]) ? 4 : 0;
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
