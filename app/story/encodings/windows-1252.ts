import { createTextBuffer } from './text-buffer.ts';

/** What bytes 0x80–0x9F stand for (encoding.spec.whatwg.org, index windows-1252); five stay control characters. */
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
] as const;

const BYTES = new Map<number, number>(HIGH.map((unit, index) => [unit, 0x80 + index]));

/** Decodes Windows-1252 as browsers do: every byte is a character, so it never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const buffer = createTextBuffer();
  let i = 0;
  while (i < bytes.length) {
    let run = i;
    while (run < bytes.length && ((bytes[run] as number) & 0xe0) !== 0x80) run++;
    buffer.addBytes(bytes, i, run);
    if (run < bytes.length) buffer.add(HIGH[(bytes[run] as number) - 0x80] as number);
    i = run + 1;
  }
  return buffer.text();
}

/** The bytes of `text`, or the offset of its first character that Windows-1252 lacks. */
export function encodeWindows1252(
  text: string,
): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly at: number } {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : BYTES.get(unit);
    if (byte === undefined) return { ok: false, at: i };
    bytes[i] = byte;
  }
  return { ok: true, bytes };
}
