import { bomOf, decode, encode, type StoredAs } from './encoding.ts';
import { applySplices, type Splice } from './splices.ts';
import { cutLines, joinLines, type Line } from './story.ts';

/**
 * New bytes of a file, or why there are none. `not-encodable`: `line` is the index of the line in the new
 * text, `at` the UTF-16 offset in it (its line end included), `character` what the encoding lacks.
 * `bad-splices`: a piece names lines that are not there, or the bytes are not stored as said.
 */
export type Rewritten =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: 'not-encodable';
      readonly line: number;
      readonly at: number;
      readonly character: string;
    }
  | { readonly ok: false; readonly reason: 'bad-splices' };

const BAD_SPLICES = { ok: false, reason: 'bad-splices' } as const;

/**
 * The bytes that the pieces make out of `bytes`: kept lines are copied byte for byte, new lines encoded. The
 * result is that of encoding the whole new text.
 */
export function rewriteBytes(bytes: Uint8Array, stored: StoredAs, splices: readonly Splice[]): Rewritten {
  return splice(bytes, stored, bomOf(stored), splices);
}

/** As `rewriteBytes`, and stores the result as `to` says: another encoding, with or without BOM. */
export function reencode(
  bytes: Uint8Array,
  from: StoredAs,
  to: StoredAs,
  splices: readonly Splice[],
): Rewritten {
  if (from.encoding === to.encoding) return splice(bytes, from, bomOf(to), splices);
  const text = decode(bytes, from.encoding, from.bom);
  const lines = text === null ? null : applySplices(cutLines(text), splices);
  if (lines === null) return BAD_SPLICES;
  const encoded = encode(joinLines(lines), to.encoding, to.bom);
  return encoded.ok ? encoded : notEncodable(lines, 0, encoded.at);
}

/**
 * Where each line begins, in bytes, and last where the text ends. Line ends are found without decoding: in
 * every encoding a line feed and a carriage return are never part of another character.
 */
export function lineStarts(bytes: Uint8Array, { encoding, bom }: StoredAs): number[] {
  const start = bomOf({ encoding, bom }).length;
  const starts = [start];
  const width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const isUnit = (at: number, unit: number) =>
    bytes[at + low] === unit && (width === 1 || bytes[at + 1 - low] === 0);
  for (let i = start; i < bytes.length; i += width) {
    const byte = bytes[i + low] as number;
    if (byte !== 10 && byte !== 13) continue;
    if (width === 2 && bytes[i + 1 - low] !== 0) continue;
    if (byte === 13 && isUnit(i + width, 10)) i += width;
    starts.push(i + width);
  }
  if (starts.length === 1 || starts[starts.length - 1] !== bytes.length) starts.push(bytes.length);
  return starts;
}

function splice(
  bytes: Uint8Array,
  from: StoredAs,
  marks: readonly number[],
  splices: readonly Splice[],
): Rewritten {
  const whole = from.encoding === 'utf-16le' || from.encoding === 'utf-16be' ? bytes.length % 2 === 0 : true;
  if (!whole || !bomOf(from).every((mark, i) => bytes[i] === mark)) return BAD_SPLICES;
  const starts = lineStarts(bytes, from);
  for (const piece of splices) {
    if (!('keep' in piece)) continue;
    const [first, last] = piece.keep;
    if (first < 0 || first > last || last >= starts.length) return BAD_SPLICES;
  }
  const pieces: Uint8Array[] = [Uint8Array.from(marks)];
  let line = 0;
  let fresh: Line[] = [];
  // New lines that follow each other are encoded together: a pair of surrogates may lie across their seam.
  const encodeFresh = (): Rewritten | null => {
    if (fresh.length === 0) return null;
    const encoded = encode(joinLines(fresh), from.encoding, false);
    if (!encoded.ok) return notEncodable(fresh, line - fresh.length, encoded.at);
    pieces.push(encoded.bytes);
    fresh = [];
    return null;
  };
  for (const piece of splices) {
    if ('keep' in piece) {
      const [first, last] = piece.keep;
      const failed = encodeFresh();
      if (failed !== null) return failed;
      pieces.push(bytes.subarray(starts[first], starts[last]));
      line += last - first;
    } else {
      fresh.push(piece);
      line++;
    }
  }
  return encodeFresh() ?? { ok: true, bytes: concat(pieces) };
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Where the character at `offset` of the joined lines lies; the first of them is line `first` of the text. */
function notEncodable(lines: readonly Line[], first: number, offset: number): Rewritten {
  let at = offset;
  for (const [index, { text, end }] of lines.entries()) {
    if (at < text.length) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      return { ok: false, reason: 'not-encodable', line: first + index, at, character };
    }
    at -= text.length + end.length;
  }
  throw new RangeError('The character lies behind the last line');
}
