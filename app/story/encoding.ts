/** Bytes of a file ↔ its text, for the encodings that Galley writes. */
import { decodeUtf8, encodeUtf8, isUtf8 } from './encodings/utf8.ts';
import { decodeUtf16, encodeUtf16 } from './encodings/utf16.ts';
import { decodeWindows1252, encodeWindows1252 } from './encodings/windows-1252.ts';

/** The encodings a story can have; the contract's `Encoding` names the same four. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How the text of a file is stored. Windows-1252 has no BOM: there `bom` means nothing. */
export interface StoredAs {
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** `at` is the UTF-16 offset of the first character that the encoding lacks. */
export type Encoded =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly at: number };

const BOMS: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': [],
};

/** How the bytes of a file are to be read, and whether that is sure. */
export interface EncodingGuess extends StoredAs {
  /** True where another encoding is possible and the writer may correct it. */
  readonly guessed: boolean;
}

/**
 * Says how the bytes of a file are to be read, or null where they are no text. A BOM and strict UTF-8 are
 * sure; UTF-16 without a BOM is guessed from where its zero bytes lie; everything else is Windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf && isUtf8(bytes, 3)) {
    return isText(bytes, 3, 1, 0) ? { encoding: 'utf-8', bom: true, guessed: false } : null;
  }
  if (bytes.length % 2 === 0 && bytes.length > 0) {
    if (first === 0xff && second === 0xfe) {
      return isText(bytes, 2, 2, 0) ? { encoding: 'utf-16le', bom: true, guessed: false } : null;
    }
    if (first === 0xfe && second === 0xff) {
      return isText(bytes, 2, 2, 1) ? { encoding: 'utf-16be', bom: true, guessed: false } : null;
    }
    const order = orderByZeros(bytes);
    if (order !== null) return { encoding: order, bom: false, guessed: true };
  }
  if (!isText(bytes, 0, 1, 0)) return null;
  if (isUtf8(bytes, 0)) return { encoding: 'utf-8', bom: false, guessed: false };
  return { encoding: 'windows-1252', bom: false, guessed: true };
}

/** The bytes of the BOM that a file stored like this begins with; none without a BOM. */
export function bomOf({ encoding, bom }: StoredAs): readonly number[] {
  return bom ? BOMS[encoding] : [];
}

/** True where the bytes begin with the BOM of `encoding`; never for Windows-1252. */
export function hasBom(bytes: Uint8Array, encoding: Encoding): boolean {
  const marks = BOMS[encoding];
  return marks.length > 0 && marks.every((mark, i) => bytes[i] === mark);
}

/**
 * The text of the bytes, without the BOM. Null where encoding that text again would not give the same
 * bytes: malformed UTF-8, half a UTF-16 unit, a BOM that is not there.
 */
export function decode(bytes: Uint8Array, encoding: Encoding, bom: boolean): string | null {
  const marks = bomOf({ encoding, bom });
  if (!marks.every((mark, i) => bytes[i] === mark)) return null;
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes, marks.length);
    case 'utf-16le':
      return decodeUtf16(bytes, marks.length, 'le');
    case 'utf-16be':
      return decodeUtf16(bytes, marks.length, 'be');
    case 'windows-1252':
      return decodeWindows1252(bytes);
  }
}

/** The bytes of `text`, after a BOM where one is asked for. Nothing is ever replaced by a question mark. */
export function encode(text: string, encoding: Encoding, bom: boolean): Encoded {
  const body = encodeBody(text, encoding);
  const marks = bomOf({ encoding, bom });
  if (!body.ok || marks.length === 0) return body;
  const bytes = new Uint8Array(marks.length + body.bytes.length);
  bytes.set(marks);
  bytes.set(body.bytes, marks.length);
  return { ok: true, bytes };
}

function encodeBody(text: string, encoding: Encoding): Encoded {
  switch (encoding) {
    case 'utf-8':
      return encodeUtf8(text);
    case 'utf-16le':
      return { ok: true, bytes: encodeUtf16(text, 'le') };
    case 'utf-16be':
      return { ok: true, bytes: encodeUtf16(text, 'be') };
    case 'windows-1252':
      return encodeWindows1252(text);
  }
}

/** English in UTF-16 has a zero as the high byte of nearly every unit, and never one as the low byte. */
function orderByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = bytes.length / 2;
  if (odd * 2 > units && even * 50 <= units && isText(bytes, 0, 2, 0)) return 'utf-16le';
  if (even * 2 > units && odd * 50 <= units && isText(bytes, 0, 2, 1)) return 'utf-16be';
  return null;
}

/**
 * True where the control characters are as few as in a text: no NUL, at most two others or one in 50.
 * Units are `step` bytes wide, their low byte lies at `low`.
 */
function isText(bytes: Uint8Array, from: number, step: 1 | 2, low: 0 | 1): boolean {
  let odd = 0;
  for (let i = from; i < bytes.length; i += step) {
    const byte = bytes[i + low] as number;
    if (byte >= 0x20 || (step === 2 && bytes[i + 1 - low] !== 0)) continue;
    if (byte === 0) return false;
    if (byte < 9 || byte > 13) odd++;
  }
  return odd <= 2 || odd * 50 * step <= bytes.length;
}
